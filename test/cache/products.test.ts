import { hash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { offerProducts, packProducts } from '../../src/cache/products.js';
import type { StagedSnapshot } from '../../src/cache/snapshot.js';

const digest = (text: string) => hash('sha256', text, 'hex');
let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'products-'));
  for (const folder of ['manifest', 'package', 'source']) await mkdir(join(root, folder));
  await writeFile(join(root, 'manifest/kernels.json'), '{}');
  await writeFile(join(root, 'source/odd.inc'), 'odd');
  await writeFile(join(root, 'outside.h'), 'outside');
});
afterEach(() => rm(root, { recursive: true }));

const snapshot = (uncovered: unknown): StagedSnapshot => ({
  entry: { layer: 'products', key: 'k', exact: false },
  meta: { uncovered },
  staged: { manifest: join(root, 'manifest'), package: join(root, 'package') },
  bytes: 1,
});
const offer = (uncovered: unknown) => offerProducts(snapshot(uncovered), join(root, 'source'));

test('products are offered with their manifest beside them', async () => {
  const uncovered = {
    'odd.inc': digest('odd'),
    [join(root, 'outside.h')]: digest('outside'),
  };
  expect(await offer(uncovered)).toEqual({ status: 'usable', directory: join(root, 'package') });
  expect(await readFile(join(root, 'package/kernels.json'), 'utf8')).toBe('{}');
});

test.each([
  ['a file of the checkout that changed', { 'odd.inc': digest('another') }, ['odd.inc']],
  ['a file of the checkout that is gone', { 'gone.inc': digest('odd') }, ['gone.inc']],
  ['a device', { '/dev/zero': digest('') }, ['/dev/zero']],
  ['a file outside that is gone', { '/nowhere/x.h': digest('x') }, ['/nowhere/x.h']],
])('%s makes them those of another checkout', async (_, uncovered, files) => {
  expect(await offer(uncovered)).toEqual({ status: 'uncovered-changed', files });
});

test('a record of another kind is not used', async () => {
  expect(await offer(undefined)).toMatchObject({ status: 'unusable' });
});

test('packs the manifest and exactly the products', () => {
  expect(packProducts('/w/kernels.json', '/s', ['vllm/_C.so'], { 'a.h': 'd' })).toEqual({
    meta: { uncovered: { 'a.h': 'd' } },
    roots: {
      manifest: { directory: '/w', paths: ['kernels.json'] },
      package: { directory: '/s', paths: ['vllm/_C.so'] },
    },
  });
});
