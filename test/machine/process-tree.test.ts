import { descendantsOf, parseProcess, readProcesses } from '../../src/machine/process-tree.js';

const stat = (state: string, name = 'ninja') =>
  `42 (${name}) ${state} 7 42 42 0 -1 4194560 1 0 0 0 0 0 0 0 20 0 1 0 98765 1 1 18446744073709551615\n`;

test.each([
  ['running', stat('R'), { pid: 42, parent: 7, name: 'ninja', started: '98765' }],
  [
    'a name with a bracket and a space',
    stat('S', 'a) R (b'),
    { pid: 42, parent: 7, name: 'a) R (b', started: '98765' },
  ],
  ['a zombie', stat('Z'), undefined],
  ['cut short', '42 (ninja) R', undefined],
])('%s', (_, text, expected) => {
  expect(parseProcess(text)).toEqual(expected);
});

test('descendants of any depth, and nobody else', () => {
  const process = (pid: number, parent: number) => ({ pid, parent, name: 'x', started: '1' });
  const all = [process(5, 4), process(2, 1), process(4, 2), process(3, 9), process(1, 0)];
  expect(
    descendantsOf(new Set([1]), all)
      .map(({ pid }) => pid)
      .sort(),
  ).toEqual([2, 4, 5]);
});

test('this very process runs', async () => {
  const own = (await readProcesses()).find(({ pid }) => pid === process.pid);
  expect(own?.parent).toBe(process.ppid);
});

test('without procfs there is nothing', async () => {
  expect(await readProcesses('/does/not/exist')).toEqual([]);
});
