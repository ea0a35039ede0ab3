import { jest } from '@jest/globals';
import { setConstant } from '../replay/harness/edits.js';
import { units } from '../replay/harness/units.js';
import type { EarlyEnd } from '../services/runner/runner.js';
import { pullRequest, pushToMain, startWorkflow, type Workflow } from './workflow.js';

jest.setTimeout(600_000);

const all: readonly string[] = units['_moe_C.abi3.so'];
const kernel = 'csrc/moe/topk_softmax_kernels.cu';
const otherKernel = 'csrc/moe/moe_align_kernels.cu';
const values = {
  grouped_gemm_version: 101,
  moe_align_version: 101,
  moe_version: 110,
  moe_vllm_version: 901,
};

let workflow: Workflow;
beforeEach(async () => {
  workflow = await startWorkflow({ targets: '_moe_C', jobs: '1' });
});
afterEach(async () => await workflow.stop());

/** Stops the build when Ninja says that this many of its commands have ended. */
const after = (count: number, how: EarlyEnd['how']): { end: EarlyEnd } => ({
  end: { how, at: (line) => line.startsWith(`[${count}/${all.length + 1}] `) },
});

test('a cancelled build ends in time, and the next run goes on from it', async () => {
  const { main, post, report, compiled } = await workflow.run(
    pullRequest(7),
    after(2, 'cancelled'),
  );
  // A second signal, after 7.5 seconds, would have ended it with 130.
  expect(main).toMatchObject({ exitCode: 1, signal: null });
  expect(main.outputs).toMatchObject({ outcome: 'incomplete', manifest: '', 'artifact-id': '' });
  expect(main.log).toContain('::error::The build was interrupted.');
  expect(main.summary).toContain('**The build was stopped: 2 of 4 translation units compiled');
  expect(report?.bytes.saved).toBe(0);
  expect(post.exitCode).toBe(0);
  expect(workflow.saved()).toEqual([
    'build-tree in refs/pull/7/merge',
    'external-sources in refs/pull/7/merge',
  ]);

  const next = await workflow.run(pullRequest(7));
  expect(next.main.exitCode).toBe(0);
  expect(next.report).toMatchObject({
    configured: false,
    layers: { buildTree: { status: 'hit' } },
  });
  expect([...compiled, ...next.compiled].sort()).toEqual(all);
  expect(compiled).toHaveLength(2);
  expect(await workflow.values()).toEqual(values);
});

test('a build whose process was killed is gone on from, too', async () => {
  const { main, post } = await workflow.run(pushToMain, after(3, 'killed'));
  expect(main).toMatchObject({ exitCode: null, signal: 'SIGKILL', outputs: {} });
  expect(post.exitCode).toBe(0);
  expect(post.log).toContain('Build tree: saved');

  const next = await workflow.run(pushToMain);
  expect(next.main.exitCode).toBe(0);
  // Ninja tells of a command before it writes it down, so that the third may be lost.
  expect(next.compiled.length).toBeLessThanOrEqual(all.length - 2);
  expect(next.report?.layers.buildTree.status).toBe('hit');
  expect(await workflow.values()).toEqual(values);
});

test('what a cancelled build saves is what differs from the tree that it went on from', async () => {
  await workflow.run(pushToMain);
  await workflow.fork.push({ [kernel]: setConstant(2) });
  const { post } = await workflow.run(pullRequest(7), {
    end: { how: 'cancelled', at: (line) => line.startsWith('[1/2] ') },
  });
  expect(post.log).toMatch(/Build tree: saved .*, what differs from an earlier entry\./);

  const next = await workflow.run(pullRequest(7));
  expect(next.main.exitCode).toBe(0);
  expect(next.compiled).toEqual([]);
  expect(await workflow.values()).toEqual({ ...values, moe_version: 210 });
});

test('a failed build tells the mistake first, and what it compiled stays compiled', async () => {
  const mistake = '\n#error "a mistake"\n';
  await workflow.fork.push({ [otherKernel]: (text) => text + mistake });
  const { main, post, compiled } = await workflow.run(pushToMain);
  expect(main.exitCode).toBe(1);
  expect(main.outputs).toMatchObject({ outcome: 'failed', 'hit-rate': '', manifest: '' });
  const [first = ''] = main.log.split('\n').filter((line) => line.startsWith('::error'));
  expect(first).toMatch(new RegExp(`^::error.*${otherKernel}:\\d+:\\d+: #error "a mistake"$`));
  expect(compiled).toEqual([kernel]);
  expect(workflow.saved()).toEqual([
    'build-tree in refs/heads/main',
    'compiler-cache in refs/heads/main',
    'external-sources in refs/heads/main',
  ]);
  expect(post).toMatchObject({ exitCode: 0, log: '' });

  await workflow.fork.push({ [otherKernel]: (text) => text.replace(mistake, '') });
  const next = await workflow.run(pushToMain);
  expect(next.main.exitCode).toBe(0);
  expect([...compiled, ...next.compiled].sort()).toEqual(all);
  expect(await workflow.values()).toEqual(values);
});
