import { hash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { StagedSnapshot } from '../../../src/cache/layers/snapshot.js';
import type { Manifest } from '../../../src/kernels/manifest.js';
import { offerProducts, packProducts, products } from '../../../src/run/layers/products.js';
import type { Run } from '../../../src/run/run.js';

const { cases } = products;

const digest = (text: string) => hash('sha256', text, 'hex');
let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'products-'));
  for (const folder of ['manifest', 'package', 'source']) await mkdir(join(root, folder));
  await writeFile(join(root, 'manifest/kernels.json'), '{}');
  await writeFile(join(root, 'source/odd.inc'), 'odd');
  await writeFile(join(root, 'outside.h'), 'outside');
  await mkdir(join(root, 'source/extra/a'), { recursive: true });
  await writeFile(join(root, 'source/extra/a/a.cu'), '');
});
afterEach(() => rm(root, { recursive: true }));

const search = {
  places: ['docs', '/nowhere'],
  spellings: ['odd.inc', 'more/odd.inc'],
  found: ['docs/odd.inc'],
};
const lookups = [{ kind: 'glob-recurse' as const, what: 'extra/*.cu', found: ['extra/a/a.cu'] }];
const snapshot = (unkeyed: unknown, lasting: readonly string[] = []): StagedSnapshot => ({
  entry: { layer: 'products', key: 'k', exact: false },
  meta: { unkeyed, search, lasting, lookups, made: ['csrc/made.cu'], madeDirectories: ['build'] },
  staged: { manifest: join(root, 'manifest'), package: join(root, 'package') },
  bytes: 1,
});
const offer = (unkeyed: unknown, lasting?: readonly string[]) =>
  offerProducts(snapshot(unkeyed, lasting), join(root, 'source'));

test('products are offered with their manifest beside them', async () => {
  const unkeyed = {
    'odd.inc': digest('odd'),
    [join(root, 'outside.h')]: digest('outside'),
  };
  expect(await offer(unkeyed)).toEqual({ directory: join(root, 'package') });
  expect(await readFile(join(root, 'package/kernels.json'), 'utf8')).toBe('{}');
});

test.each([
  ['a file of the checkout that changed', { 'odd.inc': digest('another') }, ['odd.inc']],
  ['a file of the checkout that is gone', { 'gone.inc': digest('odd') }, ['gone.inc']],
  ['a device', { '/dev/zero': digest('') }, ['/dev/zero']],
  ['a file outside that is gone', { '/nowhere/x.h': digest('x') }, ['/nowhere/x.h']],
])('%s makes them those of another checkout', async (_, unkeyed, files) => {
  expect(await offer(unkeyed)).toEqual(cases.unkeyedInput(files));
});

test.each([
  ['docs/odd.inc', undefined],
  ['docs/other.inc', undefined],
  ['csrc/odd.inc', undefined],
  ['docs/more/odd.inc', ['docs/more/odd.inc']],
])('%s may be found in the place of what was read', async (path, files) => {
  const file = join(root, 'source', path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, '');
  const found = await offer({ 'odd.inc': digest('odd') });
  expect(found).toEqual(
    files === undefined ? { directory: join(root, 'package') } : cases.newlyFound(files),
  );
});

test('what a compilation may have asked for, and is gone, makes them those of another checkout', async () => {
  const asked = 'docs/odd.inc';
  expect(await offer({}, [asked])).toEqual(cases.noLongerFound([asked]));
  await mkdir(join(root, 'source/docs'));
  await writeFile(join(root, 'source', asked), '');
  expect(await offer({}, [asked])).toEqual({ directory: join(root, 'package') });
});

test('what CMake would find now, and did not find then, makes them those of another checkout', async () => {
  const file = join(root, 'source/extra/b.cu');
  await writeFile(file, '');
  expect(await offer({})).toEqual(cases.otherFiles('extra/*.cu', ['extra/b.cu']));
  await rm(file);
  expect(await offer({})).toEqual({ directory: join(root, 'package') });
});

test('a record of another kind is not used', async () => {
  await expect(offer(undefined)).rejects.toThrow('its record is not that of products');
});

test('packs the manifest and exactly the products', () => {
  const meta = {
    ...{ unkeyed: { 'a.h': 'd' }, search, lasting: [] },
    ...{ lookups, made: [], madeDirectories: [] },
  };
  const run = { workDirectory: '/w', settings: { sourceDir: '/s' } } as Run;
  const manifest = { products: [{ path: 'vllm/_C.so' }] } as unknown as Manifest;
  expect(packProducts(run, manifest, meta)).toEqual({
    meta,
    roots: {
      manifest: { directory: '/w', paths: ['kernels.json'] },
      package: { directory: '/s', paths: ['vllm/_C.so'] },
    },
  });
});
