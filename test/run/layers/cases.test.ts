import { layerNames } from '../../../src/inputs/layer-names.js';
import { layerStatuses } from '../../../src/report/report-schema.js';
import {
  commonCases,
  type LayerCase,
  layerTitle,
  saveSentence,
  type UnsavedCode,
  unsavedSentences,
} from '../../../src/report/statuses.js';
import { layers } from '../../../src/run/layers/table.js';

const products = layers.products.cases;
const buildTree = layers['build-tree'].cases;
const compilerCache = layers['compiler-cache'].cases;
const externalSources = layers['external-sources'].cases;

test.each([
  [products.hit, 'hit', /earlier run/],
  [products.noEntry, 'miss', /No run/],
  [commonCases.entryDamaged('its digest is wrong.'), 'miss', /wrong\.$/],
  [products.unkeyedInput(['VERSION']), 'miss', /changed: VERSION\.$/],
  [products.rejected('a is missing.'), 'miss', /missing\.$/],
  [commonCases.layerOff, 'off', /chosen layers/],
  [buildTree.hitOtherPush('refs/heads/main'), 'hit', /refs\/heads\/main/],
  [
    buildTree.toolchainDiffers(['nvcc', 'torch 2.11.0 → 2.13.0']),
    'miss',
    /another toolchain made it: nvcc and torch 2\.11\.0 → 2\.13\.0\.$/,
  ],
  [buildTree.pathDiffers('/a', '/b'), 'miss', /path \/a, .* at \/b\.$/],
  [buildTree.ninjaUnreadable('version 9.'), 'miss', /version 9\.$/],
  [buildTree.untrusted('The clock is behind.'), 'miss', /dropped: The clock is behind\./],
  [buildTree.otherSchema(3, 2), 'miss', /a newer version .* \(schema 3; this one reads 2\)/],
  [buildTree.otherSchema(1, 2), 'miss', /an older version .* \(schema 1; this one reads 2\)/],
  [commonCases.cleanAsked, 'skipped', /clean: always/],
  [compilerCache.hit(1), 'hit', /All 1 compilation /],
  [compilerCache.partial(2, 1), 'partial', /^2 of 3 /],
  [compilerCache.miss(1), 'miss', /one compilation/],
  [compilerCache.miss(4), 'miss', /None of 4/],
  [compilerCache.noIncludeScope, 'miss', /could see\.$/],
  [compilerCache.toolOff, 'off', /compiler-cache: off/],
  [compilerCache.noTool, 'off', /Neither/],
  [externalSources.partial(['cutlass']), 'partial', /changed: cutlass\.$/],
  [externalSources.noneUsed, 'skipped', /no external project/],
])('%o', (found, status, sentence) => {
  expect(found.status).toBe(status);
  expect(found.reason).toMatch(sentence);
});

/** Facts for the sentences that take lists or numbers; all others take texts. */
const facts: Readonly<Record<string, readonly unknown[]>> = {
  'products, unkeyedInput': [['a']],
  'products, newlyFound': [['a']],
  'products, noLongerFound': [['a']],
  'build-tree, toolchainDiffers': [['nvcc']],
  'build-tree, otherSchema': [3, 2],
  'compiler-cache, hit': [1],
  'compiler-cache, partial': [1, 1],
  'compiler-cache, miss': [1],
  'external-sources, hit': [['cutlass']],
  'external-sources, partial': [['cutlass']],
};
const texts = ['it is cut short.', '/b'];

const everyCase = [
  ['any layer', commonCases] as const,
  ...layerNames.map((name) => [name, layers[name].cases] as const),
].flatMap(([layer, cases]) =>
  Object.entries<LayerCase>(cases).map(([name, found]) => [layer, name, found] as const),
);

test.each(everyCase)('%s, %s: one sentence without gaps', (layer, name, found) => {
  const given = (facts[`${layer}, ${name}`] ?? texts) as readonly never[];
  const { status, reason } = typeof found === 'function' ? found(...given) : found;
  expect(layerStatuses).toContain(status);
  expect(reason).toMatch(/^[A-Z0-9].*[^.]\.$/);
  expect(reason).not.toMatch(/undefined|NaN|\[object|\n/);
});

test.each([
  [{ status: 'saved', bytes: 500_000 }, 'Build tree: saved 500 kB.'],
  [
    { status: 'saved', bytes: 500_000, patches: 'base/first' },
    'Build tree: saved 500 kB, what differs from an earlier entry.',
  ],
  [{ status: 'exists' }, 'Build tree: not saved because an equal entry exists.'],
  [
    { status: 'denied', reason: 'The token is read-only.' },
    'Build tree: not saved because this run may not write: The token is read-only.',
  ],
  [
    { status: 'failed', reason: 'disk full' },
    'Build tree: not saved; the next run is slower: disk full.',
  ],
  ...Object.entries(unsavedSentences).map(
    ([code, sentence]) =>
      [{ status: 'unsaved', code: code as UnsavedCode }, `Build tree: ${sentence}.`] as const,
  ),
] as const)('%j is told', (outcome, sentence) => {
  expect(saveSentence('build-tree', outcome)).toBe(sentence);
});

test('a case cannot be told without its facts', () => {
  // @ts-expect-error the type check is the test: the difference is missing.
  expect(() => buildTree.toolchainDiffers()).toThrow();
});

test.each([
  ['products', 'Products'],
  ['build-tree', 'Build tree'],
  ['compiler-cache', 'Compiler cache'],
  ['external-sources', 'External sources'],
] as const)('%s has the title %s', (name, title) => {
  expect(layerTitle(name)).toBe(title);
});
