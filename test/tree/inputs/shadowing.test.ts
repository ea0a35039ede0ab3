import { shadowedObjects } from '../../../src/tree/inputs/shadowing.js';
import type { Edge } from '../../../src/tree/ninja/manifest.js';

const edge = (variables: Record<string, string>): Edge => ({
  rule: 'CUDA_COMPILER__k_unscanned_Release',
  outputs: ['a.o'],
  explicit: ['/s/csrc/moe/a.cu'],
  implicit: [],
  orderOnly: [],
  variables: new Map(Object.entries(variables)),
});
const shadowed = (
  added: string,
  deps: string[],
  variables: Record<string, string> = { INCLUDES: '-I/s/csrc -isystem /torch/include' },
  asksFor: Record<string, string[]> = {},
  gone: string[] = [],
) =>
  shadowedObjects(
    {
      sourceDir: '/s',
      buildDir: '/s/build',
      manifest: { edges: [edge(variables)], rules: new Map() },
      deps: new Map([['a.o', { mtime: 1n, deps: ['/s/csrc/moe/a.cu', ...deps] }]]),
      implicitIncludes: ['/usr/local/include'],
    },
    {
      files: new Map(
        Object.entries(asksFor).map(([path, names]) => [
          path,
          { bytes: 1, sha256: '', mtime: 1n, asksFor: names },
        ]),
      ),
    },
    { added: added === '' ? [] : [added], gone },
  ).get('a.o') ?? [];

const yes = (added: string, recorded: string) => [`${added} may now be found before ${recorded}`];

test.each<[title: string, added: string, dep: string, expected: string[]]>([
  ['beside the source', 'csrc/moe/x.h', '/s/csrc/x.h', yes('csrc/moe/x.h', 'csrc/x.h')],
  [
    'in an include directory',
    'csrc/x.h',
    '/torch/include/x.h',
    yes('csrc/x.h', '/torch/include/x.h'),
  ],
  [
    'under the spelling that torch uses',
    'csrc/c10/util/Half.h',
    '/torch/include/c10/util/Half.h',
    yes('csrc/c10/util/Half.h', '/torch/include/c10/util/Half.h'),
  ],
  ['in a parent, for ../x.h', 'csrc/x.h', '/s/lib/x.h', yes('csrc/x.h', 'lib/x.h')],
  ['in a directory that is no base', 'csrc/new/utils.h', '/torch/include/c10/utils.h', []],
  [
    'where compilers look without being told',
    '/usr/local/include/x.h',
    '/usr/include/x.h',
    yes('/usr/local/include/x.h', '/usr/include/x.h'),
  ],
  ['under another name', 'csrc/moe/y.h', '/s/csrc/x.h', []],
  ['that is the recorded file itself', 'csrc/x.h', '/s/csrc/x.h', []],
])('a new file %s', (_, added, dep, expected) => {
  expect(shadowed(added, [dep])).toEqual(expected);
});

test.each([
  ['-I next to its path', '-I/s/gen'],
  ['-isystem', '-isystem /s/gen'],
  ['-isystem with =', '-isystem=/s/gen'],
  ['a quoted -Xcompiler', '"-Xcompiler=-iquote,/s/gen"'],
  ['a directory below it, for ../', '-I/s/gen/below'],
])('an include directory is one however the command names it: %s', (_, flags) => {
  expect(shadowed('gen/x.h', ['/t/x.h'], { INCLUDES: flags })).toEqual(yes('gen/x.h', '/t/x.h'));
  expect(shadowed('gen/x.h', ['/t/x.h'], { INCLUDES: '-I/s/other' })).toEqual([]);
});

test.each(['--options-file includes.rsp', '@includes.rsp', '-optf includes.rsp'])(
  'nothing is ruled out where the include directories stand in a file: %s',
  (flags) => {
    expect(shadowed('new/x.h', ['/t/x.h'], { INCLUDES: flags })).toEqual(yes('new/x.h', '/t/x.h'));
  },
);

test.each<[name: string, added: string, isAnswer: boolean]>([
  ['maybe.h', 'csrc/new/maybe.h', true],
  ['core/maybe.h', 'csrc/core/maybe.h', true],
  ['../core/maybe.h', 'csrc/core/maybe.h', true],
  ['core/maybe.h', 'csrc/moe/maybe.h', false],
  ['maybe.h', 'csrc/notmaybe.h', false],
  ['*', 'csrc/anything.h', true],
])('__has_include("%s") may find a new %s: %s', (name, added, isAnswer) => {
  expect(shadowed(added, [], {}, { '/s/csrc/moe/a.cu': [name] })).toEqual(
    isAnswer ? [`csrc/moe/a.cu asks whether there is ${added}`] : [],
  );
});

test('a name computed outside the repository is none of its headers', () => {
  const dep = '/cuda/include/preprocessor.h';
  expect(shadowed('csrc/x.h', [dep], {}, { [dep]: ['*'] })).toEqual([]);
  expect(shadowed('csrc/x.h', [dep], {}, { [dep]: ['x.h'] })).toHaveLength(1);
});

test.each<[title: string, gone: string, deps: string[], expected: string[]]>([
  [
    'that was only asked for',
    'csrc/maybe.h',
    [],
    ['csrc/moe/a.cu asks whether there is csrc/maybe.h'],
  ],
  ['that was included too, as Ninja sees', 'csrc/maybe.h', ['/s/csrc/maybe.h'], []],
  ['of another name', 'csrc/other.h', [], []],
])('a file that is gone, %s', (_, gone, deps, expected) => {
  const asks = { '/s/csrc/moe/a.cu': ['maybe.h'] };
  expect(shadowed('', deps, {}, asks, [gone])).toEqual(expected);
});
