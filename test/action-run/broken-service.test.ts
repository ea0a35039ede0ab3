import { join } from 'node:path';
import { jest } from '@jest/globals';
import { setConstant } from '../replay/harness/edits.js';
import { repositoryRoot } from '../replay/harness/repository-root.js';
import { units } from '../replay/harness/units.js';
import type { Fault } from '../services/github/faults.js';
import { type Job, pushToMain, startWorkflow, type Workflow } from './workflow.js';

jest.setTimeout(600_000);

const all: readonly string[] = units['_moe_C.abi3.so'];
const kernel = 'csrc/moe/topk_softmax_kernels.cu';
const impatient = {
  NODE_OPTIONS: `--import=${join(repositoryRoot(), 'test/services/impatient.mjs')}`,
};

let workflow: Workflow;
let firstCommit: string;
let backToFirstPush: () => void;
let countOfFirst: number;

beforeAll(async () => {
  workflow = await startWorkflow({ targets: '_moe_C' });
  firstCommit = await workflow.fork.push({});
  await workflow.run(pushToMain);
  backToFirstPush = workflow.services.cache.remember();
  countOfFirst = workflow.services.cache.list().length;
});
beforeEach(async () => {
  backToFirstPush();
  await workflow.fork.revertTo(firstCommit);
});
afterEach(() => workflow.services.faults.clear());
afterAll(async () => await workflow.stop());

/** A green job with the kernels of a push that edited one, whatever it had to compile for them. */
async function expectGreen({ main, post, compiled }: Job, toCompile: readonly string[]) {
  expect([main.exitCode, post.exitCode]).toEqual([0, 0]);
  expect(compiled).toEqual(toCompile);
  expect(await workflow.values()).toMatchObject({ moe_version: 210, moe_align_version: 101 });
}

const warningsOf = ({ main }: Job) =>
  main.log.split('\n').filter((line) => line.startsWith('::warning::'));

test.each<[string, Fault, number, string]>([
  ['answers 500 again and again', { kind: 'status', status: 500 }, 4, 'answered 500'],
  ['does not answer', { kind: 'stall' }, 1, 'did not answer within 20 seconds'],
  ['resets connections', { kind: 'reset' }, 4, 'cannot be reached: .*ECONNRESET'],
])('a cache service that %s costs one wait and a full build', async (_, fault, most, what) => {
  await workflow.fork.push({ [kernel]: setConstant(2) });
  const { requests, faults } = workflow.services;
  const asked = requests.length;
  faults.inject('GetCacheEntryDownloadURL', fault);
  let lastWord = 0;
  const onLine = () => {
    lastWord = performance.now();
  };
  const job = await workflow.run(pushToMain, { environment: impatient, onLine });
  // The client still waits for its answer, for minutes; the process must not.
  expect(performance.now() - lastWord).toBeLessThan(60_000);
  await expectGreen(job, all);
  const methods = requests.slice(asked).map(({ method }) => method);
  const lookUps = methods.filter((method) => method === 'GetCacheEntryDownloadURL');
  expect(lookUps.length).toBeLessThanOrEqual(most);
  expect(methods).not.toContain('CreateCacheEntry');
  const told = new RegExp(`::GitHub's cache service ${what}.*; for \\d+ seconds`);
  expect(warningsOf(job)).toEqual([expect.stringMatching(told)]);
  for (const { status, reason } of Object.values(job.report?.layers ?? {})) {
    expect(status).toBe('off');
    expect(reason).toMatch(
      new RegExp(`^The cache cannot be reached: GitHub's cache service ${what}`),
    );
  }
});

test('downloads that are cut cost a full build', async () => {
  await workflow.fork.push({ [kernel]: setConstant(2) });
  workflow.services.faults.inject('download', { kind: 'reset' });
  const job = await workflow.run(pushToMain, { environment: impatient });
  await expectGreen(job, all);
  expect(job.report?.layers.buildTree.status).toBe('miss');
});

test('uploads that are refused cost a warning each, and the next run its speed', async () => {
  await workflow.fork.push({ [kernel]: setConstant(2) });
  workflow.services.faults.inject('upload', { kind: 'status', status: 403 });
  const job = await workflow.run(pushToMain);
  await expectGreen(job, [kernel]);
  expect(workflow.saved(countOfFirst)).toEqual([]);
  expect(job.main.outputs).toMatchObject({ outcome: 'built', 'artifact-id': '' });
  for (const what of ['Build tree: not saved', 'The artifact vllm-kernels was not uploaded']) {
    expect(warningsOf(job).join('\n')).toContain(`::warning::${what}`);
    expect(job.main.summary).toContain(what);
  }
});

test('an artifact that is refused leaves its outputs empty and the kernels in place', async () => {
  workflow.services.faults.inject('CreateArtifact', { kind: 'status', status: 403 });
  const { main, post } = await workflow.run(pushToMain);
  expect([main.exitCode, post.exitCode]).toEqual([0, 0]);
  expect(main.outputs).toMatchObject({
    outcome: 'restored',
    'artifact-id': '',
    'artifact-url': '',
  });
  expect(main.log).toMatch(/::warning::The artifact vllm-kernels was not uploaded: .*403/);
  expect(main.summary).not.toContain('\nArtifact: ');
  expect(await workflow.values()).toMatchObject({ moe_version: 110 });
});
