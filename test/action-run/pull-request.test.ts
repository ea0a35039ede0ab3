import { jest } from '@jest/globals';
import { setConstant } from '../replay/harness/edits.js';
import {
  type Job,
  pullRequest,
  pushToMain,
  startWorkflow,
  type Trigger,
  type Workflow,
} from './workflow.js';

jest.setTimeout(600_000);

const kernel = 'csrc/moe/topk_softmax_kernels.cu';
const otherKernel = 'csrc/moe/moe_align_kernels.cu';

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
afterAll(async () => await workflow.stop());

/** The layers that were saved since the first push, each with its scope. */
const savedSince = () => workflow.saved(countOfFirst);

/** Whose build tree a job went on from, and what it compiled after that. */
function progressOf({ main, post, report, compiled }: Job) {
  const { status, key } = report?.layers.buildTree ?? {};
  const holder = workflow.services.cache.list().find((entry) => entry.key === key);
  return {
    exitCodes: [main.exitCode, post.exitCode],
    tree: `${status} in ${holder?.scope}`,
    compiled,
  };
}

const green = [0, 0];
const onMain = { exitCodes: green, tree: 'hit in refs/heads/main' };

describe('a pull request', () => {
  test("goes on from main's build tree and saves in its own scope only", async () => {
    await workflow.fork.push({ [kernel]: setConstant(2) });
    const job = await workflow.run(pullRequest(7));
    expect(progressOf(job)).toEqual({ ...onMain, compiled: [kernel] });
    expect(job.main.outputs).toMatchObject({ outcome: 'built', 'products-hit': 'false' });
    expect(job.report?.configured).toBe(false);
    expect(await workflow.values()).toMatchObject({ moe_version: 210, moe_align_version: 101 });
    expect(job.main.log.match(/^.* not saved.*$/gm)).toEqual([
      'External sources: not saved because an equal entry exists.',
      'Compiler cache: not saved because what was saved earlier was not fetched and holds more.',
    ]);
    expect(savedSince()).toEqual([
      'build-tree in refs/pull/7/merge',
      'products in refs/pull/7/merge',
    ]);
  });

  test('goes on from its own build tree at its second push, and no one else does', async () => {
    await workflow.fork.push({ [kernel]: setConstant(2) });
    await workflow.run(pullRequest(7));
    await workflow.fork.push({ [otherKernel]: setConstant(2) });
    const own = { exitCodes: green, tree: 'hit in refs/pull/7/merge', compiled: [otherKernel] };
    expect(progressOf(await workflow.run(pullRequest(7)))).toEqual(own);
    const both = { ...onMain, compiled: [otherKernel, kernel] };
    expect(progressOf(await workflow.run(pullRequest(8)))).toEqual(both);
    expect(await workflow.values()).toMatchObject({ moe_version: 210, moe_align_version: 201 });
  });
});

describe('a run that may not write', () => {
  const mainOnly = (access: 'read' | 'write') => [{ scope: 'refs/heads/main', access }] as const;
  const cases: [string, Trigger, RegExp][] = [
    [
      'a pull_request_target, although its token may',
      {
        event: { name: 'pull_request_target', ref: 'refs/heads/main', base: 'main' },
        scopes: mainOnly('write'),
      },
      /Build tree: not saved because this run may not write: pull_request_target may run others' code/,
    ],
    [
      'a push whose token may only read',
      { ...pushToMain, scopes: mainOnly('read') },
      /Build tree: not saved because this run may not write: the job's token .* may only read/,
    ],
  ];

  test.each(cases)('%s: reads, builds, says so and is green', async (_, trigger, sentence) => {
    await workflow.fork.push({ [kernel]: setConstant(2) });
    const { requests } = workflow.services;
    const asked = requests.length;
    const job = await workflow.run(trigger);
    expect(progressOf(job)).toEqual({ ...onMain, compiled: [kernel] });
    expect(await workflow.values()).toMatchObject({ moe_version: 210 });
    expect(savedSince()).toEqual([]);
    expect(job.main.log).toMatch(sentence);
    expect(job.main.log).not.toContain('::warning');
    const methods = requests.slice(asked).map(({ method }) => method);
    expect(methods).not.toContain('CreateCacheEntry');
  });
});

test('what another run saved meanwhile is not saved again', async () => {
  await workflow.fork.push({ [kernel]: setConstant(2) });
  await workflow.run(pullRequest(7));
  const backToBoth = workflow.services.cache.remember();
  const savedByBoth = savedSince();

  backToFirstPush();
  const onLine = (line: string) => {
    if (line.includes('Linking ')) backToBoth();
  };
  const job = await workflow.run(pullRequest(7), { onLine });
  expect(progressOf(job)).toMatchObject({ exitCodes: green, compiled: [kernel] });
  expect(savedSince()).toEqual(savedByBoth);
  for (const layer of ['Build tree', 'Products']) {
    expect(job.main.log).toContain(`${layer}: not saved because an equal entry exists.`);
  }
});
