import { type Keeping, type Memory, needlessOf, remember } from './needless.js';

const object = 'a.cu.o';
const keeping = (changes: Partial<Keeping> = {}): Keeping => ({
  scopes: ['refs/heads/main'],
  layers: ['build-tree'],
  ...changes,
});
const objects = (inputs: string, digest: string) => new Map([[object, { inputs, digest }]]);
const memoryOf = (...pushes: readonly (readonly [string, string, Keeping])[]): Memory => {
  const memory: Memory = [];
  for (const [inputs, digest, kept] of pushes) {
    remember(memory, { status: 'built', objects: objects(inputs, digest), compiled: 1 }, kept);
  }
  return memory;
};
const rebuilt = [
  { source: 'a.cu', object, seconds: 1, because: ['a.cu changed'], fromCompilerCache: false },
];

test.each<[title: string, memory: Memory, expected: [how: string, wasKept: boolean][]]>([
  ['a first compilation', [], []],
  ['other inputs and another object', memoryOf(['1', 'A', keeping()]), []],
  ['the inputs of the push before', memoryOf(['2', 'B', keeping()]), [['nothing changed', true]]],
  [
    'those of an earlier push',
    memoryOf(['2', 'B', keeping()], ['1', 'A', keeping()]),
    [['compiled before', true]],
  ],
  ['other inputs and the same object', memoryOf(['1', 'B', keeping()]), [['equal object', false]]],
  [
    'what was kept in a layer that is not used',
    memoryOf(['2', 'B', keeping({ layers: ['compiler-cache'] })]),
    [['nothing changed', false]],
  ],
  [
    'what was kept in a scope that is not read',
    memoryOf(['2', 'B', keeping({ scopes: ['refs/pull/1/merge', 'refs/heads/main'] })]),
    [['nothing changed', false]],
  ],
])('%s', (_, memory, expected) => {
  const found = needlessOf(rebuilt, objects('2', 'B'), memory, keeping());
  expect(found.map(({ how, wasKept }) => [how, wasKept])).toEqual(expected);
});

test('a clean build that failed is not remembered', () => {
  const memory: Memory = [];
  remember(memory, { status: 'failed', output: '' }, keeping());
  expect(memory).toEqual([]);
});
