// biome-ignore-all lint/suspicious/noTemplateCurlyInString: macros of CMake are written so.
import { execFileSync } from 'node:child_process';
import { readdir, readFile, stat, symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPreset, writePresets } from '../../../src/cmake/presets/write.js';
import type { Settings } from '../../../src/inputs/table.js';
import { InputError } from '../../../src/lib/errors.js';
import { temporaryDirectory, writeFiles } from '../tools.js';

const toolchain = { nvcc: '/cuda/bin/nvcc', python: '/venv/bin/python', environment: {} };

let sourceDir: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ path: sourceDir, remove } = await temporaryDirectory());
  execFileSync('git', ['init', '-q'], { cwd: sourceDir });
});
afterEach(async () => await remove());

const settings = (changes: Partial<Settings> = {}) =>
  ({ sourceDir, preset: 'release', buildType: 'Release', nvccThreads: 1, ...changes }) as Settings;
const written = async () =>
  JSON.parse(await readFile(join(sourceDir, 'CMakeUserPresets.json'), 'utf8'));
const files = async () => (await readdir(sourceDir)).filter((name) => name !== '.git').sort();
const preset = (name: string, more = {}) => ({
  version: 6,
  configurePresets: [
    { name, generator: 'Ninja', binaryDir: '${sourceDir}/out/${presetName}', ...more },
  ],
});

test('writes ours where there is none, with the names of the fork', async () => {
  await writeFiles(sourceDir, { 'CMakeLists.txt': 'if(APHRODITE_PYTHON_EXECUTABLE)\nendif()\n' });
  const inUse = await writePresets(settings(), toolchain, 3);
  expect(inUse).toMatchObject({
    origin: 'generated',
    buildDir: join(sourceDir, 'cmake-build-release'),
    hasBuildPreset: true,
    pythonVariables: ['APHRODITE_PYTHON_EXECUTABLE'],
    sentences: ['Preset "release" is written to CMakeUserPresets.json.'],
  });
  expect((await written()).configurePresets[0].cacheVariables).toMatchObject({
    APHRODITE_PYTHON_EXECUTABLE: '/venv/bin/python',
  });
  expect(inUse.resolved.cacheVariables).toMatchObject({ CMAKE_INSTALL_PREFIX: sourceDir });
});

test('a named python variable beats what is found', async () => {
  await writeFiles(sourceDir, { 'CMakeLists.txt': 'if(VLLM_PYTHON_EXECUTABLE)\nendif()\n' });
  const inUse = await writePresets(settings({ pythonVariable: 'MY_PYTHON' }), toolchain, 1);
  expect(inUse.pythonVariables).toEqual(['MY_PYTHON']);
});

test('equal bytes keep their timestamp, other bytes replace ours without a copy', async () => {
  await writePresets(settings(), toolchain, 1);
  const path = join(sourceDir, 'CMakeUserPresets.json');
  await utimes(path, 1, 1);
  await writePresets(settings(), toolchain, 1);
  expect((await stat(path)).mtimeMs).toBe(1000);
  await writePresets(settings(), toolchain, 2);
  expect((await stat(path)).mtimeMs).toBeGreaterThan(1000);
  expect(await files()).toEqual(['CMakeUserPresets.json']);
});

test("an uncommitted file of the user's is kept beside ours, each content once", async () => {
  const first = preset('release');
  const second = preset('release', { description: 'another' });
  const sentences: string[] = [];
  for (const theirs of [first, second, first]) {
    await writeFiles(sourceDir, { 'CMakeUserPresets.json': theirs });
    sentences.push(...(await writePresets(settings(), toolchain, 1)).sentences.slice(1));
  }
  const kept = (suffix: string) => join(sourceDir, `CMakeUserPresets.json.kept${suffix}`);
  expect(sentences).toEqual(
    [kept(''), kept('-2'), kept('')].map(
      (path) => `The CMakeUserPresets.json that was there is kept as ${path}.`,
    ),
  );
  expect(JSON.parse(await readFile(kept(''), 'utf8'))).toEqual(first);
  expect(JSON.parse(await readFile(kept('-2'), 'utf8'))).toEqual(second);
  expect((await written()).vendor).toBeDefined();
});

test('a preset that the user names is used as it is', async () => {
  await writeFiles(sourceDir, { 'CMakeUserPresets.json': preset('mine') });
  const inUse = await writePresets(settings({ preset: 'mine' }), toolchain, 1);
  expect(inUse).toMatchObject({
    origin: 'named',
    buildDir: join(sourceDir, 'out/mine'),
    hasBuildPreset: false,
  });
  expect(await written()).toEqual(preset('mine'));
});

test('a committed CMakeUserPresets.json is used and not touched', async () => {
  await writeFiles(sourceDir, { 'CMakeUserPresets.json': preset('release') });
  execFileSync('git', ['add', 'CMakeUserPresets.json'], { cwd: sourceDir });
  const inUse = await writePresets(settings(), toolchain, 1);
  expect(inUse).toMatchObject({ origin: 'committed', buildDir: join(sourceDir, 'out/release') });
  expect(await files()).toEqual(['CMakeUserPresets.json']);
  expect(await written()).toEqual(preset('release'));
});

test('a committed preset is found through include and inherits', async () => {
  await writeFiles(sourceDir, {
    'CMakePresets.json': {
      version: 6,
      include: ['cmake/presets.json'],
      configurePresets: [{ name: 'cu128', inherits: 'base' }],
      buildPresets: [{ name: 'cu128', configurePreset: 'cu128' }],
    },
    'cmake/presets.json': preset('base', { hidden: true }),
  });
  const inUse = await writePresets(settings({ preset: 'cu128' }), toolchain, 1);
  expect(inUse).toMatchObject({
    origin: 'committed',
    buildDir: join(sourceDir, 'out/cu128'),
    hasBuildPreset: true,
  });
  expect(await files()).toEqual(['CMakePresets.json', 'cmake']);
});

test.each([
  [{ generator: 'Unix Makefiles' }, 'uses the generator "Unix Makefiles"; accepted: "Ninja".'],
  [
    { generator: 'Ninja Multi-Config' },
    'uses the generator "Ninja Multi-Config"; accepted: "Ninja".',
  ],
  [{}, 'has no binaryDir; accepted: a directory, such as "${sourceDir}/cmake-build-p".'],
  [{ binaryDir: '/s' }, 'builds in the source directory; accepted: a binaryDir of its own.'],
])('bad input: %o', (fields, sentence) => {
  const resolved = { name: 'p', cacheVariables: {}, environment: {}, ...fields };
  expect(() => checkPreset(resolved, '/s')).toThrow(InputError);
  expect(() => checkPreset(resolved, '/s')).toThrow(`Configure preset "p" ${sentence}`);
});

describe('a build directory that git tracks is refused', () => {
  test.each([
    ['a tree with objects', 'cmake-build-release/CMakeFiles/a.o', 'file'],
    ['a link to elsewhere', 'cmake-build-release', 'link'],
  ])('%s', async (_, path, kind) => {
    if (kind === 'link') await symlink('/tmp', join(sourceDir, path));
    else await writeFiles(sourceDir, { [path]: '' });
    execFileSync('git', ['add', '--force', '-A'], { cwd: sourceDir });
    const refusal = writePresets(settings(), toolchain, 1);
    await expect(refusal).rejects.toThrow(InputError);
    await expect(refusal).rejects.toThrow(`git tracks ${path}, and cmake-build-release belongs`);
  });
});
