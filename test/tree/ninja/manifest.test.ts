import fc from 'fast-check';
import { parseNinjaManifest, readNinjaManifest } from '../../../src/tree/ninja/manifest.js';
import {
  configureInputs,
  linkSteps,
  translationUnits,
} from '../../../src/tree/ninja/translation-units.js';
import { createProject, ninjas, run } from '../real-project.js';

const read = (text: string, included: Record<string, string> = {}) => {
  const parsed = parseNinjaManifest(text, (path) => {
    const content = included[path];
    if (content === undefined) throw new Error(`there is no ${path}`);
    return content;
  });
  if (!parsed.readable) throw new Error(parsed.reason);
  return parsed.manifest;
};
const edge = (text: string) => read(text).edges[0];

test.each<[title: string, text: string, expected: object]>([
  [
    'all kinds of paths',
    'build a b | c: cc d e | f || g |@ v\n',
    { outputs: ['a', 'b', 'c'], explicit: ['d', 'e'], implicit: ['f'], orderOnly: ['g'] },
  ],
  ['no inputs', 'build all: phony\n', { outputs: ['all'], explicit: [] }],
  ['no newline at the end', 'build a: cc b', { outputs: ['a'], explicit: ['b'] }],
  ['Windows line ends', 'build a: cc b\r\n  X = 1\r\n', { explicit: ['b'] }],
  ['escapes', 'build a$ b$:c$$d: cc e$|f\n', undefined as never],
  [
    'continued lines',
    'build a $\n  b: cc $\n    c $\n    || d\n',
    { outputs: ['a', 'b'], explicit: ['c'], orderOnly: ['d'] },
  ],
  ['a path continued in its middle', 'build ab$\n    cd: cc x\n', { outputs: ['abcd'] }],
  [
    'variables of the file',
    `dir = /w/\nbuild $\{dir}a | $dir/b: cc $\{unknown}c\n`,
    { outputs: ['/w/a', '/w/b'], explicit: ['c'] },
  ],
  [
    'variables of the statement, in its paths',
    'build a: cc $src\n  src = x.c\n',
    { explicit: ['x.c'] },
  ],
  [
    'paths that are not canonical',
    'build ./a//b: cc ../x/./y z/../w /p/../q dir/\n',
    { outputs: ['a/b'], explicit: ['../x/y', 'w', '/q', 'dir'] },
  ],
  [
    'names with dots',
    'build a.cu.o: CUDA_COMPILER__x.2e..y_Release ..hidden a..b\n',
    { explicit: ['..hidden', 'a..b'] },
  ],
])('reads %s', (_, text, expected) => {
  if (expected === undefined) {
    expect(() => edge(text)).toThrow('escapes nothing');
    return;
  }
  expect(edge(text)).toMatchObject(expected);
});

test('reads escapes in paths and values', () => {
  expect(edge('build a$ b$:c$$d: cc e\n  V = x$\n    y $$ $: : |\n')).toMatchObject({
    outputs: ['a b:c$d'],
    explicit: ['e'],
    variables: new Map([['V', 'xy $ : : |']]),
  });
});

test('reads comments, pools, defaults and rules without taking them for edges', () => {
  const manifest = read(
    '# build x: y $\nninja_required_version = 1.5\npool p\n  depth = 3\nrule cc\n  # why\n  command = cc $in\n  deps = gcc\n\nbuild a: cc b # not a comment\n\ndefault a $\n  b\n',
  );
  expect(manifest.edges).toHaveLength(1);
  expect(manifest.edges[0]?.explicit).toEqual(['b', '#', 'not', 'a', 'comment']);
  expect(manifest.rules.get('cc')).toEqual(
    new Map([
      ['command', 'cc $in'],
      ['deps', 'gcc'],
    ]),
  );
});

test('include shares the scope of its file, subninja has its own', () => {
  const manifest = read('v = 1\ninclude inc\nsubninja sub\nbuild c$v: cc x\n', {
    inc: 'build a$v: cc x\nv = 2\n',
    sub: 'v = 3\nbuild b$v: cc x\n',
  });
  expect(manifest.edges.map(({ outputs }) => outputs[0])).toEqual(['a1', 'b3', 'c2']);
});

test.each([
  ['a rule without a colon', 'build a b\n', '":" is expected in line 1'],
  ['indentation that belongs to nothing', 'v = 1\n\n  x = 1\n', 'unexpected indentation in line 3'],
  ['an include that is absent', 'include nowhere\n', 'there is no nowhere'],
  ['a value without =', 'v 1\n', '"=" is expected'],
  ['an unknown escape', 'v = $%\n', 'escapes nothing'],
])('%s is unreadable, with the reason', (_, text, reason) => {
  expect(
    parseNinjaManifest(text, () => {
      throw new Error('there is no nowhere');
    }),
  ).toEqual({
    readable: false,
    reason: expect.stringContaining(reason) as string,
  });
});

test('a file that includes itself ends', () => {
  expect(parseNinjaManifest('include build.ninja\n', () => 'include build.ninja\n')).toMatchObject({
    readable: false,
  });
});

test('any text ends in a manifest or a reason', () => {
  const piece = fc.constantFrom(
    'build ',
    'rule ',
    'a',
    ' ',
    '  ',
    ':',
    '|',
    '||',
    '$',
    '$\n',
    '\n',
    '\r\n',
    '=',
    '#',
    `$\{a}`,
    'include ',
    'default ',
    'pool ',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const parsed = parseNinjaManifest(pieces.join(''), () => '');
      expect(typeof parsed.readable).toBe('boolean');
    }),
    { numRuns: 2000 },
  );
});

test('escaped paths come back as they were', () => {
  const path = fc.stringMatching(/^[\w$: +#=-]{1,20}$/);
  const escaped = (text: string) => text.replace(/[$: ]/g, '$$$&');
  fc.assert(
    fc.property(fc.array(path, { minLength: 1 }), fc.array(path), (outputs, inputs) => {
      const text = `build ${outputs.map(escaped).join(' ')}: cc ${inputs.map(escaped).join(' ')}\n`;
      expect(edge(text)).toMatchObject({ outputs, explicit: inputs });
    }),
  );
});

test.each([
  ['CUDA_COMPILER___moe_C_unscanned_Release', 'CUDA'],
  ['CXX_COMPILER__my-mod_scanned_', 'CXX'],
  ['C_COMPILER__a_b_Release', 'C'],
  ['HIP_COMPILER__x.2ey_unscanned_RelWithDebInfo', 'HIP'],
])('knows %s as a compilation', (rule, language) => {
  expect(translationUnits(read(`build a.o: ${rule} a.cu\n`))).toEqual([
    { object: 'a.o', source: 'a.cu', language },
  ]);
});

test.each([
  'CXX_MODULE_LIBRARY_LINKER___moe_C_Release',
  'CUDA_SHARED_LIBRARY_LINKER__x_',
  'CUDA_EXECUTABLE_DEVICE_LINKER__x_Release',
])('knows %s as a link', (rule) => {
  const manifest = read(`build x.so: ${rule} a.o\n`);
  expect(linkSteps(manifest)).toEqual(['x.so']);
  expect(translationUnits(manifest)).toEqual([]);
});

test.each(ninjas)('sees the graph that Ninja $version sees', ({ ninja }) => {
  const project = createProject(ninja, {
    'CMakeLists.txt': `cmake_minimum_required(VERSION 3.20)
project(p C)
add_custom_command(OUTPUT "made here.c" COMMAND \${CMAKE_COMMAND} -E copy \${CMAKE_SOURCE_DIR}/a$b.in "made here.c" DEPENDS a$b.in VERBATIM)
add_library(p MODULE "two words.c" "made here.c")
`,
    'two words.c': 'int a;\n',
    'a$b.in': 'int b;\n',
  });
  try {
    project.configure();
    const parsed = readNinjaManifest(project.buildDir);
    if (!parsed.readable) throw new Error(parsed.reason);
    const { edges } = parsed.manifest;
    const told = run(ninja, ['-C', project.buildDir, '-t', 'targets', 'all']);
    const targets = told
      .trim()
      .split('\n')
      .slice(-edges.flatMap(({ outputs }) => outputs).length);
    expect(edges.flatMap(({ rule, outputs }) => outputs.map((name) => `${name}: ${rule}`))).toEqual(
      expect.arrayContaining(targets) as string[],
    );
    expect(configureInputs(parsed.manifest)).toContain(`${project.sourceDir}/CMakeLists.txt`);
    expect(
      translationUnits(parsed.manifest)
        .map(({ source }) => source)
        .sort(),
    ).toEqual([`${project.buildDir}/made here.c`, `${project.sourceDir}/two words.c`]);
    for (const { object, source } of translationUnits(parsed.manifest)) {
      expect(run(ninja, ['-C', project.buildDir, '-t', 'query', object])).toContain(
        `    ${source}\n`,
      );
    }
  } finally {
    project.remove();
  }
});
