import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { saveCache } from '@actions/cache';
import { fetchSnapshot } from '../../src/cache/layers/snapshot.js';
import { archivePath } from '../../src/cache/stores/github/client-archive.js';
import { fetchedFile } from '../cache/stores/fetched-file.js';
import type { Job, Step } from '../cache/stores/github/github-store-client.js';
import { repositoryRoot } from '../replay/harness/repository-root.js';
import { runChild } from '../services/child.js';
import type { Fault as ServiceFault } from '../services/github/faults.js';
import { type GithubServices, startGithubServices } from '../services/github/github-services.js';
import type { CacheScope } from '../services/github/token.js';
import { main } from './directory-store.js';
import { githubStore, unheard } from './github-store.js';
import { sandbox } from './sandbox.js';
import { type FaultRow, serviceFaults } from './table.js';

type Fault = keyof typeof serviceFaults;

const work = sandbox();
let services: GithubServices;
beforeAll(async () => {
  services = await startGithubServices();
});
afterEach(() => services.faults.clear());
afterAll(async () => await services.stop());

const mainScope: CacheScope[] = [{ scope: main, access: 'write' }];
const status = (number: number): ServiceFault => ({ kind: 'status', status: number });
const reset: ServiceFault = { kind: 'reset' };
const stall: ServiceFault = { kind: 'stall' };

/** Where the service fails, how often, and what the job asks of it then. */
interface Meeting {
  readonly part?: string;
  readonly faults?: readonly ServiceFault[];
  readonly times?: number;
  readonly asks: 'read' | 'save' | 'fetch';
  readonly scopes?: 'untold';
}

const lookUp = { part: 'GetCacheEntryDownloadURL', asks: 'read' } as const;
const download = { part: 'download', asks: 'read' } as const;
const reserve = { part: 'CreateCacheEntry', asks: 'save' } as const;
const upload = { part: 'upload', asks: 'save' } as const;

const meetings: Readonly<Record<Exclude<Fault, 'save: at once' | 'fetch: foreign'>, Meeting>> = {
  'look-up: 4xx': { ...lookUp, faults: [400, 401, 403, 404].map(status) },
  'look-up: 429': { ...lookUp, faults: [status(429)] },
  'look-up: 429 once': { ...lookUp, faults: [status(429)], times: 1 },
  'look-up: 5xx': { ...lookUp, faults: [500, 502, 503].map(status) },
  'look-up: 5xx once': { ...lookUp, faults: [status(500)], times: 1 },
  'look-up: reset': { ...lookUp, faults: [reset] },
  'look-up: reset once': { ...lookUp, faults: [reset], times: 1 },
  'look-up: stall': { ...lookUp, faults: [stall] },
  'look-up: page': { ...lookUp, faults: [{ kind: 'page', status: 200 }] },
  'fetch: evicted': { asks: 'fetch' },
  'fetch: 4xx': { ...download, faults: [status(403)] },
  'fetch: 5xx': { ...download, faults: [status(503)] },
  'fetch: reset': { ...download, faults: [reset] },
  'fetch: stall': { ...download, faults: [stall] },
  'save: denied': { asks: 'save', scopes: 'untold' },
  'save: reserve 4xx': { ...reserve, faults: [status(400)] },
  'save: reserve reset': { ...reserve, faults: [reset] },
  'save: reserve stall': { ...reserve, faults: [stall] },
  'save: upload 4xx': { ...upload, faults: [status(403)] },
  'save: upload reset': { ...upload, faults: [reset] },
  'save: upload stall': { ...upload, faults: [stall] },
  'save: publish 5xx': { part: 'FinalizeCacheEntryUpload', asks: 'save', faults: [status(500)] },
};

let count = 0;

/** A job in a process of its own, which waits a tenth as long as it means to. */
async function job(steps: readonly Step[], scopes?: 'untold') {
  const workspace = join(work(), `workspace-${count++}`);
  await mkdir(workspace);
  const { exitCode, stderr } = await runChild(
    'test/cache/stores/github/github-store-client.ts',
    [JSON.stringify({ steps } satisfies Job)],
    {
      directory: workspace,
      environment: {
        ...services.environment(scopes === 'untold' ? undefined : mainScope),
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: join(workspace, 'temp'),
        NODE_OPTIONS: `--import=${join(repositoryRoot(), 'test/services/impatient.mjs')}`,
      },
    },
  );
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const left = await readdir(join(workspace, '.vllm-incremental-build/cache')).catch(() => []);
  expect(left).toEqual([]);
  const answers = await readFile(join(workspace, 'answers.json'), 'utf8');
  return JSON.parse(answers) as { answers: unknown[]; warnings: string[] };
}

/** Seconds that a real job would wait at most: for an answer, for a download or an upload. */
const longestWait = 30;

const rows = (Object.entries(serviceFaults) as [Fault, FaultRow][]).filter(
  (row): row is [keyof typeof meetings, FaultRow] => row[0] in meetings,
);
const cases = rows.flatMap(([id, row]) =>
  (meetings[id].faults ?? [undefined]).map((fault) => [id, fault, row] as const),
);

test.each(cases)("GitHub's service: %s: %j", async (id, fault, { outcome, says }) => {
  const { part = '', times, asks, scopes } = meetings[id];
  const name = `service/${count++}`;
  const { store } = githubStore(services, work());
  const file = await store.scratchFile('products');
  await writeFile(file, 'kernels');
  await store.save('products', `${name}/good`, file);
  if (fault !== undefined) services.faults.inject(part, fault, times);

  const key = asks === 'read' ? `${name}/good` : `${name}/new`;
  const begun = performance.now();
  const { answers, warnings } = await job([{ do: asks, key, content: 'more' }], scopes);
  expect(performance.now() - begun).toBeLessThan(longestWait * 100 + 5000);
  const answer = answers[0] as { text?: string; status?: string; reason?: string } | 'miss';
  const sentences = [...warnings, ...(answer !== 'miss' && answer.reason ? [answer.reason] : [])];
  expect(sentences).toEqual(says === undefined ? [] : [expect.stringMatching(says)]);
  if (outcome === 'repeated') expect(answer).toMatchObject({ text: 'kernels' });
  else if (outcome === 'unsaved')
    expect(['failed', 'denied']).toContain((answer as { status?: string }).status);
  else expect(answer).toBe('miss');

  services.faults.clear();
  // The last good one is there for the next run, and nobody finds a half one.
  const kept = await store.find('products', `${name}/good`, []);
  const fetched = kept && (await store.fetch(kept));
  expect(await readFile(fetchedFile(fetched).file, 'utf8')).toBe('kernels');
  expect(await store.find('products', `${name}/new`, [])).toBeUndefined();
});

test("GitHub's service: fetch: foreign", async () => {
  const { outcome, says }: FaultRow = serviceFaults['fetch: foreign'];
  expect(outcome).toBe('refused');
  const { store, warnings } = githubStore(services, join(work(), 'workspace'));
  const key = 'foreign/1/first';
  // Whoever may write can give any tar the version of ours.
  const crafted = archivePath('products');
  await mkdir(join(work(), 'workspace', crafted), { recursive: true });
  await symlink('/etc/passwd', join(work(), 'workspace', crafted, 'link'));
  expect(await unheard(() => saveCache([crafted], key))).toBeGreaterThan(0);
  await rm(join(work(), 'workspace', crafted), { recursive: true });

  const staging = join(work(), 'staging');
  const wanted = { key, prefixes: ['foreign/1/'], isExact: true };
  const fetched = await fetchSnapshot(store, 'products', wanted, staging);
  expect(fetched).toMatchObject({
    status: 'unusable',
    reason: expect.stringMatching(says ?? /^$/),
  });
  expect(warnings).toEqual([]);
  expect(await readdir(join(work(), 'workspace/.vllm-incremental-build/cache'))).toEqual([]);
});

test("GitHub's service: save: at once", async () => {
  const { outcome }: FaultRow = serviceFaults['save: at once'];
  expect(outcome).toBe('once');
  const key = 'at-once/1';
  const jobs = await Promise.all(
    [1, 2, 3].map((number) => job([{ do: 'save', key, content: `job ${number}` }])),
  );
  const statuses = jobs.map(({ answers }) => (answers[0] as { status: string }).status).sort();
  expect(statuses).toEqual(['exists', 'exists', 'saved']);
  expect(jobs.flatMap(({ warnings }) => warnings)).toEqual([]);
  const { store } = githubStore(services, work());
  expect(await store.find('products', key, [])).toMatchObject({ exact: true });
});
