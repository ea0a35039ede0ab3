import { shadowingCandidates } from '../../../src/tree/inputs/shadowing-candidates.js';

const buildDir = '/fork/build';

/** What is on the disk below a root: every file by its path. */
function listing(files: readonly string[]): (directory: string) => ReadonlySet<string> {
  return (directory) =>
    new Set(
      files
        .filter((path) => path.startsWith(`${directory}/`))
        .map((path) => path.slice(directory.length + 1).split('/', 1)[0] as string),
    );
}

const source = '/fork/csrc/moe/topk.cu';
const read = [
  source,
  '/fork/csrc/core/type.h',
  '/machine/accelerator/stream.h',
  '/usr/include/cstdint',
];

/** One unit, its command, and what it read. */
function treeOf(includes: string) {
  const object = 'CMakeFiles/_C.dir/topk.cu.o';
  const edge = {
    rule: 'CUDA_COMPILER___C_unscanned_Release',
    outputs: [object],
    explicit: [source],
    implicit: [],
    orderOnly: [],
    validations: [],
    variables: new Map([['INCLUDES', includes]]),
  };
  const rules = new Map([[edge.rule, new Map([['command', 'nvcc $INCLUDES -c $in -o $out']])]]);
  return {
    buildDir,
    manifest: { edges: [edge], rules, defaults: [] },
    deps: new Map([[object, { mtime: 1n, deps: read }]]),
    implicitIncludes: ['/usr/local/include'],
  } as unknown as Parameters<typeof shadowingCandidates>[0];
}

const includes =
  '-I/fork/build/configured -I/fork/csrc -I/fork/build/_deps/gemm/include -isystem /machine/';

const found: readonly (readonly [string, string, boolean])[] = [
  ['a header that configure writes', '/fork/build/configured/core/type.h', true],
  [
    'a header that an external project brings',
    '/fork/build/_deps/gemm/include/accelerator/stream.h',
    true,
  ],
  ['a header beside one that is read', '/fork/csrc/moe/core/type.h', true],
  ['a header of the system’s name', '/machine/cstdint', true],
  ['an answer to a __has_include', '/machine/extras/limits.h', true],
  [
    'a header in a directory in which compilers look without being told',
    '/usr/local/include/cstdint',
    true,
  ],
  ['a file of that name under another directory', '/fork/build/configured/type/type.h', false],
  ['a header in a directory that no command names', '/elsewhere/core/type.h', false],
];

test.each(found)('%s counts as the case may be', (_, path, isRival) => {
  const list = listing([...read, path]);
  expect([...shadowingCandidates(treeOf(includes), ['extras/limits.h', '*'], list)]).toEqual(
    isRival ? [path] : [],
  );
});

test.each([
  ['above the folder of what is read', '../core/type.h', '/fork/core/type.h'],
  ['above a folder that a command names', '../core/type.h', '/fork/build/core/type.h'],
  ['two folders above', '../../core/type.h', '/fork/core/type.h'],
  ['by a way down and up again', 'moe/../../core/type.h', '/fork/core/type.h'],
])('a header %s is a shadowing candidate where a file asks for %s', (_, name, path) => {
  const list = listing([...read, '/fork/build/configured/config.h', path]);
  expect([...shadowingCandidates(treeOf(includes), [name], list)]).toEqual([path]);
  expect([...shadowingCandidates(treeOf(includes), [], list)]).toEqual([]);
});

test('what is read is no shadowing candidate of itself, whatever else its name could be', () => {
  expect(shadowingCandidates(treeOf(includes), [], listing(read))).toEqual(new Set());
});

test('what the build is about to make counts as there', () => {
  const tree = treeOf(includes);
  const made = '/fork/build/configured/core/type.h';
  const command = { ...tree.manifest.edges[0], rule: 'CUSTOM_COMMAND', outputs: [made] };
  const edges = [...tree.manifest.edges, command] as typeof tree.manifest.edges;
  const found = shadowingCandidates(
    { ...tree, manifest: { ...tree.manifest, edges } },
    [],
    listing(read),
  );
  expect(found).toEqual(new Set([made]));
});
