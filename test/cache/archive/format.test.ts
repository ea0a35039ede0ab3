import { archiveFormat, parseHeader, wholeSchema } from '../../../src/cache/archive/format.js';

const headerWith = (root: string) =>
  JSON.stringify({
    ...{ format: archiveFormat, schema: wholeSchema, layer: 'external-sources' },
    ...{ createdBy: 'a test', base: null, meta: {}, roots: [root], entries: [] },
  });

// External projects are roots, under the names that FetchContent gives them.
test.each(['tree', 'cutlass', 'triton_kernels', 'vllm-flash-attn', 'nlohmann.json', '7zip', 'c++'])(
  'a root may be called %s',
  (root) => expect(parseHeader(headerWith(root)).roots).toEqual([root]),
);

test.each([
  '',
  '.',
  '..',
  '.git',
  '-rf',
  'a/b',
  '../a',
  '/a',
  'a b',
  'a\nb',
  'a\0',
  'a'.repeat(65),
])('a root is refused that is called %j', (root) =>
  expect(() => parseHeader(headerWith(root))).toThrow(/header is wrong at roots\.0/),
);
