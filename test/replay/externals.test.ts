import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { replace, setConstant } from './harness/edits.js';
import type { Replay } from './harness/replay.js';
import { replayAfterFirstPush } from './harness/replay.js';
import { expectScenario, type Scenario } from './harness/scenario.js';

jest.setTimeout(300_000);

const machete = 'csrc/quantization/machete/generated';
const cutlassHeader = 'include/cutlass/version.h';
const cutlassPin = replace('REVISION "v1.0.0"', 'REVISION "v1.1.0"');

/** Puts a new revision in the place of the pinned one. */
function pin(revision: string) {
  return (text: string) => text.replace(/GIT_TAG [0-9a-f]{40}/, `GIT_TAG ${revision}`);
}

interface ExternalScenario extends Omit<Scenario, 'edits'> {
  /** Changes what is outside of the repository. @returns the edits that take it in */
  readonly change: (replay: Replay) => Promise<Scenario['edits']>;
}

const scenarios: readonly ExternalScenario[] = [
  {
    title: 'a new revision of a project that is cloned: the users of what differs in it',
    change: async ({ fork }) => {
      await fork.revise('cutlass', { [cutlassHeader]: setConstant(2) }, 'v1.1.0');
      return { 'CMakeLists.txt': cutlassPin };
    },
    compiled: [`${machete}/machete_mm_dispatch.cu`, `${machete}/machete_mm_impl_u4.cu`],
    linked: ['_C.abi3.so'],
    changed: { machete_u4_version: 1121 },
  },
  {
    title: 'a new revision with the same headers: nothing',
    change: async ({ fork }) => {
      await fork.revise('cutlass', { 'README.md': 'New words.\n' }, 'v1.1.0');
      return { 'CMakeLists.txt': cutlassPin };
    },
    compiled: [],
    linked: [],
  },
  {
    title: 'a new revision of a project that is taken if it is there: its users',
    change: async ({ fork }) => {
      const header = 'deep_gemm/include/deep_gemm/scheduler.cuh';
      const revision = await fork.revise(
        'deepgemm',
        { [header]: setConstant(2, 'kScheduler') },
        'v1.1.0',
      );
      return { 'cmake/external_projects/deepgemm.cmake': pin(revision) };
    },
    compiled: ['csrc/moe/grouped_gemm.cu'],
    linked: ['_moe_C.abi3.so'],
    changed: { grouped_gemm_version: 102, deep_gemm_version: 12 },
  },
  {
    title: 'a header of the machine, in a push that touches nothing: its users',
    change: async ({ fork }) => {
      const header = join(fork.externalInclude, 'accelerator/stream.h');
      await writeFile(header, setConstant(2, 'kStream')(await readFile(header, 'utf8')));
      return {};
    },
    compiled: ['csrc/cache_kernels.cu', 'csrc/moe/moe_align_kernels.cu'],
    linked: ['_C.abi3.so', '_moe_C.abi3.so'],
    changed: { cache_version: 112, moe_align_version: 102 },
  },
];

describe('a change outside of the repository compiles', () => {
  test.each(scenarios)('$title', async ({ change, ...scenario }) => {
    const replay = await replayAfterFirstPush();
    await expectScenario(replay, { ...scenario, edits: await change(replay) });
  });
});

test('a new revision of a project that brings Python installs that Python, and compiles nothing', async () => {
  const replay = await replayAfterFirstPush();
  const revision = await replay.fork.revise(
    'flashmla',
    { 'flash_mla/flash_mla_interface.py': replace('REVISION = 1', 'REVISION = 2') },
    'v1.1.0',
  );
  const { compiled } = await replay.push({
    'cmake/external_projects/flashmla.cmake': pin(revision),
  });
  expect(compiled).toEqual([]);
  const installed = 'vllm/third_party/flashmla/flash_mla_interface.py';
  expect(await readFile(join(replay.fork.checkout, installed), 'utf8')).toContain('REVISION = 2');
});
