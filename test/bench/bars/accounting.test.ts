import { besideCompilers, parseAccounting } from '../../../bench/bars/accounting.js';

/** A record of acct(5), version 3. */
function record(name: string, user: number, system: number, version = 3): Buffer {
  const bytes = Buffer.alloc(64);
  bytes.writeUInt8(version, 1);
  bytes.writeUInt16LE(user, 32);
  bytes.writeUInt16LE(system, 34);
  bytes.write(name, 48, 'latin1');
  return bytes;
}

test.each([
  ['ticks', record('ccache', 25, 5), { name: 'ccache', processor: 0.3 }],
  ['eights of them', record('node', (1 << 13) | 100, 0), { name: 'node', processor: 8 }],
  [
    'a name of all its bytes',
    record('x86_64-linux-gnu', 0, 100),
    { name: 'x86_64-linux-gnu', processor: 1 },
  ],
])('a record of %s', (_, bytes, expected) => expect(parseAccounting(bytes)).toEqual([expected]));

test('a record that was not written to its end is none, and one of another version is refused', () => {
  expect(parseAccounting(record('sh', 1, 1).subarray(0, 63))).toEqual([]);
  expect(() => parseAccounting(record('sh', 1, 1, 2))).toThrow(/not of version 3/);
});

test.each([
  ['nvcc', 0],
  ['cicc', 0],
  ['cudafe++', 0],
  ['cc1plus', 0],
  ['ld.bfd', 0],
  ['x86_64-linux-gn', 0],
  ['ccache', 1],
  ['node', 1],
  ['cmake', 1],
  ['ninja', 1],
  ['git', 1],
])('what %s used counts as added or not', (name, processor) => {
  expect(besideCompilers([{ name, processor: 1 }])).toBe(processor);
});
