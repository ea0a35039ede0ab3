import { mkdir, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestText } from '../../src/kernels/manifest.js';
import {
  packageDirsOf,
  placementProblems,
  readManifest,
  verifyManifest,
  verifyProducts,
} from '../../src/kernels/verify.js';
import { InputError } from '../../src/lib/errors.js';
import { temporaryDirectory } from '../cache/temporary-directory.js';
import { elf, manifestOf, products, writeFiles } from './fixture.js';

const temporary = temporaryDirectory();
const fork = () => join(temporary(), 'fork');
const module = () => join(fork(), 'vllm/_C.abi3.so');

beforeEach(async () => {
  await writeFiles(fork(), products);
});

test('finds nothing wrong with what was just built', async () => {
  expect(await verifyProducts(fork(), manifestOf(products))).toEqual([]);
  expect(await verifyProducts(fork(), manifestOf(products), './vllm/')).toEqual([]);
});

test.each<[string, () => Promise<unknown>, RegExp]>([
  ['is gone', () => rm(module()), /^vllm\/_C\.abi3\.so is missing\.$/],
  ['is cut short', () => truncate(module(), 70), /has 70 bytes where the manifest says 76\.$/],
  ['was altered', () => writeFile(module(), elf('the D module')), /has other content/],
  ['is a directory', () => rm(module()).then(() => mkdir(module())), /is not a file/],
  [
    'is a link out of the checkout',
    async () => {
      await rename(module(), join(temporary(), 'elsewhere.so'));
      await symlink('../../elsewhere.so', module());
    },
    /leads out of the source directory, to .*elsewhere\.so\.$/,
  ],
  [
    'lies behind a link out of the checkout',
    async () => {
      await rename(join(fork(), 'vllm'), join(temporary(), 'vllm'));
      await symlink('../vllm', join(fork(), 'vllm'));
    },
    /leads out of the source directory/,
  ],
])('tells a module that %s', async (_, spoil, problem) => {
  await spoil();
  const problems = await verifyProducts(fork(), manifestOf(products));
  expect(problems).toContainEqual(expect.stringMatching(problem));
});

test.each([
  ['text', Buffer.from('not a module'), 'vllm/_C.abi3.so is not an ELF file.'],
  [
    "another machine's module",
    elf('', { machine: 21 }),
    expect.stringMatching(/^vllm\/_C\.abi3\.so is built for processor 21/),
  ],
])('tells %s that the build took for a module', async (_, content, problem) => {
  const spoiled = { ...products, 'vllm/_C.abi3.so': content };
  await writeFiles(fork(), spoiled);
  expect(await verifyProducts(fork(), manifestOf(spoiled))).toEqual([problem]);
});

const module_ = (path: string) => ({ path, kind: 'module' as const });

test.each([
  ['no product', [], undefined, ['The manifest names no product.']],
  ['modules in packages', [module_('vllm/_C.so'), module_('other/_C.so')], undefined, []],
  [
    'a module in no package',
    [module_('_C.so')],
    undefined,
    [expect.stringMatching(/^_C\.so lies in no/)],
  ],
  ['the package that was set', [module_('python/vllm/_C.so')], 'python/vllm/', []],
  [
    'a module beside the package',
    [module_('vllm_old/_C.so')],
    'vllm',
    ['vllm_old/_C.so lies outside the package directory vllm, so Python will not import it.'],
  ],
  ['a header beside the package', [{ path: 'include/a.h', kind: 'file' as const }], 'vllm', []],
])('places: %s', (_, listed, packageDir, problems) => {
  expect(placementProblems(listed, packageDir)).toEqual(problems);
});

test('the package is where the modules are', () => {
  const files = [module_('vllm_metax/_C.so'), module_('vllm_metax/x/_D.so'), module_('top.so')];
  expect(packageDirsOf([...files, { path: 'docs/x.md', kind: 'file' }])).toEqual(['vllm_metax']);
});

test('reads a manifest and checks the checkout against it', async () => {
  const file = join(temporary(), 'kernels.json');
  const manifest = manifestOf(products);
  await writeFile(file, manifestText(manifest));
  expect(await verifyManifest(file, fork())).toEqual({ manifest, problems: [] });
  await rm(module());
  expect((await verifyManifest(file, fork())).problems).toHaveLength(1);
});

test.each<[string, () => Promise<unknown>, string]>([
  ['is not there', async () => {}, 'There is no manifest at '],
  ['is a directory', () => mkdir(join(temporary(), 'kernels.json')), 'Cannot read the manifest '],
  [
    'is huge',
    async () => {
      await writeFile(join(temporary(), 'kernels.json'), '');
      await truncate(join(temporary(), 'kernels.json'), 2 ** 32);
    },
    'it is too large for a manifest',
  ],
])('a manifest that %s is bad input', async (_, make, message) => {
  await make();
  const reading = readManifest(join(temporary(), 'kernels.json'));
  await expect(reading).rejects.toThrow(InputError);
  await expect(reading).rejects.toThrow(message);
});
