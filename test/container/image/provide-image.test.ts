import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../../src/container/engine/engine.js';
import type { Room } from '../../../src/container/image/disk.js';
import { makeRoom } from '../../../src/container/image/provide-image.js';
import type { Settings } from '../../../src/inputs/table.js';
import { BuildError } from '../../../src/lib/errors.js';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'room-'));
  await mkdir(join(root, 'usr/share/swift'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const hosted = {
  GITHUB_ACTIONS: 'true',
  RUNNER_ENVIRONMENT: 'github-hosted',
  ImageOS: 'ubuntu24',
};

async function prepare(
  downloadBytes: number,
  environment: Record<string, string>,
  setting: Settings['reclaimDisk'] = 'auto',
) {
  const said: string[] = [];
  const engine: Engine = {
    ...({ kind: 'docker', path: 'docker', version: '1', rootless: false } as const),
    storageRoot: root,
    environment,
  };
  const log = {
    info: (text: string) => void said.push(text),
    warning: (text: string) => void said.push(`warning: ${text}`),
  };
  await makeRoom(engine, 'a/b', downloadBytes, setting, log, root);
  return said;
}

/** Parts of the free disk that an image downloads. */
const parts = { enough: 0.01, tight: 0.35, 'too little': 0.9 };
type Action = 'pull' | 'reclaim' | 'warn' | 'refuse';

/** What was done besides, or instead of, the pull. */
async function actionOf(...given: Parameters<typeof prepare>): Promise<Action> {
  let said: string[] | undefined;
  try {
    said = await prepare(...given);
  } catch (error) {
    expect(error).toBeInstanceOf(BuildError);
  }
  if (!existsSync(join(root, 'usr/share/swift'))) return 'reclaim';
  if (said === undefined) return 'refuse';
  if (said.length > 0)
    expect(said).toEqual([expect.stringMatching(/^warning: The image a\/b needs/)]);
  return said.length === 0 ? 'pull' : 'warn';
}

test.each<[Settings['reclaimDisk'], Room, boolean, Action]>([
  ['auto', 'enough', true, 'pull'],
  ['auto', 'tight', true, 'reclaim'],
  ['auto', 'too little', true, 'reclaim'],
  ['auto', 'tight', false, 'warn'],
  ['auto', 'too little', false, 'refuse'],
  ['always', 'enough', true, 'reclaim'],
  ['always', 'enough', false, 'pull'],
  ['always', 'too little', false, 'refuse'],
  ['off', 'enough', true, 'pull'],
  ['off', 'tight', true, 'warn'],
  ['off', 'too little', true, 'refuse'],
])(
  'reclaim-disk %s where room is %s and something may go: %s',
  async (setting, room, may, action) => {
    const { bavail, bsize } = await statfs(root);
    const environment = may ? hosted : {};
    expect(await actionOf(parts[room] * bavail * bsize, environment, setting)).toBe(action);
  },
);

test('nothing is said or removed where there is room', async () => {
  expect(await prepare(1, hosted)).toEqual([]);
});

test('an image that cannot fit is refused, on a hosted runner after all was tried', async () => {
  await expect(prepare(1e15, {})).rejects.toThrow(BuildError);
  await expect(prepare(1e15, {})).rejects.toThrow(
    /^The image a\/b needs about 4000 TB on the disk/,
  );
  await expect(prepare(1e15, hosted)).rejects.toThrow(/^The image a\/b needs about 4000 TB/);
  expect(await readdir(join(root, 'usr/share'))).toEqual([]);
});
