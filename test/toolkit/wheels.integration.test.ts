import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { jest } from '@jest/globals';
import { terminalLog } from '../../src/frontends/log.js';
import { parseSettings } from '../../src/inputs/parse.js';
import type { Settings } from '../../src/inputs/table.js';
import { ownEnvironment } from '../../src/lib/programs/environment.js';
import { fingerprintOf } from '../../src/toolkit/fingerprint/fingerprint.js';
import { openToolkit } from '../../src/toolkit/open-toolkit.js';
import { findUv } from '../../src/toolkit/python/uv.js';
import type { Toolchain } from '../../src/toolkit/toolkit.js';

// NVIDIA's real wheels from the package index, about 200 MB once in uv's cache.
jest.setTimeout(600_000);

const log = terminalLog();
let root: string;
let settings: Settings;
let environment: Record<string, string>;
let first: readonly Toolchain[];

const recorded = async () => (await readFile(join(root, 'uv.log'), 'utf8')).trim().split('\n');
const run = (program: string, args: readonly string[], toolchain: Toolchain) =>
  execFileSync(program, args, { cwd: root, encoding: 'utf8', env: { ...toolchain.environment } });

async function openHere(given: Settings, own: Record<string, string>) {
  const toolkit = await openToolkit(given, log, own);
  if (toolkit.where !== 'here') throw new Error('the compilers are in a container');
  return toolkit;
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'wheels-'));
  const python = execFileSync('python3', ['--version'], { encoding: 'utf8' });
  const given = {
    'source-dir': join(root, 'fork'),
    'cache-dir': join(root, 'cache'),
    'cuda-version': '13.0',
    toolkit: 'wheels',
    'python-version': /\d+\.\d+/.exec(python)?.[0] ?? '3.12',
    requirements: 'none',
    'compiler-cache': 'off',
  };
  const terminal = { frontend: 'command-line', directory: root, home: root } as const;
  settings = parseSettings(given, { ...terminal, environment: {} });
  await mkdir(settings.sourceDir);
  // A uv that writes down what it is asked.
  const uv = await findUv(settings.cacheDir, ownEnvironment(), log);
  const bin = join(root, 'bin');
  await mkdir(bin);
  await writeFile(
    join(bin, 'uv'),
    `#!/bin/sh\necho "$@" >>'${root}/uv.log'\nexec '${uv.path}' "$@"\n`,
  );
  await chmod(join(bin, 'uv'), 0o755);
  const own = ownEnvironment();
  environment = { ...own, PATH: [bin, own.PATH].join(delimiter) };
  const provision = async () => await (await openHere(settings, environment)).provision();
  first = await Promise.all([provision(), provision()]);
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('two jobs at once get one toolkit and one environment', async () => {
  expect(first[1]).toEqual(first[0]);
  for (const directory of ['toolkits', 'environments']) {
    expect(await readdir(join(settings.cacheDir, directory))).toHaveLength(1);
  }
});

test('a kernel compiles, and links with the runtime and with the driver that is not there', async () => {
  const [toolchain] = first as [Toolchain];
  await writeFile(
    join(root, 'twice.cu'),
    `#include <cuda.h>
     #include <cuda/std/array>
     __global__ void twice(float *values) { values[threadIdx.x] *= 2; }
     extern "C" int run(float *values) {
       twice<<<1, 32>>>(values);
       CUdevice device;
       return cuInit(0) == CUDA_SUCCESS && cuDeviceGet(&device, 0) == CUDA_SUCCESS;
     }`,
  );
  const compile = ['-gencode', 'arch=compute_90a,code=sm_90a', '-Xcompiler', '-fPIC', '-c'];
  run(toolchain.nvcc, [...compile, 'twice.cu', '-o', 'twice.o'], toolchain);
  const libraries = ['-L', join(toolchain.cudaHome, 'lib64'), '-lcudart', '-lcuda'];
  run(
    'g++',
    ['-shared', '-Wl,--no-undefined', 'twice.o', '-o', 'libtwice.so', ...libraries],
    toolchain,
  );
  const needed = run('readelf', ['-d', 'libtwice.so'], toolchain);
  expect(needed).toContain('[libcudart.so.13]');
  expect(needed).toContain('[libcuda.so.1]');
});

test('CMake finds the toolkit by the environment alone', async () => {
  const [toolchain] = first as [Toolchain];
  const project = join(root, 'project');
  await mkdir(project);
  await writeFile(
    join(project, 'CMakeLists.txt'),
    `cmake_minimum_required(VERSION 3.26)
     set(CMAKE_CUDA_ARCHITECTURES 90a)
     project(found LANGUAGES CXX CUDA)
     find_package(CUDAToolkit REQUIRED)
     message(STATUS "toolkit: \${CUDAToolkit_VERSION} \${CUDAToolkit_BIN_DIR}")
     message(STATUS "driver: \${CUDA_cuda_driver_LIBRARY}")`,
  );
  const text = run(
    toolchain.cmake,
    ['-S', project, '-B', join(root, 'build'), '-G', 'Ninja'],
    toolchain,
  );
  expect(text).toMatch(/toolkit: 13\.0\.\d+ .*\/toolkits\/cuda-13\.0-\w+\/bin/);
  expect(text).toMatch(/driver: .*\/lib(64)?\/stubs\/libcuda\.so/);
});

test('the next run takes what is there, with no network and nothing installed', async () => {
  await writeFile(join(root, 'uv.log'), '');
  const offline = { ...environment, UV_OFFLINE: '1' };
  const toolkit = await openHere(settings, offline);
  expect(toolkit.declared.versions['nvidia-cuda-nvcc']).toMatch(/^13\.0\./);
  const again = await toolkit.provision();
  expect(again.cudaHome).toBe(first[0]?.cudaHome);
  expect(await fingerprintOf(again, settings.sourceDir)).toEqual(
    await fingerprintOf(first[0] as Toolchain, settings.sourceDir),
  );
  const commands = (await recorded()).map((line) => line.split(' ').slice(0, 2).join(' '));
  expect(commands.filter((command) => !command.startsWith('--version'))).toEqual([
    'python list',
    'pip compile',
  ]);
});

test('a toolkit on the machine is found by CUDA_HOME, with tools on PATH and no uv', async () => {
  const [wheels] = first as [Toolchain];
  await writeFile(join(root, 'uv.log'), '');
  const host = { ...settings, toolkit: 'host' as const };
  const toolkit = await openHere(host, { ...wheels.environment });
  expect(toolkit.declared.versions).toMatchObject({
    cuda: expect.stringMatching(/^13\.0\./),
    cmake: expect.any(String),
    'host-compiler': expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  const toolchain = await toolkit.provision();
  expect(toolchain).toMatchObject({ kind: 'host', cudaHome: wheels.cudaHome, cmake: wheels.cmake });
  expect(await recorded()).toEqual(['']);
  await expect(
    openToolkit({ ...host, cudaVersion: '12.9' }, log, { ...wheels.environment }),
  ).rejects.toThrow(
    /this machine has CUDA 13\.0\.\d+ in .*; accepted: a cuda-version that is there/,
  );
});

test('without uv on PATH the pinned one is installed by the machine’s own Python', async () => {
  const cacheDir = join(root, 'no-uv');
  const python = execFileSync('python3', ['-c', 'import sys; print(sys._base_executable)'], {
    encoding: 'utf8',
  });
  const bin = join(root, 'only-python');
  await mkdir(bin);
  await writeFile(join(bin, 'python3'), `#!/bin/sh\nexec '${python.trim()}' "$@"\n`);
  await chmod(join(bin, 'python3'), 0o755);
  const uv = await findUv(cacheDir, { ...ownEnvironment(), PATH: bin }, log);
  expect(uv.path.startsWith(join(cacheDir, 'tools', 'uv-'))).toBe(true);
  expect(execFileSync(uv.path, ['--version'], { encoding: 'utf8' })).toMatch(/^uv \d/);
  const nothing = join(root, 'nothing');
  await expect(findUv(nothing, { PATH: nothing }, log)).rejects.toThrow(
    /not on PATH and there is no python3 to install it with; install uv/,
  );
});
