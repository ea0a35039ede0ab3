import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../../src/container/engine/engine.js';
import type { Room } from '../../../src/container/image/disk.js';
import { makeRoom, type RoomAction, roomAction } from '../../../src/container/image/make-room.js';
import type { Settings } from '../../../src/inputs/table.js';
import { BuildError } from '../../../src/lib/errors.js';

test.each<[Settings['reclaimDisk'], Room, boolean, RoomAction]>([
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
])('reclaim-disk %s where room is %s and something may go: %s', (setting, room, can, expected) => {
  expect(roomAction(setting, room, can)).toBe(expected);
});

describe('before a pull', () => {
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
  async function prepare(downloadBytes: number, environment: Record<string, string>) {
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
    await makeRoom(engine, 'a/b', downloadBytes, 'auto', log, root);
    return said;
  }

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
});
