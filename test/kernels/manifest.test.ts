import { readFileSync } from 'node:fs';
import {
  createManifest,
  manifestJsonSchema,
  manifestSchema,
  manifestText,
  parseKernelManifest,
} from '../../src/kernels/manifest.js';
import { InputError } from '../../src/lib/errors.js';
import { manifestOf, productOf, products } from './fixture.js';

const manifest = manifestOf(products);

test('schema/manifest.schema.json is what the code says', () => {
  const url = new URL('../../schema/manifest.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(url, 'utf8'))).toEqual(manifestJsonSchema());
});

test('the published pattern of paths is the one that is checked', () => {
  const schema = manifestJsonSchema() as {
    properties: { products: { items: { properties: { path: { pattern: string } } } } };
  };
  const pattern = new RegExp(schema.properties.products.items.properties.path.pattern);
  expect([pattern.test('vllm/_C.abi3.so'), pattern.test('../x')]).toEqual([true, false]);
});

test('is written sorted, with the time that it was told, and read back as it was', () => {
  const backwards = Object.fromEntries(Object.entries(products).reverse());
  expect(manifestOf(backwards)).toEqual(manifest);
  expect(manifest.products.map(({ path }) => path)).toEqual(Object.keys(products).sort());
  expect(manifest.created).toBe('2026-01-02T00:00:00.000Z');
  expect(parseKernelManifest(manifestText(manifest), 'kernels.json')).toEqual(manifest);
});

test('is not made from facts that the schema forbids', () => {
  const { schema: _schema, ...facts } = manifest;
  expect(() => createManifest({ ...facts, kernelInputs: '', created: 0 })).toThrow();
});

test.each([
  ['vllm/_C.abi3.so', true],
  ['_C.so', true],
  ['vllm/.hidden/..x', true],
  ['vllm/a b/ü.py', true],
  ['', false],
  ['/etc/passwd', false],
  ['../outside', false],
  ['vllm/../../outside', false],
  ['vllm/..', false],
  ['./vllm/x', false],
  ['vllm//x', false],
  ['vllm/', false],
  ['vllm\\x', false],
  ['vllm/a\nb', false],
  ['vllm/\0', false],
  ['kernels.json', false],
])('path %j is accepted: %s', (path, accepted) => {
  const product = productOf(path, Buffer.from('x'));
  expect(manifestSchema.safeParse({ ...manifest, products: [product] }).success).toBe(accepted);
});

const other = (changes: object) => JSON.stringify({ ...manifest, ...changes });
const [product] = manifest.products;

test.each([
  ['{', 'kernels.json is not JSON'],
  ['null', 'kernels.json is not a manifest of this program: the document: '],
  ['[]', 'kernels.json is not a manifest of this program: the document: '],
  [other({ schema: 2 }), 'has schema 2, and this version reads schema 1; use a newer version'],
  [other({ schema: 'one' }), 'program: schema: '],
  [other({ preset: 7 }), 'program: preset: '],
  [other({ created: 'yesterday' }), 'program: created: '],
  [other({ products: [product, product] }), 'program: products: names a path twice'],
  [
    other({ products: [{ ...product, path: '../x' }] }),
    'program: products.0.path: is not a plain relative path',
  ],
  [
    other({ products: [{ ...product, sha256: 'AB' }] }),
    'program: products.0.sha256: is not a SHA-256',
  ],
])('%s is refused with what is wrong', (text, message) => {
  const read = () => parseKernelManifest(text, 'kernels.json');
  expect(read).toThrow(InputError);
  expect(read).toThrow(message);
});
