import { jest } from '@jest/globals';
import { replace } from './harness/edits.js';
import { outcomeOf, replayAfterFirstPush } from './harness/replay.js';
import { expectScenario, type Scenario } from './harness/scenario.js';
import { units } from './harness/units.js';

jest.setTimeout(300_000);

const marlin = 'csrc/quantization/marlin';
const machete = 'csrc/quantization/machete/generated';
const generator = `${marlin}/generate_kernels.py`;
const importedByGenerator = 'csrc/cutlass_extensions/vllm_cutlass_library_extension.py';

const scenarios: readonly Scenario[] = [
  {
    title: 'a comment in CMakeLists.txt: nothing, though configure writes a header again',
    edits: { 'CMakeLists.txt': (text) => `# A comment.\n${text}` },
    compiled: [],
    linked: [],
  },
  {
    title: 'a generator: the sources that it wrote otherwise than before',
    edits: { [generator]: replace('REVISION = 1', 'REVISION = 2') },
    compiled: [`${marlin}/sm80_kernel_bfloat16.cu`, `${marlin}/sm80_kernel_float16.cu`],
    linked: ['_C.abi3.so'],
    changed: {
      marlin_sm80_kernel_bfloat16_version: 211,
      marlin_sm80_kernel_float16_version: 211,
    },
  },
  {
    title: 'a generator that writes one source more: it, and what selects it',
    edits: { [generator]: replace('["float16", "bfloat16"]', '["float16", "bfloat16", "int8"]') },
    compiled: [`${marlin}/marlin.cu`, `${marlin}/sm80_kernel_int8.cu`],
    linked: ['_C.abi3.so'],
    changed: { marlin_kernels_version: 3, marlin_sm80_kernel_int8_version: 111 },
  },
  {
    title: 'a generator that writes one source less: what selected it',
    edits: { [generator]: replace('["float16", "bfloat16"]', '["float16"]') },
    compiled: [`${marlin}/marlin.cu`],
    linked: ['_C.abi3.so'],
    changed: { marlin_kernels_version: 1, marlin_sm80_kernel_bfloat16_version: undefined },
  },
  {
    title: 'a module that a generator imports and its guard does not hash: what it writes now',
    edits: { [importedByGenerator]: replace('Revision = 1', 'Revision = 2') },
    compiled: [`${machete}/machete_mm_impl_u4.cu`],
    linked: ['_C.abi3.so'],
    changed: { machete_u4_version: 1211 },
  },
  {
    title: 'a file that only configure reads: the users of the header made from it',
    edits: { VERSION: '0.9.2\n' },
    compiled: ['csrc/bindings.cpp', 'csrc/moe/bindings.cpp'],
    linked: ['_C.abi3.so', '_moe_C.abi3.so'],
    changed: { vllm_version: 902, moe_vllm_version: 902 },
  },
  {
    title: 'the template of a configured header: its users',
    edits: { 'csrc/version.h.in': replace('10000', '20000 + 7 + 0') },
    compiled: ['csrc/bindings.cpp', 'csrc/moe/bindings.cpp'],
    linked: ['_C.abi3.so', '_moe_C.abi3.so'],
    changed: { vllm_version: 908, moe_vllm_version: 908 },
  },
  {
    title: 'a definition for one module: that module',
    edits: {
      'CMakeLists.txt': (text) => `${text}\ntarget_compile_definitions(_moe_C PRIVATE NEW=1)\n`,
    },
    compiled: units['_moe_C.abi3.so'],
    linked: ['_moe_C.abi3.so'],
  },
  {
    title: 'a script that compiles outside of the rules: no unit, and its module is new',
    edits: { 'tools/build_deepgemm_C.py': replace('BUILD=1', 'BUILD=2') },
    compiled: [],
    linked: [],
    changed: { deep_gemm_version: 21 },
  },
];

describe('a push compiles', () => {
  test.each(scenarios)('$title', async (scenario) => {
    await expectScenario(await replayAfterFirstPush(), scenario);
  });
});

test('other architectures compile other sources, as a clean build does, and the first are kept', async () => {
  const replay = await replayAfterFirstPush();
  const archs = '8.0 8.9';
  const { rebuilt } = outcomeOf(await replay.build({ archs }));
  const modules = await replay.modules();
  const uncached = ['--cache', 'off', '--compiler-cache', 'off'];
  const { compiled } = outcomeOf(await replay.build({ archs, args: uncached }));
  expect(compiled).toContain(`${marlin}/sm89_kernel_float8.cu`);
  expect(compiled).not.toContain(`${machete}/machete_mm_dispatch.cu`);
  // Objects of C++ hold no architecture's code.
  expect(rebuilt).toEqual(compiled.filter((unit) => unit.endsWith('.cu')));
  expect(modules).toEqual(await replay.modules());
  expect(outcomeOf(await replay.build()).report.outcome).toBe('restored');
});
