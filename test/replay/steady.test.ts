import { steadyText } from './steady.js';

test.each([
  ['tmpxft_00004cf9_00000000-6_kernel.cudafe1.cpp', 'another process'],
  ['tmpxft_0000ab12_00000001-6_kernel.cudafe1.cpp', 'a process whose first choice was taken'],
])('%s, of %s, is the same text', (name) => {
  expect(steadyText(name)).toBe('tmpxft-6_kernel.cudafe1.cpp');
});
