import type { Reference } from '../reference.js';
import {
  type Entry,
  type Keeping,
  type Kept,
  keptIn,
  type Served,
  type Stored,
  withSaved,
} from './entries.js';

const object = 'a.cu.o';
const main = 'refs/heads/main';
const pull = 'refs/pull/1/merge';
const keeping = (changes: Partial<Keeping> = {}): Keeping => ({
  scopes: [main],
  layers: ['build-tree', 'compiler-cache'],
  ...changes,
});
const served = (tree: Partial<Served['layers']['buildTree']> = {}, cache = {}): Served => ({
  outcome: 'built',
  rebuilt: [],
  layers: {
    buildTree: { status: 'miss', reason: '', ...tree },
    compilerCache: { status: 'miss', reason: '', hits: 0, misses: 0, ...cache },
  },
});
let moments = 0;
const stored = (layer: Stored['layer'], key: string, scope = main): Stored => {
  moments += 1;
  return { layer, key, scope, created: String(moments) };
};
const entry = (layer: Stored['layer'], key: string, inputs: string, scope = main): Entry => ({
  ...stored(layer, key, scope),
  holds: new Map([[object, new Set([inputs])]]),
});
const tree = (key: string, inputs: string, scope?: string) =>
  entry('build-tree', key, inputs, scope);
const cache = (key: string, inputs: string, scope?: string) =>
  entry('compiler-cache', key, inputs, scope);
const built = (...objects: readonly [object: string, inputs: string][]): Reference => ({
  status: 'built',
  objects: new Map(objects.map(([name, inputs]) => [name, { inputs, digest: inputs }])),
  compiled: objects.length,
});

test.each<[expected: Kept, title: string, entries: Entry[], Served, Keeping]>([
  ['nowhere', 'there is no entry', [], served(), keeping()],
  ['nowhere', 'it had other inputs', [tree('t', 'other')], served({ key: 't' }), keeping()],
  [
    'nowhere',
    'its layer is not used',
    [tree('t', 'these')],
    served(),
    keeping({ layers: ['compiler-cache'] }),
  ],
  ['nowhere', 'its scope is not read', [tree('t', 'these', pull)], served(), keeping()],
  [
    'in an older entry',
    'a newer tree was used',
    [tree('t', 'these'), tree('newer', 'other')],
    served({ status: 'hit', key: 'newer' }),
    keeping(),
  ],
  [
    'in an older entry',
    'a newer cache was not fetched',
    [cache('T/C/1', 'these'), cache('T/C/2', 'other')],
    served({ status: 'hit', key: 't' }, { status: 'skipped', key: 'T/C/3' }),
    keeping(),
  ],
  [
    'in what was not fetched',
    'too few were pending',
    [cache('T/C/1', 'other'), cache('T/C/2', 'these')],
    served({ status: 'hit', key: 't' }, { status: 'skipped', key: 'T/C/3' }),
    keeping(),
  ],
  [
    'in what was not fetched',
    'the own scope has a cache of another configuration only',
    [cache('T/D/1', 'these'), cache('U/C/2', 'other')],
    served({ status: 'hit', key: 't' }, { status: 'skipped', key: 'T/C/3' }),
    keeping(),
  ],
  [
    'in what was dropped',
    'the tree was not proved',
    [tree('t', 'these')],
    served({ status: 'miss', key: 't' }),
    keeping(),
  ],
  [
    'in what was used',
    'the cache was fetched',
    [cache('T/C/1', 'these')],
    served({}, { status: 'partial', key: 'T/C/1' }),
    keeping(),
  ],
])('%s: %s', (expected, _title, entries, run, where) => {
  expect(keptIn(entries, run, where, { object, inputs: 'these' })).toBe(expected);
});

const rebuilt = [
  { source: 'b.cu', object: 'b.cu.o', seconds: 1, because: [], fromCompilerCache: false },
];

test.each<[title: string, Stored, before: Entry[], Served, Reference, expected: object]>([
  [
    'the tree of a build holds all of its objects',
    stored('build-tree', 'new'),
    [tree('old', '1')],
    { ...served({ status: 'hit', key: 'old' }), rebuilt },
    built([object, '2'], ['b.cu.o', '3']),
    { [object]: ['2'], 'b.cu.o': ['3'] },
  ],
  [
    'that of a failed build what it went on from',
    stored('build-tree', 'new'),
    [tree('old', '1')],
    { ...served({ status: 'hit', key: 'old' }), outcome: 'failed', rebuilt },
    { status: 'failed', output: '' },
    { [object]: ['1'] },
  ],
  [
    'the compiler cache of a build from nothing what it used',
    stored('compiler-cache', 'new'),
    [cache('old', '1')],
    { ...served({}, { status: 'hit', key: 'old' }), rebuilt },
    built([object, '2']),
    { [object]: ['2'] },
  ],
  [
    'that of a build on a tree what it began with too',
    stored('compiler-cache', 'new'),
    [cache('old', '1')],
    { ...served({ status: 'hit', key: 't' }, { status: 'hit', key: 'old' }), rebuilt },
    built([object, '2'], ['b.cu.o', '3']),
    { [object]: ['1'], 'b.cu.o': ['3'] },
  ],
])('%s', (_, now, before, run, reference, expected) => {
  const [known, saved] = withSaved(before, [...before, now], run, reference, keeping());
  expect(known).toBe(before[0]);
  const held = [...(saved?.holds ?? [])].map(([name, inputs]) => [name, [...inputs]]);
  expect(Object.fromEntries(held)).toEqual(expected);
});

test('an entry that the store dropped is forgotten, and products hold no object', () => {
  const now = stored('products', 'p');
  expect(withSaved([tree('t', '1')], [now], served(), built(), keeping())).toEqual([]);
});
