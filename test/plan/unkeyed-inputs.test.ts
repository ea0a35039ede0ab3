import { lastingFiles, unkeyedInputs, unkeyedSearch } from '../../src/plan/unkeyed-inputs.js';

const facts = {
  sourceDir: '/fork',
  buildDir: '/fork/cmake-build-release',
  kernelInputs: new Set(['csrc/a.cu']),
  generated: new Set(['csrc/generated.cu']),
  shared: undefined,
  declaredRoots: ['/toolkit', '/fork/.venv'],
};
const unkeyed = (path: string, sha256 = 'd') => unkeyedInputs([[path, sha256]], facts);

test.each([
  ['/fork/csrc/a.cu'],
  ['/fork/csrc/generated.cu'],
  ['/fork/cmake-build-release/config.h'],
  ['/toolkit/include/cuda.h'],
  ['/fork/.venv/include/torch.h'],
])('the key covers %s', (path) => {
  expect(unkeyed(path)).toEqual({});
  expect(unkeyed(path, '')).toEqual({});
});

test.each([
  ['/fork/kernels/odd.inc', 'kernels/odd.inc'],
  ['/usr/include/stdio.h', '/usr/include/stdio.h'],
  ['/toolkit-2/include/cuda.h', '/toolkit-2/include/cuda.h'],
  ['/fork-2/csrc/a.cu', '/fork-2/csrc/a.cu'],
])('the key does not cover %s', (path, name) => {
  expect(unkeyed(path)).toEqual({ [name]: 'd' });
});

test('an unkeyed input without a digest makes the products unprovable', () => {
  expect(unkeyed('/usr/include/stdio.h', '')).toBeUndefined();
});

test.each([
  ['/fork/cmake-build-release', false],
  ['/fork/cmake-build-release/_deps/gemm/include', false],
  ['/toolkit/include', false],
  ['/fork/.venv/include', false],
  ['/fork', true],
  ['/fork/docs', true],
  ['/usr/local/include', true],
])('whether new headers in %s have to be looked for', (place, isLookedAt) => {
  const spellings = new Set(['a.h']);
  const search = unkeyedSearch({ places: new Set([place]), spellings }, facts);
  expect(search).toEqual({ places: new Set(isLookedAt ? [place] : []), spellings });
});

test.each([
  ['docs/a.h', ['docs/a.h']],
  ['/usr/include/a.h', ['/usr/include/a.h']],
  ['csrc/a.cu', []],
  ['csrc/generated.cu', []],
  ['vllm/third_party/a.h', []],
])('whether %s, that a search found, has to be there at a hit', (path, lasting) => {
  expect(lastingFiles([path], facts, new Set(['vllm/third_party/a.h']))).toEqual(lasting);
});

test.each([
  ['/usr/include/stdio.h', {}],
  ['/opt/cutlass/include/a.h', { '/opt/cutlass/include/a.h': 'd' }],
  ['/fork/kernels/odd.inc', { 'kernels/odd.inc': 'd' }],
])("in a container, what is not shared is the image's: %s", (path, expected) => {
  const inside = { ...facts, shared: ['/opt/cutlass'] };
  expect(unkeyedInputs([[path, 'd']], inside)).toEqual(expected);
});
