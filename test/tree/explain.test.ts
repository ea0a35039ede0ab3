import type { BuildTree } from '../../src/tree/build-tree.js';
import { type BuildEvidence, explainRebuilt, linkedOutputs } from '../../src/tree/explain.js';
import type { LogEntry } from '../../src/tree/ninja/log.js';
import type { Edge } from '../../src/tree/ninja/manifest.js';
import { objectsUsing } from '../../src/tree/objects-using.js';

const edge = (rule: string, output: string, explicit: string[], implicit: string[] = []): Edge => ({
  rule,
  outputs: [output],
  explicit,
  implicit,
  orderOnly: [],
  variables: new Map(),
});
const compile = 'CUDA_COMPILER__k_unscanned_Release';
const entry = (mtime: bigint, hash = 'h'): LogEntry => ({ startMs: 0, endMs: 1500, mtime, hash });

const tree: BuildTree = {
  sourceDir: '/s',
  buildDir: '/b',
  manifest: {
    edges: [
      edge(compile, 'a.o', ['/s/a.cu']),
      edge(compile, 'b.o', ['/s/b.cu']),
      edge(compile, 'g.o', ['/b/gen.cu']),
      edge('CUSTOM_COMMAND', 'gen.cu', ['/s/gen.py']),
      edge(
        'CUDA_MODULE_LIBRARY_LINKER__k_Release',
        'k.so',
        ['a.o', 'b.o', 'g.o'],
        ['/lib/cudart.so'],
      ),
      edge('phony', 'all', ['k.so']),
    ],
    rules: new Map(),
  },
  implicitIncludes: [],
  deps: new Map([
    ['a.o', { mtime: 1n, deps: ['/s/a.cu', '/s/x.cuh', '/torch/t.h'] }],
    ['b.o', { mtime: 1n, deps: ['/s/b.cu', '/s/x.cuh'] }],
    ['g.o', { mtime: 1n, deps: ['gen.cu'] }],
  ]),
  log: new Map(['a.o', 'b.o', 'g.o', 'gen.cu', 'k.so'].map((name) => [name, entry(1n)])),
};

const because = (executed: Record<string, LogEntry>, evidence: Partial<BuildEvidence> = {}) =>
  explainRebuilt({
    before: tree,
    after: { ...tree, log: new Map([...tree.log, ...Object.entries(executed)]) },
    changed: new Map(),
    forced: new Map(),
    restoredObjects: new Set(['a.o', 'b.o', 'g.o']),
    ...evidence,
  }).map((rebuilt) => [rebuilt.unit.object, ...rebuilt.because]);

const without = <T>(map: ReadonlyMap<string, T>, key: string) =>
  new Map([...map].filter(([name]) => name !== key));

test.each<[title: string, actual: () => unknown, expected: string[][]]>([
  ['nothing was executed', () => because({}), []],
  ['a link alone', () => because({ 'k.so': entry(2n) }), []],
  [
    'a changed header, and one outside',
    () =>
      because(
        { 'a.o': entry(2n) },
        {
          changed: new Map([
            ['/s/x.cuh', 'changed'],
            ['/torch/t.h', 'is gone'],
            ['/s/b.cu', 'changed'],
          ]),
        },
      ),
    [['a.o', 'x.cuh changed', '/torch/t.h is gone']],
  ],
  [
    'another command',
    () => because({ 'a.o': entry(2n, 'i') }),
    [['a.o', 'compile command changed']],
  ],
  [
    'another command and a changed source',
    () => because({ 'b.o': entry(2n, 'i') }, { changed: new Map([['/s/b.cu', 'changed']]) }),
    [['b.o', 'compile command changed', 'b.cu changed']],
  ],
  [
    'a new unit',
    () =>
      because(
        { 'b.o': entry(2n) },
        {
          before: { ...tree, log: without(tree.log, 'b.o') },
          restoredObjects: new Set(['a.o']),
        },
      ),
    [['b.o', 'new translation unit']],
  ],
  [
    'an object that was not restored',
    () => because({ 'b.o': entry(2n) }, { restoredObjects: new Set(['a.o']) }),
    [['b.o', 'no object in the restored build tree']],
  ],
  [
    'a deleted object',
    () =>
      because(
        { 'a.o': entry(2n) },
        { forced: new Map([['a.o', ['y.h may now be found before z/y.h']]]) },
      ),
    [['a.o', 'y.h may now be found before z/y.h']],
  ],
  [
    'a source that another command wrote',
    () => because({ 'gen.cu': entry(2n), 'g.o': entry(2n) }),
    [['g.o', '/b/gen.cu was generated again']],
  ],
  [
    'a damaged deps log',
    () => because({ 'a.o': entry(2n) }, { before: { ...tree, deps: without(tree.deps, 'a.o') } }),
    [['a.o', 'the restored Ninja deps log does not know what it was compiled from']],
  ],
  [
    'no cause that we know',
    () => because({ 'a.o': entry(2n) }),
    [['a.o', 'Ninja found it out of date, although no recorded input changed']],
  ],
])('explains %s', (_, actual, expected) => {
  expect(actual()).toEqual(expected);
});

test('explains a build from nothing, with the time each compilation took', () => {
  const rebuilt = explainRebuilt({
    before: undefined,
    after: tree,
    changed: new Map(),
    forced: new Map(),
    restoredObjects: new Set(),
  });
  expect(rebuilt.map(({ unit, seconds }) => [unit.source, seconds])).toEqual([
    ['/s/a.cu', 1.5],
    ['/s/b.cu', 1.5],
    ['/b/gen.cu', 1.5],
  ]);
  expect(rebuilt[0]?.because).toEqual(['there was no build tree to go on from']);
});

test('finds what was made from a file that cannot be stamped, links too', () => {
  expect([...objectsUsing(tree, new Set(['/torch/t.h', '/lib/cudart.so']))]).toEqual([
    ['a.o', ['/torch/t.h']],
    ['k.so', ['/lib/cudart.so']],
  ]);
});

test('tells what was linked', () => {
  const log = new Map([...tree.log, ['k.so', entry(2n)], ['a.o', entry(2n)]] as const);
  expect(linkedOutputs(tree.log, { ...tree, log })).toEqual(['k.so']);
  expect(linkedOutputs(tree.log, tree)).toEqual([]);
  expect(linkedOutputs(undefined, tree)).toEqual(['k.so']);
});
