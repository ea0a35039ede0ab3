import { counted, formatBytes, formatSeconds, listed } from '../../src/lib/format.js';

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [180, '180 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [1755, '1.76 kB'],
  [330_000, '330 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [25_600_000, '25.6 MB'],
  [99_960_000, '100 MB'],
  [1_234_000_000, '1.23 GB'],
  [5e15, '5000 TB'],
])('%d bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

test.each([
  [0, '0 s'],
  [0.1134, '0.11 s'],
  [0.996, '1 s'],
  [9.44, '9.4 s'],
  [9.96, '10 s'],
  [59.6, '1 min'],
  [74.1, '1 min 14 s'],
  [3599.6, '1 h'],
  [7500, '2 h 5 min'],
])('%d seconds are %s', (seconds, text) => {
  expect(formatSeconds(seconds)).toBe(text);
});

test.each([
  [[], 'nothing'],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more'],
])('lists %j as %s', (items, text) => {
  expect(listed(items, 3)).toBe(text);
});

test('counts one and many', () => {
  expect([counted(1, 'module'), counted(0, 'module'), counted(2, 'entry', 'entries')]).toEqual([
    '1 module',
    '0 modules',
    '2 entries',
  ]);
});
