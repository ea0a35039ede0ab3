import { steadyText, textOfAnyPath } from './harness/steady.js';

test.each([
  ['tmpxft_00004cf9_00000000-6_kernel.cudafe1.cpp', 'another process'],
  ['tmpxft_0000ab12_00000001-6_kernel.cudafe1.cpp', 'a process whose first choice was taken'],
])('%s, of %s, is the same text', (name) => {
  expect(steadyText(name)).toBe('tmpxft-6_kernel.cudafe1.cpp');
});

test('names that nvcc makes of a path are those of any path', () => {
  const name = (id: string) => `_ZN48_GLOBAL__N__${id}_15_grouped_gemm_cu_4ccc584719gemm_kernelEPf`;
  expect(textOfAnyPath(name('101da74d'))).toBe(textOfAnyPath(name('5bb92d71')));
  expect(textOfAnyPath(name('101da74d'))).not.toBe(
    textOfAnyPath(name('101da74d').replace('gemm_k', 'k')),
  );
});
