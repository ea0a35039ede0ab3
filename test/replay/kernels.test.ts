import { readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { replace, setConstant } from './harness/edits.js';
import { outcomeOf, replayAfterFirstPush } from './harness/replay.js';
import { expectScenario, type Scenario } from './harness/scenario.js';
import { firstValues, units, usersOfScalarType } from './harness/units.js';

jest.setTimeout(300_000);

/** Gives a file of the new clone a timestamp, in seconds from now. */
function stamp(path: string, secondsFromNow: number) {
  return async (checkout: string) => {
    const time = Date.now() / 1000 + secondsFromNow;
    await utimes(join(checkout, path), time, time);
  };
}

const scenarios: readonly Scenario[] = [
  {
    title: 'one kernel: itself',
    edits: { 'csrc/moe/topk_softmax_kernels.cu': setConstant(2) },
    compiled: ['csrc/moe/topk_softmax_kernels.cu'],
    linked: ['_moe_C.abi3.so'],
    changed: { moe_version: 210 },
  },
  {
    title: 'one C++ source: itself',
    edits: { 'csrc/cumem_allocator.cpp': setConstant(2) },
    compiled: ['csrc/cumem_allocator.cpp'],
    linked: ['cumem_allocator.abi3.so'],
    changed: { cumem_version: 2 },
  },
  {
    title: 'code that only the host pass sees: its kernel',
    edits: { 'csrc/layernorm_kernels.cu': setConstant(2, 'kHostOnly') },
    compiled: ['csrc/layernorm_kernels.cu'],
    linked: ['_C.abi3.so'],
    changed: { layernorm_version: 2111 },
  },
  {
    title: 'a header of most kernels: its users in both modules',
    edits: { 'csrc/core/scalar_type.hpp': setConstant(2, 'kScalarType') },
    compiled: usersOfScalarType,
    linked: ['_C.abi3.so', '_moe_C.abi3.so'],
    changed: {
      activation_version: 121,
      cache_version: 121,
      layernorm_version: 1121,
      machete_version: 120,
      marlin_sm80_kernel_bfloat16_version: 121,
      marlin_sm80_kernel_float16_version: 121,
      marlin_version: 121,
      moe_version: 120,
      paged_attention_version: 121,
    },
  },
  {
    title: 'a header of two kernels: those two',
    edits: { 'csrc/dispatch_utils.h': setConstant(2, 'kDispatch') },
    compiled: ['csrc/activation_kernels.cu', 'csrc/layernorm_kernels.cu'],
    linked: ['_C.abi3.so'],
    changed: { activation_version: 112, layernorm_version: 1112 },
  },
  {
    title: 'a header of one kernel: that one',
    edits: { 'csrc/attention/attention_dtypes.cuh': setConstant(2, 'kAttentionTypes') },
    compiled: ['csrc/attention/paged_attention.cu'],
    linked: ['_C.abi3.so'],
    changed: { paged_attention_version: 112 },
  },
  {
    title: 'a header of generated kernels: those and its other user',
    edits: { 'csrc/quantization/marlin/marlin_template.h': setConstant(2, 'kTemplate') },
    compiled: [
      'csrc/quantization/marlin/marlin.cu',
      'csrc/quantization/marlin/sm80_kernel_bfloat16.cu',
      'csrc/quantization/marlin/sm80_kernel_float16.cu',
    ],
    linked: ['_C.abi3.so'],
    changed: {
      marlin_sm80_kernel_bfloat16_version: 112,
      marlin_sm80_kernel_float16_version: 112,
      marlin_version: 112,
    },
  },
  {
    title: 'an edit whose file is older than everything recorded',
    edits: { 'csrc/dispatch_utils.h': setConstant(3, 'kDispatch') },
    options: { prepare: stamp('csrc/dispatch_utils.h', -1e8) },
    compiled: ['csrc/activation_kernels.cu', 'csrc/layernorm_kernels.cu'],
    linked: ['_C.abi3.so'],
    changed: { activation_version: 113, layernorm_version: 1113 },
  },
  {
    title: 'an edit whose file lies in the future',
    edits: { 'csrc/cache_kernels.cu': setConstant(2) },
    options: { prepare: stamp('csrc/cache_kernels.cu', 86_400) },
    compiled: ['csrc/cache_kernels.cu'],
    linked: ['_C.abi3.so'],
    changed: { cache_version: 211 },
  },
  {
    title: 'a kernel added: itself',
    edits: {
      'csrc/sampler.cu':
        '__global__ void sample(int* out) { *out = 0; }\n\nextern "C" int sampler_version() { return 1; }\n',
      'CMakeLists.txt': replace(
        '"csrc/cache_kernels.cu"',
        '"csrc/cache_kernels.cu" "csrc/sampler.cu"',
      ),
    },
    compiled: ['csrc/sampler.cu'],
    linked: ['_C.abi3.so'],
    changed: { sampler_version: 1 },
  },
  {
    title: 'a kernel deleted: nothing, and its module is linked without it',
    edits: {
      'csrc/cache_kernels.cu': undefined,
      'CMakeLists.txt': replace('  "csrc/cache_kernels.cu"\n', ''),
    },
    compiled: [],
    linked: ['_C.abi3.so'],
    changed: { cache_version: undefined },
  },
];

describe('a push compiles', () => {
  test.each(scenarios)('$title', async (scenario) => {
    await expectScenario(await replayAfterFirstPush(), scenario);
  });

  test('a kernel that was renamed, under its new name', async () => {
    const replay = await replayAfterFirstPush();
    const text = await readFile(join(await replay.fork.clone(), 'csrc/cache_kernels.cu'), 'utf8');
    await expectScenario(replay, {
      title: 'renamed',
      edits: {
        'csrc/cache_kernels.cu': undefined,
        'csrc/kv_cache_kernels.cu': text,
        'CMakeLists.txt': replace('csrc/cache_kernels.cu', 'csrc/kv_cache_kernels.cu'),
      },
      compiled: ['csrc/kv_cache_kernels.cu'],
      linked: ['_C.abi3.so'],
    });
  });

  test('two kernels that swapped their content', async () => {
    const replay = await replayAfterFirstPush();
    const checkout = await replay.fork.clone();
    const paths = ['csrc/activation_kernels.cu', 'csrc/layernorm_kernels.cu'] as const;
    const [first, second] = await Promise.all(
      paths.map((path) => readFile(join(checkout, path), 'utf8')),
    );
    await expectScenario(replay, {
      title: 'swapped',
      edits: { [paths[0]]: second, [paths[1]]: first },
      compiled: paths,
      linked: ['_C.abi3.so'],
    });
  });
});

describe('after a kernel was edited', () => {
  test('the push that reverts it takes back the first products', async () => {
    const replay = await replayAfterFirstPush();
    const first = await replay.fork.push({});
    await replay.push({ 'csrc/cache_kernels.cu': setConstant(2) });
    await replay.fork.revertTo(first);
    const { report, compiled } = outcomeOf(await replay.build());
    expect({ outcome: report.outcome, compiled }).toEqual({ outcome: 'restored', compiled: [] });
    expect(await replay.values()).toEqual(firstValues);
  });

  test('the push that reverts it compiles it again where only the edit was ever built', async () => {
    const replay = await replayAfterFirstPush();
    const cacheDir = join(replay.cacheDir, '../other-cache');
    const first = await replay.fork.push({});
    await replay.push({ 'csrc/cache_kernels.cu': setConstant(2) }, { cacheDir });
    await replay.fork.revertTo(first);
    const { compiled, linked } = outcomeOf(await replay.build({ cacheDir }));
    expect({ compiled, linked }).toEqual({
      compiled: ['csrc/cache_kernels.cu'],
      linked: ['_C.abi3.so'],
    });
    expect(await replay.values()).toEqual(firstValues);
  });

  test('a push of documentation keeps it', async () => {
    const replay = await replayAfterFirstPush();
    await replay.push({ 'csrc/cache_kernels.cu': setConstant(2) });
    const { report } = await replay.push({ 'README.md': 'Other words.\n' });
    expect(report.outcome).toBe('restored');
    expect(await replay.values()).toEqual({ ...firstValues, cache_version: 211 });
  });

  test('every module is what a clean build makes', async () => {
    const replay = await replayAfterFirstPush();
    await replay.push({ 'csrc/moe/topk_softmax_kernels.cu': setConstant(2) });
    await replay.push({ 'csrc/dispatch_utils.h': setConstant(2, 'kDispatch') });
    const last = await replay.push({
      'csrc/quantization/marlin/generate_kernels.py': replace('REVISION = 1', 'REVISION = 2'),
    });
    expect(last.compiled.length).toBeLessThan(units['_C.abi3.so'].length);
    const incremental = await replay.modules();
    expect(await replay.modulesOfCleanBuild()).toEqual(incremental);
  });
});
