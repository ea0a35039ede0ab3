import { type ConfigureEvidence, configureNeed } from '../../src/tree/configure-need.js';

type Tree = NonNullable<ConfigureEvidence['tree']>;

const unchanged: Tree = {
  inputs: {
    all: new Set(['/s/csrc/a.cu', '/s/csrc/a.cuh', '/s/CMakeLists.txt', '/torch/Torch.cmake']),
    compile: new Set(['/s/csrc/a.cu', '/s/csrc/a.cuh', '/s/csrc/list.txt', '/torch/ATen.h']),
    configure: new Set(['/s/CMakeLists.txt', '/torch/Torch.cmake']),
    named: new Set(['/s/csrc/a.cu', '/deps/b.cu']),
  },
  presetDigest: 'p',
  changes: { modified: [], deleted: [], added: [] },
  changed: new Set(),
  missing: new Set(),
  lookup: undefined,
  generated: ['csrc/gen/k.cu'],
};
const need = (tree: Partial<Tree> | undefined, presetDigest = 'p') =>
  configureNeed({
    sourceDir: '/s',
    presetDigest,
    tree: tree === undefined ? undefined : { ...unchanged, ...tree },
  });
const modified = (...paths: string[]) => ({
  changes: { modified: paths, deleted: [], added: [] },
  changed: new Set(paths.map((path) => `/s/${path}`)),
});

test.each<[title: string, tree: Partial<Tree>]>([
  ['nothing changed', {}],
  ['a compiled source changed', modified('csrc/a.cu')],
  ['a header that is read changed', modified('csrc/a.cuh')],
  ['a header outside the repository changed', { changed: new Set(['/torch/ATen.h']) }],
  ['a header that was read is gone', { missing: new Set(['/torch/ATen.h']) }],
])('not needed: %s', (_, tree) => {
  expect(need(tree)).toMatchObject({ needed: false });
});

test.each<[title: string, tree: Partial<Tree> | undefined, reason: string]>([
  ['no tree', undefined, 'There is no build tree.'],
  [
    'a configure input changed',
    { changed: new Set(['/torch/Torch.cmake']) },
    'CMake reads /torch/Torch.cmake, which changed.',
  ],
  [
    'a file pattern that matches others now',
    { lookup: { lookup: { kind: 'glob', what: 'more/*.cu' }, differing: ['more/a.cu'] } },
    'CMake takes the files more/*.cu, and they are others now: more/a.cu.',
  ],
  [
    'a path that CMake asked for',
    { lookup: { lookup: { kind: 'exists', what: 'fast.on' }, differing: ['fast.on'] } },
    'CMake asked whether fast.on exists, and the answer is another one now.',
  ],
  [
    'a configure input of the repository changed',
    modified('CMakeLists.txt'),
    'CMake reads CMakeLists.txt, which changed.',
  ],
  [
    'a configure input is gone',
    { missing: new Set(['/s/CMakeLists.txt']), changed: new Set(['/s/CMakeLists.txt']) },
    'CMake reads CMakeLists.txt, which is gone.',
  ],
  [
    'a source that a target names is gone',
    { missing: new Set(['/deps/b.cu']) },
    'A target names /deps/b.cu, which is gone.',
  ],
  [
    'a generated source is missing',
    { missing: new Set(['/s/csrc/gen/k.cu']) },
    'The generated csrc/gen/k.cu is missing.',
  ],
  [
    'a file was added',
    { changes: { modified: [], deleted: [], added: ['csrc/new.cu'] } },
    'csrc/new.cu was added, and a file pattern may match it.',
  ],
  [
    'a file was deleted',
    { changes: { modified: [], deleted: ['csrc/old.cu'], added: [] } },
    'csrc/old.cu was deleted, and a target may name it.',
  ],
  [
    'a generator changed',
    modified('csrc/gen/generate.py'),
    'csrc/gen/generate.py changed, which no compilation reads but a generator may.',
  ],
  [
    'a template with a compiled extension changed that nothing compiles',
    modified('csrc/gen/template.cuh'),
    'csrc/gen/template.cuh changed, which no compilation reads but a generator may.',
  ],
  [
    'a text changed that a compilation reads too',
    modified('csrc/list.txt'),
    'csrc/list.txt changed, which no compilation reads but a generator may.',
  ],
])('needed: %s', (_, tree, reason) => {
  expect(need(tree)).toEqual({ needed: true, reason });
});

test('needed: the preset changed', () => {
  expect(need({}, 'q')).toEqual({
    needed: true,
    reason: 'The preset or the CMake arguments changed.',
  });
});
