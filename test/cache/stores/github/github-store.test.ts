import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { versionOf } from '../../../../src/cache/stores/github/client-archive.js';
import { secondsToSave } from '../../../../src/cache/stores/github/client-save.js';
import type { StoreLimits } from '../../../../src/cache/stores/github/github-store.js';
import { repositoryRoot } from '../../../replay/harness/repository-root.js';
import { runChild } from '../../../services/child.js';
import type { Fault } from '../../../services/github/faults.js';
import {
  type GithubServices,
  startGithubServices,
} from '../../../services/github/github-services.js';
import type { CacheScope } from '../../../services/github/token.js';
import { temporaryDirectory } from '../../temporary-directory.js';
import type { Job, Step } from './github-store-client.js';

const scratch = temporaryDirectory();
let services: GithubServices;
let jobs = 0;
beforeAll(async () => {
  services = await startGithubServices();
});
afterAll(async () => await services.stop());
afterEach(() => services.faults.clear());

/** Repetitions come ten times as soon. */
const impatient = {
  NODE_OPTIONS: `--import=${join(repositoryRoot(), 'test/services/impatient.mjs')}`,
};
const main: CacheScope[] = [{ scope: 'refs/heads/main', access: 'write' }];
const pullRequest: CacheScope[] = [
  { scope: 'refs/pull/7/merge', access: 'write' },
  { scope: 'refs/heads/main', access: 'read' },
];
const readOnly: CacheScope[] = [{ scope: 'refs/heads/main', access: 'read' }];

const notTaken = "GitHub's cache service did not take it; its client's message is in the log above";

interface Running extends Omit<Job, 'steps'> {
  readonly scopes?: readonly CacheScope[] | undefined;
  readonly environment?: Readonly<Record<string, string>>;
  readonly directory?: string;
  readonly prepare?: (workspace: string) => Promise<void>;
}

/** @returns a directory, for `PATH`, that has these programs of the machine and bash */
async function programs(name: string, wanted: readonly string[]): Promise<string> {
  const directory = join(scratch(), name);
  await mkdir(directory);
  for (const program of ['bash', ...wanted]) {
    const found = (process.env.PATH ?? '').split(':').find((at) => existsSync(join(at, program)));
    await symlink(join(found ?? '/bin', program), join(directory, program));
  }
  return directory;
}

/** Runs a job in a fresh workspace. Every test has keys of its own, since the service stays. */
async function run(steps: readonly Step[], changes: Running = {}) {
  const workspace = join(scratch(), `workspace-${jobs++}`);
  const temporary = join(scratch(), 'temp');
  for (const directory of [workspace, temporary]) await mkdir(directory, { recursive: true });
  const { scopes = main, environment, directory, prepare, ...job } = changes;
  await prepare?.(workspace);
  const { exitCode, stdout, stderr } = await runChild(
    'test/cache/stores/github/github-store-client.ts',
    [JSON.stringify({ ...job, steps } satisfies Job)],
    {
      directory: directory ?? workspace,
      environment: {
        ...services.environment('scopes' in changes ? changes.scopes : scopes),
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: temporary,
        ...environment,
      },
    },
  );
  if (exitCode !== 0) throw new Error(`the job failed: ${stdout}${stderr}`);
  const answers = await readFile(join(directory ?? workspace, 'answers.json'), 'utf8');
  return {
    workspace,
    log: stdout,
    ...(JSON.parse(answers) as { answers: unknown[]; warnings: string[] }),
  };
}

const save = (key: string, content = key): Step => ({ do: 'save', key, content });
const find = (key: string, prefixes: string[] = []): Step => ({ do: 'find', key, prefixes });
const read = (key: string, prefixes: string[] = []): Step => ({ do: 'read', key, prefixes });

describe('hits and misses', () => {
  test('an absent key is a miss, without a word', async () => {
    const { answers, warnings } = await run([find('absent/1', ['absent/'])]);
    expect({ answers, warnings }).toEqual({ answers: ['miss'], warnings: [] });
  });

  test('another job, in another workspace, gets what was saved', async () => {
    const text = 'kernels '.repeat(1_000_000);
    const saved = await run([{ ...save('content/1', 'kernels '), times: 1_000_000 }]);
    expect(saved.answers).toEqual([{ status: 'saved', bytes: text.length }]);
    const { answers } = await run([find('content/1'), read('content/1')]);
    expect(answers).toEqual([
      { layer: 'products', key: 'content/1', exact: true },
      { key: 'content/1', text, bytes: text.length },
    ]);
  });

  test('a prefix gives the newest entry that begins with it', async () => {
    await run([save('prefix/1'), save('prefix/3'), save('prefix/2'), save('prefixed/4')]);
    const { answers } = await run([
      read('prefix/absent', ['none/', 'prefix/']),
      read('prefix/1', ['prefix/']),
      find('prefix/absent', ['prefix/']),
    ]);
    expect(answers).toEqual([
      { key: 'prefix/2', text: 'prefix/2', bytes: 8 },
      { key: 'prefix/1', text: 'prefix/1', bytes: 8 },
      { layer: 'products', key: 'prefix/2', exact: false },
    ]);
  });

  test('a key is no prefix, although the service takes it for one', async () => {
    await run([save('own/7'), save('own/1-more')]);
    const { answers } = await run([find('own/1'), read('own/1', ['own/7'])]);
    expect(answers).toEqual(['miss', { key: 'own/7', text: 'own/7', bytes: 5 }]);
  });

  test('layers do not see each other', async () => {
    await run([{ ...save('layers/1'), layer: 'build-tree' }]);
    const { answers } = await run([find('layers/1', ['layers/'])]);
    expect(answers).toEqual(['miss']);
  });

  test('layers can be fetched at once, and one layer twice', async () => {
    await run([
      { ...save('at-once/1'), layer: 'build-tree' },
      save('at-once/2'),
      save('at-once/3'),
    ]);
    const steps: Step[] = [
      { ...read('at-once/1'), layer: 'build-tree' },
      read('at-once/2'),
      read('at-once/3'),
    ];
    const { answers } = await run(steps, { together: true });
    expect(answers).toEqual(
      [1, 2, 3].map((n) => ({ key: `at-once/${n}`, text: `at-once/${n}`, bytes: 9 })),
    );
  });

  test("the entry is one that GitHub's client reads", async () => {
    await run([save('official/1', 'kernels')]);
    const { answers, workspace } = await run([{ do: 'restore', key: 'official/1' }]);
    expect(answers).toEqual(['official/1']);
    const restored = join(workspace, '.vllm-incremental-build/cache/products.archive');
    expect(await readFile(restored, 'utf8')).toBe('kernels');
  });

  test.each([
    ['without zstd, what a job with it saved', ['tar', 'zstd', 'zstdmt'], []],
    ['with zstd, what a job without it saved', ['tar', 'gzip'], ['zstd']],
  ])('a job finds, %s', async (name, saving, reading) => {
    const key = `compressed/${name}`.replaceAll(',', ';');
    const text = 'kernels '.repeat(100_000);
    const saved = await run([{ ...save(key, 'kernels '), times: 100_000 }], {
      environment: { PATH: await programs('saving', saving) },
    });
    expect(saved.answers).toEqual([{ status: 'saved', bytes: text.length }]);
    const compression = saving.includes('zstd') ? 'zstd-without-long' : 'gzip';
    const version = versionOf('products', compression);
    expect(services.cache.list()).toContainEqual(expect.objectContaining({ key, version }));
    const { answers } = await run([read(key), find(`${key}/x`, [`${key.slice(0, -1)}`])], {
      environment: { PATH: await programs('reading', reading) },
    });
    expect(answers).toEqual([
      { key, text, bytes: text.length },
      { layer: 'products', key, exact: false },
    ]);
  });

  test('the entry that suits better is taken, whatever it was compressed by', async () => {
    const withoutZstd = { environment: { PATH: await programs('saving', ['tar', 'gzip']) } };
    await run([save('suits/near/2', 'gzip')], withoutZstd);
    await run([save('suits/far/1', 'zstd')]);
    const { answers } = await run([read('suits/near/9', ['suits/near/', 'suits/'])]);
    expect(answers).toEqual([{ key: 'suits/near/2', text: 'gzip', bytes: 4 }]);
  });

  test('git sees nothing of it, and nothing is left behind', async () => {
    const { workspace } = await run([save('clean/1'), read('clean/1')]);
    const folder = join(workspace, '.vllm-incremental-build');
    expect(await readFile(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
    expect(await readdir(join(folder, 'cache'))).toEqual([]);
  });
});

describe('scopes', () => {
  test('a pull request reads its own entries before those of the base, and writes its own', async () => {
    await run([save('scope/1', 'main 1'), save('scope/2', 'main 2')]);
    const own = await run([read('scope/9', ['scope/']), save('scope/0', 'pull')], {
      scopes: pullRequest,
    });
    expect(own.answers).toEqual([
      { key: 'scope/2', text: 'main 2', bytes: 6 },
      { status: 'saved', bytes: 4 },
    ]);
    const again = await run([read('scope/9', ['scope/'])], { scopes: pullRequest });
    expect(again.answers).toEqual([{ key: 'scope/0', text: 'pull', bytes: 4 }]);
    const base = await run([find('scope/0')]);
    expect(base.answers).toEqual(['miss']);
  });

  test('what the base has of the first prefix is taken before its own of the last', async () => {
    await run([save('nearer/near/1', 'main')]);
    await run([save('nearer/far/1', 'pull')], { scopes: pullRequest });
    const { answers } = await run([read('nearer/near/9', ['nearer/near/', 'nearer/'])], {
      scopes: pullRequest,
    });
    expect(answers).toEqual([{ key: 'nearer/near/1', text: 'main', bytes: 4 }]);
  });
});

describe('saving', () => {
  test('a key that exists is said to exist, and keeps its content', async () => {
    const { answers } = await run([
      save('exists/1', 'first'),
      save('exists/1', 'other'),
      read('exists/1'),
    ]);
    expect(answers).toEqual([
      { status: 'saved', bytes: 5 },
      { status: 'exists' },
      { key: 'exists/1', text: 'first', bytes: 5 },
    ]);
  });

  test('of several jobs that save one key at once, one saves it', async () => {
    const results = await Promise.all([1, 2, 3].map((n) => run([save('race/1', `job ${n}`)])));
    const statuses = results.map(({ answers }) => (answers[0] as { status: string }).status);
    expect(statuses.filter((status) => status === 'saved')).toHaveLength(1);
    // Where the winner still uploads after seconds, the others only know that theirs was not taken.
    for (const status of statuses) expect(['saved', 'exists', 'failed']).toContain(status);
    expect(services.cache.list().filter(({ key }) => key === 'race/1')).toHaveLength(1);
  });

  test.each<[string, Running, RegExp]>([
    ['the token may only read', { scopes: readOnly }, /token .* may only read/],
    [
      'the cache mode is read',
      { environment: { ACTIONS_CACHE_MODE: 'read' } },
      /cache mode is read/,
    ],
    [
      'the event is not trusted',
      { writeDenied: 'workflow_run only reads' },
      /^workflow_run only reads$/,
    ],
    ['the step runs elsewhere', { directory: '.' }, /working directory is not the workspace/],
  ])('is denied before anything is uploaded where %s', async (name, changes, reason) => {
    const before = services.requests.length;
    const elsewhere = changes.directory === undefined ? {} : { directory: scratch() };
    const { answers } = await run([save(`denied/${name}`)], { ...changes, ...elsewhere });
    expect(answers).toEqual([{ status: 'denied', reason: expect.stringMatching(reason) }]);
    expect(services.requests.slice(before)).toEqual([]);
  });

  test('fails where the service refuses what the token did not tell', async () => {
    const { answers, warnings, log } = await run([save('refused/1')], {
      scopes: undefined,
      environment: impatient,
    });
    expect({ answers, warnings }).toEqual({
      answers: [{ status: 'failed', reason: notTaken }],
      warnings: [],
    });
    expect(log).toContain('cache write denied: token has no writable scopes');
  });

  test.each([
    ['none', 'miss', 'denied'],
    ['read', 'mode', 'denied'],
    ['write-only', 'miss', 'saved'],
    ['write', 'mode', 'saved'],
    ['READ', 'mode', 'denied'],
    ['a mode of tomorrow', 'mode', 'saved'],
    ['', 'mode', 'saved'],
  ])('in the cache mode %j a look-up is a %s, and a save is %s', async (mode, found, saved) => {
    await run([save('mode/1', 'mode')]);
    const { answers, warnings } = await run([read('mode/1'), save(`mode/of/${mode}`)], {
      environment: { ACTIONS_CACHE_MODE: mode },
    });
    expect(answers[0]).toEqual(
      found === 'miss' ? 'miss' : expect.objectContaining({ text: found }),
    );
    expect(answers[1]).toMatchObject({ status: saved });
    expect(warnings).toEqual([]);
  });

  test.each([
    ['.vllm-incremental-build', '..'],
    ['.vllm-incremental-build/cache', '../..'],
  ])('neither saves nor fetches through a link that the checkout has for %s', async (link, up) => {
    await run([save('linked/1')]);
    const { answers, warnings } = await run([read('linked/1')], {
      prepare: async (workspace) => {
        const place = join(workspace, link);
        await mkdir(dirname(place), { recursive: true });
        await symlink(join(up, 'elsewhere'), place);
        await mkdir(join(workspace, '../elsewhere'), { recursive: true });
      },
    });
    expect(answers).toEqual(['miss']);
    expect(warnings.join()).toContain('is a symbolic link');
    expect(await readdir(join(scratch(), 'elsewhere'))).toEqual([]);
  });

  test('works in a workspace that is reached through a link', async () => {
    const place = join(scratch(), 'disk/deep/below');
    const link = join(scratch(), 'linked');
    await mkdir(place, { recursive: true });
    await symlink(place, link);
    const { answers } = await run([save('through-link/1'), read('through-link/1')], {
      directory: link,
      environment: { GITHUB_WORKSPACE: link },
    });
    expect(answers[1]).toMatchObject({ text: 'through-link/1' });
  });

  test('needs tar, and says so where there is none', async () => {
    const environment = { ...impatient, PATH: await programs('none', []) };
    const { answers, log } = await run([save('alone/1', 'kernels')], { environment });
    expect(answers).toEqual([{ status: 'failed', reason: notTaken }]);
    expect(log).toMatch(/Failed to save: Unable to locate executable file: tar/);
  });

  test.each([
    ['nothing', 0, 30],
    ['a byte', 1, 31],
    ['a small entry', 20_000_000, 50],
    ['an entry of a gigabyte', 1_000_000_000, 600],
  ])('of %s may take so long', (_, bytes, seconds) => {
    expect(secondsToSave(bytes, { save: 30, transfer: 600 })).toBe(seconds);
  });

  test('is whole where an entry takes several requests', async () => {
    const large = { ...save('large/1', 'kernels '), times: 10_000_000 };
    const { answers, warnings } = await run([large, { ...read('large/1'), digest: true }]);
    expect(warnings).toEqual([]);
    const sha256 = hash('sha256', 'kernels '.repeat(10_000_000));
    expect(answers[1]).toEqual({ key: 'large/1', sha256, bytes: 80_000_000 });
  });

  test.each(['a,b', 'k'.repeat(513)])(
    'fails for a key that the service cannot take',
    async (key) => {
      const { answers } = await run([save(key), find(key)]);
      expect(answers).toEqual([
        { status: 'failed', reason: expect.stringMatching(/commas/) },
        'miss',
      ]);
    },
  );
});

describe('a broken service costs a miss and a sentence', () => {
  const limits = { answer: 1, stall: 2, save: 2, transfer: 20 };
  const restOf = (problem: string) =>
    `GitHub's cache service ${problem}; for 300 seconds this run goes on without it.`;

  test.each<[string, Fault, Partial<StoreLimits>, string]>([
    ['refuses', { kind: 'status', status: 403 }, {}, 'answered 403 (injected fault 403)'],
    ['limits the rate', { kind: 'status', status: 429 }, limits, 'did not answer within 1 seconds'],
    ['answers 500', { kind: 'status', status: 500 }, limits, 'did not answer within 1 seconds'],
    ['answers with a page', { kind: 'page', status: 404 }, {}, 'answered 404'],
    ['answers with a good page', { kind: 'page', status: 200 }, {}, 'answered 200'],
    ['does not answer', { kind: 'stall' }, limits, 'did not answer within 1 seconds'],
  ])('at look-up, where it %s', async (_name, fault, changed, problem) => {
    services.faults.inject('GetCacheEntryDownloadURL', fault);
    const { answers, warnings } = await run([find('broken/1')], { limits: changed });
    expect({ answers, warnings }).toEqual({ answers: ['miss'], warnings: [restOf(problem)] });
  });

  test.each<[string, Fault, RegExp]>([
    ['answers 500 again and again', { kind: 'status', status: 500 }, / answered 500 /],
    ['resets every connection', { kind: 'reset' }, / cannot be reached: .*ECONNRESET/],
    ['answers with a bad gateway', { kind: 'page', status: 502 }, / answered 502;/],
  ])('at look-up, after repetitions, where it %s', async (_name, fault, sentence) => {
    services.faults.inject('GetCacheEntryDownloadURL', fault);
    const before = services.requests.length;
    const { answers, warnings } = await run([find('broken/1')], { environment: impatient });
    expect(answers).toEqual(['miss']);
    expect(warnings).toEqual([expect.stringMatching(sentence)]);
    expect(services.requests.length - before).toBe(4);
  });

  test('once for all calls, where it does not answer', async () => {
    services.faults.inject('GetCacheEntryDownloadURL', { kind: 'stall' });
    const before = services.requests.length;
    const steps = [find('silent/1'), find('silent/2'), save('silent/3')];
    const { answers, warnings } = await run(steps, { limits });
    const reason = "GitHub's cache service did not answer within 1 seconds";
    expect(answers).toEqual(['miss', 'miss', { status: 'failed', reason }]);
    expect(warnings).toHaveLength(1);
    expect(services.requests).toHaveLength(before + 1);
  });

  test('until it answers again, after a rest', async () => {
    await run([save('rested/1')]);
    services.faults.inject('GetCacheEntryDownloadURL', { kind: 'stall' }, 1);
    const steps = [find('rested/1'), find('rested/1')];
    const { answers } = await run(steps, { limits: { ...limits, answer: 2, rest: 0 } });
    expect(answers).toEqual(['miss', { layer: 'products', key: 'rested/1', exact: true }]);
  });

  test.each<[string, Fault]>([
    ['an error', { kind: 'status', status: 503 }],
    ['a reset', { kind: 'reset' }],
    ['a limit of the rate', { kind: 'status', status: 429 }],
  ])('at look-up, where it recovers from %s: a hit', async (name, fault) => {
    const key = `recovers/${name}`;
    await run([save(key)]);
    services.faults.inject('GetCacheEntryDownloadURL', fault, 1);
    const { answers, warnings } = await run([find(key)]);
    expect(answers).toEqual([{ layer: 'products', key, exact: true }]);
    expect(warnings).toEqual([]);
  });

  test.each<[string, Fault, RegExp]>([
    ['is refused', { kind: 'status', status: 403 }, /answered 403/],
    ['is cut', { kind: 'reset' }, /ECONNRESET|socket hang up/],
    ['stalls', { kind: 'stall' }, /nothing of it moved for 2 seconds/],
  ])('at a download that %s', async (name, fault, sentence) => {
    await run([save(`download/${name}`)]);
    services.faults.inject('download', fault);
    const { answers, warnings, workspace } = await run([read(`download/${name}`)], {
      limits: fault.kind === 'reset' ? {} : { ...limits, answer: 5 },
      environment: fault.kind === 'reset' ? impatient : {},
    });
    expect(answers).toEqual(['miss']);
    expect(warnings).toEqual([expect.stringMatching(sentence)]);
    expect(await readdir(join(workspace, '.vllm-incremental-build/cache'))).toEqual([]);
  });

  test('at a download of an entry that was evicted, even where another begins like it', async () => {
    await run([save('evicted/1-longer')]);
    const { answers } = await run([{ do: 'fetch', key: 'evicted/1' }]);
    expect(answers).toEqual(['miss']);
  });

  const late = "GitHub's cache service did not take an entry within 31 seconds";

  test.each<[string, Fault, string]>([
    ['CreateCacheEntry', { kind: 'status', status: 400 }, notTaken],
    ['CreateCacheEntry', { kind: 'reset' }, notTaken],
    ['CreateCacheEntry', { kind: 'status', status: 429 }, notTaken],
    ['CreateCacheEntry', { kind: 'stall' }, late],
    ['FinalizeCacheEntryUpload', { kind: 'status', status: 400 }, notTaken],
    ['upload', { kind: 'status', status: 403 }, notTaken],
    ['upload', { kind: 'stall' }, late],
  ])('at a save, in %s: %j', async (part, fault, reason) => {
    services.faults.inject(part, fault);
    const key = `save/${part}/${JSON.stringify(fault)}`.replaceAll(',', ';');
    const { answers, warnings, workspace } = await run([save(key)], { environment: impatient });
    expect(answers).toEqual([{ status: 'failed', reason }]);
    expect(warnings).toEqual([]);
    expect(await readdir(join(workspace, '.vllm-incremental-build/cache'))).toEqual([]);
    services.faults.clear();
    expect((await run([find(key)])).answers).toEqual(['miss']);
  });

  test('once for all saves, where the first stalls', async () => {
    services.faults.inject('CreateCacheEntry', { kind: 'stall' });
    const before = services.requests.length;
    const steps = [save('stalls/1'), save('stalls/2'), find('stalls/3')];
    const { answers } = await run(steps, { limits });
    const reason = "GitHub's cache service did not take an entry within 3 seconds";
    expect(answers).toEqual([{ status: 'failed', reason }, { status: 'failed', reason }, 'miss']);
    expect(services.requests).toHaveLength(before + 1);
  });

  test('at a save that is refused, once more where nobody tells why', async () => {
    services.faults.inject('CreateCacheEntry', { kind: 'status', status: 400 });
    services.faults.inject('GetCacheEntryDownloadURL', { kind: 'status', status: 403 });
    const { answers, warnings } = await run([save('mute/1')]);
    const reason = "GitHub's cache service answered 403 (injected fault 403)";
    expect({ answers, warnings }).toEqual({
      answers: [{ status: 'failed', reason }],
      warnings: [],
    });
  });
});
