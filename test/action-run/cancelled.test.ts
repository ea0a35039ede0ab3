import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { units } from '../replay/harness/units.js';
import type { EarlyEnd } from '../services/runner/runner.js';
import { pushToMain, startWorkflow } from './workflow.js';

jest.setTimeout(600_000);

const all: readonly string[] = units['_moe_C.abi3.so'];
const values = {
  grouped_gemm_version: 101,
  moe_align_version: 101,
  moe_version: 110,
  moe_vllm_version: 901,
};

interface End extends Pick<EarlyEnd, 'how'> {
  readonly title: string;
  readonly line: RegExp;
  /** How many compilations the next run needs at most. */
  readonly left: number;
}

/** A runner that is shut down kills without a word; a cancelled job gets 7.5 s, then 2.5 s. */
const ends: readonly End[] = [
  { title: 'while CMake configures', how: 'cancelled', line: /^Configuring: /, left: all.length },
  // Of five commands; fetching external projects counts others.
  { title: 'while Ninja compiles', how: 'cancelled', line: /^\[2\/5\] /, left: all.length - 2 },
  { title: 'before anything is saved', how: 'killed', line: /^-- Installing: /, left: 0 },
  { title: 'while it is saved', how: 'cancelled', line: /^Build tree: saved /, left: 0 },
  { title: 'while it is saved', how: 'killed', line: /^Build tree: saved /, left: 0 },
];

let cacheDir: string;
beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'cancelled-'));
});
afterEach(async () => await rm(cacheDir, { recursive: true }));

/** Every entry that the directory store shows to a run has all of its parts. */
async function halfEntries(): Promise<string[]> {
  const root = join(cacheDir, 'store/entries');
  const files = existsSync(root) ? await readdir(root, { recursive: true }) : [];
  const parts = (name: string) =>
    files.filter((path) => path.endsWith(`/${name}`)).map((path) => path.slice(0, -name.length));
  const [archives, records] = [new Set(parts('archive')), new Set(parts('record.json'))];
  return [...archives, ...records].filter((path) => !archives.has(path) || !records.has(path));
}

describe.each(['github', 'directory'])('with the store %s, a build', (store) => {
  test.each(ends)('$how $title leaves a whole cache', async ({ how, line, left }) => {
    const inputs = { targets: '_moe_C', jobs: '1', cache: store, 'cache-dir': cacheDir };
    const workflow = await startWorkflow(inputs);
    try {
      const { main, post } = await workflow.run(pushToMain, {
        end: { how, at: (text) => line.test(text) },
      });
      // Nothing of the job lives on after its ten seconds.
      expect(main.signal).toBe(how === 'killed' ? 'SIGKILL' : null);
      expect(main.log).toMatch(new RegExp(line.source, 'm'));
      expect(post.exitCode).toBe(0);
      expect(await halfEntries()).toEqual([]);

      const next = await workflow.run(pushToMain);
      expect(next.main.exitCode).toBe(0);
      expect(`${post.log}\n${next.main.log}`).not.toMatch(/damaged|::warning|::error/);
      expect(next.compiled.length).toBeLessThanOrEqual(left);
      expect(await workflow.values()).toEqual(values);
    } finally {
      await workflow.stop();
    }
  });
});
