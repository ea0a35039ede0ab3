import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { setConstant } from './harness/edits.js';
import { environmentWithCompilers } from './harness/program.js';
import { type Outcome, outcomeOf, type Replay, replayAfterFirstPush } from './harness/replay.js';

jest.setTimeout(300_000);

const kernel = 'csrc/moe/topk_softmax_kernels.cu';

/** What a runner tells of the event that started a job. */
interface Event {
  readonly name: string;
  readonly ref: string;
  readonly base?: string;
}

const pull = (number: number): Event => ({
  name: 'pull_request',
  ref: `refs/pull/${number}/merge`,
  base: 'main',
});

/** A job of a self-hosted runner whose cache is a directory that all jobs share. */
async function runJob(
  replay: Replay,
  { name, ref, base = '' }: Event,
  archs = '8.0 9.0',
): Promise<Outcome> {
  const event = join(replay.cacheDir, '../event.json');
  await writeFile(event, JSON.stringify({ repository: { default_branch: 'main' } }));
  return outcomeOf(
    await replay.build({
      archs,
      args: ['--cache', 'directory'],
      environment: {
        ...environmentWithCompilers(),
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: name,
        GITHUB_EVENT_PATH: event,
        GITHUB_REF: ref,
        GITHUB_BASE_REF: base,
      },
    }),
  );
}

/** Layer and scope of every entry of the store, sorted. */
async function entriesOf({ cacheDir }: Replay): Promise<string[]> {
  const store = join(cacheDir, 'store/entries');
  const files = (await readdir(store, { recursive: true })).filter((path) =>
    path.endsWith('/record.json'),
  );
  const records = files.map(async (file) => JSON.parse(await readFile(join(store, file), 'utf8')));
  return (await Promise.all(records))
    .map(({ layer, scope }) => `${layer} in ${scope.split(' ').at(-1)}`)
    .sort();
}

async function savedBy(replay: Replay, job: () => Promise<unknown>): Promise<string[]> {
  const before = await entriesOf(replay);
  await job();
  const after = await entriesOf(replay);
  for (const entry of before) after.splice(after.indexOf(entry), 1);
  return after;
}

const treeAndProducts = (ref: string) => [`build-tree in ${ref}`, `products in ${ref}`];

describe('a job that changed one kernel', () => {
  test.each<[Event, string | undefined, RegExp]>([
    [pull(7), 'refs/pull/7/merge', /Build tree: saved/],
    [{ name: 'push', ref: 'refs/heads/topic' }, 'refs/heads/topic', /Build tree: saved/],
    [
      { name: 'pull_request_target', ref: 'refs/heads/main', base: 'main' },
      undefined,
      /Build tree: not saved because this run may not write: pull_request_target may run others' code/,
    ],
    [
      { name: 'workflow_run', ref: 'refs/heads/main' },
      undefined,
      /Build tree: not saved because this run may not write: workflow_run may run others' code/,
    ],
    [
      { name: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc', base: 'main' },
      undefined,
      /Build tree: not saved because this run may not write: no later run would read/,
    ],
  ])('%j goes on from the default branch and writes to %s', async (event, scope, sentence) => {
    const replay = await replayAfterFirstPush();
    await replay.fork.push({ [kernel]: setConstant(2) });
    let outcome: Outcome | undefined;
    const saved = await savedBy(replay, async () => {
      outcome = await runJob(replay, event);
    });
    expect(outcome?.compiled).toEqual([kernel]);
    expect(outcome?.report.layers.buildTree.status).toBe('hit');
    expect(outcome?.log).toMatch(sentence);
    expect(saved).toEqual(scope === undefined ? [] : treeAndProducts(scope));
  });
});

test('nobody but a pull request itself reads what it wrote', async () => {
  const replay = await replayAfterFirstPush();
  await replay.fork.push({ [kernel]: setConstant(2) });
  await runJob(replay, pull(7));
  expect((await runJob(replay, pull(7))).report.outcome).toBe('restored');
  for (const event of [
    pull(8),
    { name: 'pull_request_target', ref: 'refs/heads/main', base: 'main' },
    { name: 'push', ref: 'refs/heads/main' },
  ]) {
    const { compiled, report } = await runJob(replay, event);
    expect({ event, compiled, outcome: report.outcome }).toEqual({
      event,
      compiled: [kernel],
      outcome: 'built',
    });
  }
  expect((await runJob(replay, pull(9))).report.outcome).toBe('restored');
});

test('a job of a matrix takes what the default branch has of its own, not what the pull request has of another', async () => {
  const replay = await replayAfterFirstPush();
  await runJob(replay, { name: 'push', ref: 'refs/heads/main' }, '9.0');
  await replay.fork.push({ [kernel]: setConstant(2) });
  for (const archs of ['8.0 9.0', '9.0']) {
    expect({ archs, compiled: (await runJob(replay, pull(7), archs)).compiled }).toEqual({
      archs,
      compiled: [kernel],
    });
  }
});
