// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CMake writes variables so.
import { existsSync } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { configure } from '../../src/cmake/configure.js';
import { buildEnvironment } from '../../src/cmake/environment.js';
import { buildAndInstall } from '../../src/cmake/install.js';
import { writePresets } from '../../src/cmake/presets/write.js';
import type { Settings } from '../../src/inputs/table.js';
import { ownEnvironment } from '../../src/lib/programs/environment.js';
import { cmake, Sink, temporaryDirectory, tool, writeFiles } from './tools.js';

/** As vLLM's: modules with a component of their name, dependencies not installed, a guarded generator. */
const project = [
  'cmake_minimum_required(VERSION 3.26)',
  'project(fork LANGUAGES CXX)',
  'install(CODE "set(CMAKE_INSTALL_LOCAL_ONLY TRUE)" ALL_COMPONENTS)',
  'message(STATUS "archs <${TORCH_CUDA_ARCH_LIST}> <$ENV{TORCH_CUDA_ARCH_LIST}>")',
  'if(NOT DEFINED CACHE{GUARD})',
  '  file(WRITE ${CMAKE_CURRENT_SOURCE_DIR}/generated.cpp "int g(){return 1;}")',
  '  set(GUARD done CACHE STRING "")',
  'endif()',
  'foreach(name _C _moe_C)',
  '  add_library(${name} MODULE ${name}.cpp generated.cpp)',
  '  set_target_properties(${name} PROPERTIES PREFIX "")',
  '  install(TARGETS ${name} DESTINATION vllm COMPONENT ${name})',
  'endforeach()',
  'add_library(bare MODULE EXCLUDE_FROM_ALL _C.cpp)',
  '',
].join('\n');

let sourceDir: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ path: sourceDir, remove } = await temporaryDirectory());
  await writeFiles(sourceDir, {
    'CMakeLists.txt': project,
    '_C.cpp': 'int c(){return 1;}\n',
    '_moe_C.cpp': 'int m(){return 1;}\n',
  });
});
afterEach(async () => await remove());

async function prepare(changes: Partial<Settings> = {}) {
  const settings = {
    sourceDir,
    preset: 'release',
    buildType: 'Release',
    nvccThreads: 1,
    cudaArchs: ['9.0', '8.0'],
    cmakeArgs: [],
    targets: [],
    ...changes,
  } as unknown as Settings;
  const toolchain = {
    cmake: cmake(),
    ninja: tool('ninja'),
    nvcc: '/not/used/nvcc',
    python: '/not/used/python',
    environment: ownEnvironment(),
  };
  const preset = await writePresets(settings, toolchain, 2);
  const output = new Sink();
  const printed: Buffer[] = [];
  output.on('data', (data) => printed.push(data));
  const environment = buildEnvironment(toolchain.environment, settings.cudaArchs);
  const options = { environment, output };
  return {
    preset,
    printed: () => Buffer.concat(printed).toString(),
    configure: () => configure({ settings, toolchain, preset }, options),
    install: (more: Partial<Parameters<typeof buildAndInstall>[1]> = {}) =>
      buildAndInstall({ settings, toolchain, preset, jobs: 2 }, { ...options, ...more }),
  };
}

test('configures, builds and installs, with progress and with the archs in both places', async () => {
  const fork = await prepare();
  expect(await fork.configure()).toMatchObject({ status: 'finished' });
  expect(fork.printed()).toContain('archs <9.0;8.0> <9.0;8.0>');
  const outcome = await fork.install();
  expect(outcome).toEqual({ status: 'finished', installed: ['vllm/_C.so', 'vllm/_moe_C.so'] });
  expect(fork.printed()).toMatch(/^\[1\/\d+\] Building/m);
  // Nothing to do is finished as well, and lists the same files.
  expect(await fork.install()).toEqual(outcome);
});

test('a new configuration forgets the guards and keeps the objects', async () => {
  const fork = await prepare();
  await fork.configure();
  await fork.install();
  const object = join(fork.preset.buildDir, 'CMakeFiles/_C.dir/_C.cpp.o');
  const before = (await stat(object)).mtimeMs;
  await rm(join(sourceDir, 'generated.cpp'));
  await pause(20);
  expect(await fork.configure()).toMatchObject({ status: 'finished' });
  expect(existsSync(join(sourceDir, 'generated.cpp'))).toBe(true);
  expect(await fork.install()).toMatchObject({ status: 'finished' });
  expect((await stat(object)).mtimeMs).toBe(before);
});

test('chosen targets: only theirs are built and installed', async () => {
  const fork = await prepare({ targets: ['_C', '_moe_C'] });
  await fork.configure();
  expect(await fork.install()).toEqual({
    status: 'finished',
    installed: ['vllm/_C.so', 'vllm/_moe_C.so'],
  });
  const one = await prepare({ targets: ['_moe_C'] });
  expect(await one.install()).toEqual({ status: 'finished', installed: ['vllm/_moe_C.so'] });
});

test('a target that installs nothing fails the build', async () => {
  const fork = await prepare({ targets: ['bare'] });
  await fork.configure();
  expect(await fork.install()).toMatchObject({
    status: 'failed',
    diagnosis: { sentence: expect.stringContaining('Input targets: "bare" installs nothing') },
  });
});

test('files outside of the source directory fail the build', async () => {
  const { path: outside, remove: removeOutside } = await temporaryDirectory();
  const fork = await prepare({ cmakeArgs: [`-DCMAKE_INSTALL_PREFIX=${outside}`] });
  await fork.configure();
  expect(await fork.install()).toMatchObject({
    status: 'failed',
    diagnosis: {
      sentence: expect.stringContaining(
        `The build installed ${outside}/vllm/_C.so, outside of ${sourceDir}`,
      ),
    },
  });
  await removeOutside();
});

test('a failed compilation: the compiler’s message', async () => {
  await writeFiles(sourceDir, { '_C.cpp': '\nint c(){return missing;}\n' });
  const fork = await prepare();
  await fork.configure();
  expect(await fork.install()).toMatchObject({
    status: 'failed',
    diagnosis: {
      failed: ['CMakeFiles/_C.dir/_C.cpp.o'],
      sentence: '_C.cpp:2:16: ‘missing’ was not declared in this scope',
    },
  });
});

test('a failed configuration: CMake’s message', async () => {
  await writeFiles(sourceDir, {
    'CMakeLists.txt': `${project}message(FATAL_ERROR "no such GPU")\n`,
  });
  const fork = await prepare();
  expect(await fork.configure()).toMatchObject({
    status: 'failed',
    diagnosis: { kind: 'error', sentence: 'CMakeLists.txt:15: no such GPU' },
  });
});

test('a stopped build', async () => {
  const fork = await prepare();
  await fork.configure();
  expect(await fork.install({ signal: AbortSignal.abort() })).toEqual({ status: 'stopped' });
});

test('a committed preset without generator, launcher or build preset builds all the same', async () => {
  await writeFiles(sourceDir, {
    'CMakePresets.json': {
      version: 6,
      configurePresets: [
        {
          name: 'release',
          binaryDir: 'out',
          cacheVariables: { CMAKE_CXX_COMPILER_LAUNCHER: '/nobody/configured/this' },
        },
      ],
    },
  });
  const fork = await prepare();
  expect(await fork.configure()).toMatchObject({ status: 'finished' });
  expect(await fork.install()).toMatchObject({
    status: 'finished',
    installed: ['vllm/_C.so', 'vllm/_moe_C.so'],
  });
  expect(await readFile(join(sourceDir, 'out/build.ninja'), 'utf8')).not.toContain('/nobody');
});
