import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { publishDirectory } from '../../src/lib/files/publish-directory.js';
import { driverStubSource } from '../../src/toolkit/sources/driver-stub.js';
import { libraryLinks, mergeToolkit } from '../../src/toolkit/sources/merge-wheels.js';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'merge-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test.each([
  [['libcudart.so.13'], { 'libcudart.so': 'libcudart.so.13' }],
  [['libnvrtc-builtins.so.13.0'], { 'libnvrtc-builtins.so': 'libnvrtc-builtins.so.13.0' }],
  [['libnvrtc.alt.so.13'], { 'libnvrtc.alt.so': 'libnvrtc.alt.so.13' }],
  [['libcudart.so', 'libcudart.so.13'], {}],
  [['libcudart_static.a', 'cmake', 'notlib.so.1'], {}],
])('of %j linkers are given %j', (names, links) => {
  expect(Object.fromEntries(libraryLinks(names))).toEqual(links);
});

test('trees become one toolkit: the first file counts, links are hard, lib64 and stubs are there', async () => {
  const files = {
    'cu13/bin/nvcc': 'compiler',
    'cu13/include/cuda.h': 'first',
    'cu13/lib/libcudart.so.13': 'runtime',
    'cu13/nvvm/bin/cicc': 'cicc',
    'cudnn/include/cudnn.h': 'cudnn',
    'cudnn/include/cuda.h': 'second',
    'cudnn/include/__init__.py': '',
    'cudnn/lib/libcudnn.so.9': 'dnn',
    'cudnn/other/file': '',
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  const kit = join(root, 'kit');
  await mkdir(kit);
  await mergeToolkit([join(root, 'cu13'), join(root, 'cudnn')], kit);
  expect((await readdir(kit)).sort()).toEqual(['bin', 'include', 'lib', 'lib64', 'nvvm']);
  expect((await readdir(join(kit, 'include'))).sort()).toEqual(['cuda.h', 'cudnn.h']);
  expect(await readFile(join(kit, 'include/cuda.h'), 'utf8')).toBe('first');
  expect(await readlink(join(kit, 'lib64'))).toBe('lib');
  expect(await readlink(join(kit, 'lib/libcudnn.so'))).toBe('libcudnn.so.9');
  expect(await readdir(join(kit, 'lib/stubs'))).toEqual([]);
  const [linked, original] = await Promise.all([
    stat(join(kit, 'bin/nvcc')),
    stat(join(root, 'cu13/bin/nvcc')),
  ]);
  expect(linked.ino).toBe(original.ino);
});

test("the stub has the driver's functions under every name that the header gives them", () => {
  const header = [
    '#define cuMemAlloc                          cuMemAlloc_v2',
    '    #define cuGetProcAddress                    cuGetProcAddress_v2',
    '#define CUDA_VERSION 13000',
    '#define cuda_h',
    'CUresult CUDAAPI cuInit(unsigned int Flags);',
    'CUresult CUDAAPI cuMemAlloc(CUdeviceptr *dptr, size_t bytesize);',
    'typedef void (CUDA_CB *CUhostFn)(void *userData);',
  ].join('\n');
  expect(driverStubSource(header).match(/cu\w+/g)).toEqual([
    'cuGetProcAddress_v2',
    'cuInit',
    'cuMemAlloc',
    'cuMemAlloc_v2',
  ]);
});

describe('a published directory', () => {
  test('is filled by one of several at once, and is whole for all of them', async () => {
    const final = join(root, 'kit');
    const fillers = ['1', '2', '3'].map((name) => async (directory: string) => {
      await writeFile(join(directory, 'a'), name);
      await new Promise((done) => setTimeout(done, 20));
      await writeFile(join(directory, 'b'), name);
    });
    await Promise.all(fillers.map((fill) => publishDirectory(final, fill)));
    expect((await readdir(final)).sort()).toEqual(['a', 'b']);
    expect(await readFile(join(final, 'a'), 'utf8')).toBe(await readFile(join(final, 'b'), 'utf8'));
    expect(await readdir(root)).toEqual(['kit']);
    let filledAgain = false;
    await publishDirectory(final, async () => {
      filledAgain = true;
    });
    expect(filledAgain).toBe(false);
  });

  test('is absent after a failure, which is thrown', async () => {
    const fail = async (directory: string) => {
      await writeFile(join(directory, 'half'), '');
      throw new Error('no network');
    };
    await expect(publishDirectory(join(root, 'kit'), fail)).rejects.toThrow('no network');
    expect(await readdir(root)).toEqual([]);
  });

  test('sweeps away what a killed process left a day ago, and nothing younger', async () => {
    const [old, young] = ['x.1.unfinished', 'x.2.unfinished'].map((name) => join(root, name));
    await mkdir(old as string);
    await mkdir(young as string);
    const twoDaysAgo = Date.now() / 1000 - 2 * 86_400;
    await utimes(old as string, twoDaysAgo, twoDaysAgo);
    await publishDirectory(join(root, 'kit'), async () => {});
    expect((await readdir(root)).sort()).toEqual(['kit', 'x.2.unfinished']);
  });
});
