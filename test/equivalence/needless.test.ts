import { type Memory, needlessOf, remember } from './needless.js';
import type { Kept } from './pushes/entries.js';

const object = 'a.cu.o';
const objects = (inputs: string, digest: string) => new Map([[object, { inputs, digest }]]);
const memoryOf = (...pushes: readonly (readonly [inputs: string, digest: string])[]): Memory => {
  const memory: Memory = [];
  for (const [inputs, digest] of pushes) {
    remember(memory, { status: 'built', objects: objects(inputs, digest), compiled: 1 });
  }
  return memory;
};
const rebuilt = [
  { source: 'a.cu', object, seconds: 1, because: ['a.cu changed'], fromCompilerCache: false },
];
const keptIn = ({ inputs }: { inputs: string }): Kept =>
  inputs === '2' ? 'in an older entry' : 'nowhere';

test.each<[title: string, memory: Memory, expected: string[]]>([
  ['a first compilation', [], []],
  ['other inputs and another object', memoryOf(['1', 'A']), []],
  ['the inputs of the push before', memoryOf(['2', 'B']), ['nothing changed']],
  ['those of an earlier push', memoryOf(['2', 'B'], ['1', 'A']), ['compiled before']],
  ['other inputs and the same object', memoryOf(['1', 'B']), ['equal object']],
])('%s', (_, memory, expected) => {
  const found = needlessOf(rebuilt, objects('2', 'B'), memory, keptIn);
  expect(found.map(({ how }) => how)).toEqual(expected);
  for (const { kept } of found) expect(kept).toBe('in an older entry');
});

test('a clean build that failed is not remembered', () => {
  const memory: Memory = [];
  remember(memory, { status: 'failed', output: '' });
  expect(memory).toEqual([]);
});
