// biome-ignore-all lint/suspicious/noTemplateCurlyInString: macros of CMake are written so.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { PresetDocument } from '../../../src/cmake/presets/files.js';
import {
  hasBuildPreset,
  presetNames,
  resolvePreset,
} from '../../../src/cmake/presets/resolution.js';
import { InputError } from '../../../src/lib/errors.js';
import { cmake, temporaryDirectory, writeFiles } from '../tools.js';

const context = {
  sourceDir: '/work/fork',
  environment: { HOME: '/home/u', SHARED: 'outer' },
  hostSystemName: 'Linux',
};
const file = (document: Partial<PresetDocument>, path = '/work/fork/CMakePresets.json') => ({
  path,
  document: { version: 8, ...document },
});
const resolve = (preset: object, document: Partial<PresetDocument> = {}) =>
  resolvePreset(
    'p',
    [file({ ...document, configurePresets: [{ name: 'p', ...preset }] })],
    context,
  );

test.each([
  ['${sourceDir}/b', '/work/fork/b'],
  ['b/c', '/work/fork/b/c'],
  ['../b', '/work/b'],
  ['/abs', '/abs'],
  ['${sourceParentDir}/b/${presetName}', '/work/b/p'],
  ['/b/${sourceDirName}-${hostSystemName}', '/b/fork-Linux'],
  ['/b/${generator}', '/b/Ninja'],
  ['${fileDir}/b', '/work/fork/b'],
  ['/b/${dollar}{x}', '/b/${x}'],
  ['/b${pathListSep}c', '/b:c'],
  ['$env{HOME}/b', '/home/u/b'],
  ['$penv{HOME}/b', '/home/u/b'],
  ['/b/$env{SHARED}', '/b/inner-outer'],
  ['/b/$penv{SHARED}', '/b/outer'],
  ['/b$env{UNSET}$penv{UNSET}$env{REMOVED}', '/b'],
  ['/b/$env{CHAIN}', '/b/inner-outer/p'],
  ['/b/$HOME$', '/b/$HOME$'],
])('binaryDir %s is %s', (binaryDir, expected) => {
  const environment = {
    SHARED: 'inner-$penv{SHARED}',
    CHAIN: '$env{SHARED}/${presetName}',
    REMOVED: null,
  };
  expect(resolve({ binaryDir, generator: 'Ninja', environment }).binaryDir).toBe(expected);
});

test.each<[string, object, string]>([
  ['an unknown macro', { binaryDir: '${buildDir}' }, '${buildDir} is no macro that CMake knows'],
  ["an editor's macro", { binaryDir: '$vendor{x}' }, '$vendor{x} is no macro that CMake knows'],
  [
    'a circle',
    { binaryDir: '$env{A}', environment: { A: '$env{B}', B: '$env{A}' } },
    'refers to itself',
  ],
  ['hidden', { hidden: true }, 'Configure preset "p" in /work/fork/CMakePresets.json is hidden'],
  ['an heir of itself', { inherits: 'p' }, 'Configure preset "p" inherits from itself.'],
  [
    'an unknown parent',
    { inherits: 'q' },
    'There is no configure preset "q" in /work/fork/CMakePresets.json; there are: p.',
  ],
])('bad input: %s', (_, preset, sentence) => {
  expect(() => resolve(preset)).toThrow(InputError);
  expect(() => resolve(preset)).toThrow(sentence);
});

test('inherits: own before earlier before later parent, maps united, null removes', () => {
  const files = [
    file({
      configurePresets: [
        {
          name: 'p',
          inherits: ['first', 'second'],
          cacheVariables: {
            A: 'own',
            GONE: null,
            FLAG: true,
            TYPED: { type: 'BOOL', value: false },
          },
        },
        { name: 'first', hidden: true, inherits: 'base', cacheVariables: { A: '1', B: '1' } },
      ],
    }),
    file(
      {
        configurePresets: [
          {
            name: 'second',
            generator: 'Make',
            cacheVariables: { B: '2', C: '${presetName}', GONE: 'x' },
          },
          {
            name: 'base',
            hidden: true,
            generator: 'Ninja',
            binaryDir: 'b-${presetName}',
            environment: { E: '${fileDir}' },
          },
        ],
      },
      '/work/fork/cmake/base.json',
    ),
  ];
  expect(resolvePreset('p', files, context)).toEqual({
    name: 'p',
    generator: 'Ninja',
    binaryDir: '/work/fork/b-p',
    cacheVariables: { A: 'own', B: '1', C: 'p', FLAG: 'TRUE', TYPED: 'FALSE' },
    environment: { E: '/work/fork' },
  });
});

test('from version 12 on, fileDir is the file that contains the macro', () => {
  const files = [
    file({ configurePresets: [{ name: 'p', inherits: 'base' }] }),
    file(
      { version: 12, configurePresets: [{ name: 'base', binaryDir: '${fileDir}/b' }] },
      '/work/fork/cmake/base.json',
    ),
  ];
  expect(resolvePreset('p', files, context).binaryDir).toBe('/work/fork/cmake/b');
});

test('names leave out hidden presets', () => {
  expect(
    presetNames([file({ configurePresets: [{ name: 'a' }, { name: 'b', hidden: true }] })]),
  ).toEqual(['a']);
});

test.each<[string, PresetDocument['buildPresets'], boolean]>([
  ['none', undefined, false],
  ['its own', [{ name: 'p', configurePreset: 'p' }], true],
  ['another configure preset’s', [{ name: 'p', configurePreset: 'q' }], false],
  ['of another name', [{ name: 'q', configurePreset: 'p' }], false],
  ['hidden', [{ name: 'p', configurePreset: 'p', hidden: true }], false],
  [
    'inherited',
    [
      { name: 'p', inherits: ['x', 'y'] },
      { name: 'y', configurePreset: 'p' },
    ],
    true,
  ],
  [
    'a circle',
    [
      { name: 'p', inherits: 'q' },
      { name: 'q', inherits: 'p' },
    ],
    false,
  ],
])('build preset: %s', (_, buildPresets, expected) => {
  expect(hasBuildPreset('p', [file({ buildPresets })])).toBe(expected);
});

test('CMake itself resolves the same build directory and variables', async () => {
  const { path: sourceDir, remove } = await temporaryDirectory();
  const document: PresetDocument = {
    version: 6,
    configurePresets: [
      {
        name: 'base',
        hidden: true,
        generator: 'Ninja',
        cacheVariables: { WHO: '${presetName}', A: 'base' },
      },
      { name: 'plain', inherits: 'base', binaryDir: 'out/${presetName}' },
      {
        name: 'env',
        inherits: ['plain', 'base'],
        binaryDir: '${sourceParentDir}/${sourceDirName}/$env{PART}${dollar}',
        environment: { PART: '$penv{OUTER}-${hostSystemName}' },
        cacheVariables: { A: '$env{PART}', B: true },
      },
    ],
  };
  await writeFiles(sourceDir, {
    'CMakeLists.txt':
      'cmake_minimum_required(VERSION 3.26)\nproject(x LANGUAGES NONE)\nmessage("<${CMAKE_BINARY_DIR}|${WHO}|${A}|${B}>")\n',
    'CMakePresets.json': document,
  });
  const environment = { ...(process.env as Record<string, string>), OUTER: 'o' };
  for (const name of ['plain', 'env']) {
    const output = execFileSync('/bin/sh', ['-c', `"${cmake()}" --preset ${name} 2>&1`], {
      cwd: sourceDir,
      env: environment,
      encoding: 'utf8',
    });
    const ours = resolvePreset(name, [{ path: join(sourceDir, 'CMakePresets.json'), document }], {
      sourceDir,
      environment,
      hostSystemName: 'Linux',
    });
    const { WHO, A, B = '' } = ours.cacheVariables;
    expect(output).toContain(`<${ours.binaryDir}|${WHO}|${A}|${B}>`);
  }
  await remove();
});
