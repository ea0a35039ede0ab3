import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesInBuildDirectory, removeConfigured } from '../../src/tree/configured-files.js';

let buildDir: string;
const write = async (...paths: string[]) => {
  for (const path of paths) {
    await mkdir(dirname(join(buildDir, path)), { recursive: true });
    await writeFile(join(buildDir, path), '');
  }
};
beforeEach(async () => {
  buildDir = join(await mkdtemp(join(tmpdir(), 'configured-')), 'build');
});
afterEach(async () => await rm(dirname(buildDir), { recursive: true }));

test('a build directory that is not there has none', async () => {
  expect(await filesInBuildDirectory(buildDir)).toEqual(new Set());
});

test('what a configuration of the fork may have written, and nothing of CMake, Ninja or ours', async () => {
  await write('configured/core/type.hpp', '_deps/gemm-build/config.h', '_C.abi3.so');
  await write(
    'CMakeCache.txt',
    'CMakeFiles/4.1/a.cmake',
    '.ninja_log',
    '.ninja_deps',
    'build.ninja',
  );
  await write('cmake_install.cmake', '_deps/gemm-build/cmake_install.cmake');
  await write('_deps/gemm-src/a.h', '_deps/gemm-subbuild/b', '.vllm-incremental-build/record.json');
  expect(await filesInBuildDirectory(buildDir)).toEqual(
    new Set(['configured/core/type.hpp', '_deps/gemm-build/config.h', '_C.abi3.so']),
  );
});

test('what a record names goes, but nothing outside and nothing that CMake needs', async () => {
  await write('configured/type.hpp', 'CMakeCache.txt', '../kernel.cu', '_deps/gemm-src/a.h');
  const named = ['configured/type.hpp', 'CMakeCache.txt', '../kernel.cu', 'gone.h'];
  removeConfigured(buildDir, named);
  const left = ['configured/type.hpp', ...named.slice(1, 3), '_deps/gemm-src/a.h'].map((path) =>
    existsSync(join(buildDir, path)),
  );
  expect(left).toEqual([false, true, true, true]);
});
