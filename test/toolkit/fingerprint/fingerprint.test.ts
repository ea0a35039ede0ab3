import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownEnvironment } from '../../../src/lib/programs/environment.js';
import {
  compilersDigest,
  cudaProgramDigests,
} from '../../../src/toolkit/fingerprint/fingerprint.js';
import {
  findHostCompiler,
  hostCompilerIdentity,
} from '../../../src/toolkit/fingerprint/host-compiler.js';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'fingerprint-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const fingerprint = {
  nvcc: 'a',
  'host compiler': 'b',
  CXXFLAGS: '-g',
  torch: '2.11.0',
  cmake: '4.1.3',
  'toolkit path': '/kit',
};

test.each([
  ['nvcc', true],
  ['host compiler', true],
  ['CXXFLAGS', true],
  ['NVCC_APPEND_FLAGS', true],
  ['torch', false],
  ['cmake', false],
  ['toolkit path', false],
  ['LIBRARY_PATH', false],
])('%s is of the compilers: %s', (name, ofCompilers) => {
  const other = { ...fingerprint, [name]: 'other' };
  expect(compilersDigest(other) !== compilersDigest(fingerprint)).toBe(ofCompilers);
});

test('programs of CUDA are known by their content; a missing one is left out', async () => {
  for (const [path, content] of [
    ['bin/nvcc', 'nvcc'],
    ['bin/ptxas', 'ptxas'],
    ['nvvm/bin/cicc', 'cicc'],
  ] as const) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), content);
  }
  const before = await cudaProgramDigests(root);
  expect(Object.keys(before).sort()).toEqual(['cicc', 'nvcc', 'ptxas']);
  await writeFile(join(root, 'bin/ptxas'), 'patched');
  const after = await cudaProgramDigests(root);
  expect(after).toEqual({ ...before, ptxas: after.ptxas });
  expect(after.ptxas).not.toBe(before.ptxas);
});

/** A compiler driver that says where its programs are, as gcc does. */
async function fakeCompiler(name: string, programs: string): Promise<string> {
  const path = join(root, name);
  await writeFile(path, `#!/bin/sh\necho 'COMPILER_PATH=${programs}' >&2\n`);
  await chmod(path, 0o755);
  return path;
}

test('the host compiler is known by the program that really compiles, not by its driver alone', async () => {
  const cc1plus = join(root, 'cc1plus');
  await writeFile(cc1plus, 'version 12', { mode: 0o755 });
  const CXX = await fakeCompiler('my-g++', root);
  const identity = () => hostCompilerIdentity({ ...ownEnvironment(), CXX });
  const before = await identity();
  expect(await identity()).toBe(before);
  expect(await hostCompilerIdentity(ownEnvironment())).not.toBe(before);
  await writeFile(cc1plus, 'version 12, patched');
  expect(await identity()).not.toBe(before);
});

test('a directory given as host compiler holds gcc; an absent one is undefined', async () => {
  await fakeCompiler('gcc', root);
  expect(await findHostCompiler(root, {})).toBe(join(root, 'gcc'));
  expect(await findHostCompiler('no-such-compiler', ownEnvironment())).toBeUndefined();
});
