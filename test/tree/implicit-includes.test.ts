import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { implicitIncludesOf } from '../../src/tree/build-tree.js';
import { temporaryDirectory } from '../cache/temporary-directory.js';

const scratch = temporaryDirectory();

test('what CMake asked the compilers is read, with the places that are there only later', async () => {
  const folder = join(scratch(), 'CMakeFiles/4.1.0');
  await mkdir(folder, { recursive: true });
  const list = (language: string, ...paths: string[]) =>
    `set(CMAKE_${language}_IMPLICIT_INCLUDE_DIRECTORIES "${paths.join(';')}")\n`;
  await writeFile(
    join(folder, 'CMakeCXXCompiler.cmake'),
    `set(CMAKE_CXX_LIBRARY_ARCHITECTURE "x86_64-linux-gnu")\n${list('CXX', '/usr/local/include', '/usr/include')}`,
  );
  await writeFile(join(folder, 'CMakeCUDACompiler.cmake'), list('CUDA', '/cuda', '/usr/include'));
  await writeFile(join(folder, 'CMakeCCompiler.cmake'), list('C'));
  expect(implicitIncludesOf(scratch()).sort()).toEqual([
    '/cuda',
    '/usr/include',
    '/usr/include/x86_64-linux-gnu',
    '/usr/local/include',
    '/usr/local/include/x86_64-linux-gnu',
  ]);
});

test('a directory in which nothing was configured names none', () => {
  expect(implicitIncludesOf(join(scratch(), 'absent'))).toEqual([]);
});
