import { uncoveredInputs } from '../../src/plan/uncovered.js';

const facts = {
  sourceDir: '/fork',
  buildDir: '/fork/cmake-build-release',
  kernelInputs: new Set(['csrc/a.cu']),
  generated: new Set(['csrc/generated.cu']),
  declaredRoots: ['/toolkit', '/fork/.venv'],
};
const uncovered = (path: string, sha256 = 'd') =>
  uncoveredInputs({ ...facts, inputs: [[path, sha256]] });

test.each([
  ['/fork/csrc/a.cu'],
  ['/fork/csrc/generated.cu'],
  ['/fork/cmake-build-release/config.h'],
  ['/toolkit/include/cuda.h'],
  ['/fork/.venv/include/torch.h'],
])('the key covers %s', (path) => {
  expect(uncovered(path)).toEqual({});
  expect(uncovered(path, '')).toEqual({});
});

test.each([
  ['/fork/kernels/odd.inc', 'kernels/odd.inc'],
  ['/usr/include/stdio.h', '/usr/include/stdio.h'],
  ['/toolkit-2/include/cuda.h', '/toolkit-2/include/cuda.h'],
  ['/fork-2/csrc/a.cu', '/fork-2/csrc/a.cu'],
])('the key does not cover %s', (path, name) => {
  expect(uncovered(path)).toEqual({ [name]: 'd' });
});

test('an uncovered input without a digest makes the products unprovable', () => {
  expect(uncovered('/usr/include/stdio.h', '')).toBeUndefined();
});
