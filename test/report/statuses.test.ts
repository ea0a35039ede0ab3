import { layerNames } from '../../src/inputs/layer-names.js';
import { layerStatuses, type ReportLayer } from '../../src/report/report-schema.js';
import {
  explain,
  layerCases,
  layerTitles,
  reportLayerOf,
  saveSentence,
  type UnsavedCode,
  unsavedSentences,
} from '../../src/report/statuses.js';

test.each([
  [explain('products', 'hit'), 'hit', /earlier run/],
  [explain('products', 'no-entry'), 'miss', /No run/],
  [explain('products', 'entry-damaged', { problem: 'its digest is wrong.' }), 'miss', /wrong\.$/],
  [explain('products', 'unkeyed-input', { files: ['VERSION'] }), 'miss', /changed: VERSION\.$/],
  [explain('products', 'products-rejected', { problems: ['a is missing.'] }), 'miss', /missing\.$/],
  [explain('products', 'layer-off'), 'off', /chosen layers/],
  [
    explain('buildTree', 'hit-other-push', { source: 'refs/heads/main' }),
    'hit',
    /refs\/heads\/main/,
  ],
  [
    explain('buildTree', 'toolchain-differs', { differences: ['nvcc', 'torch 2.11.0 → 2.13.0'] }),
    'miss',
    /another toolchain made it: nvcc and torch 2\.11\.0 → 2\.13\.0\.$/,
  ],
  [explain('buildTree', 'path-differs', { was: '/a', is: '/b' }), 'miss', /path \/a, .* at \/b\.$/],
  [explain('buildTree', 'ninja-unreadable', { problem: 'version 9.' }), 'miss', /version 9\.$/],
  [
    explain('buildTree', 'untrusted', { problem: 'The clock is behind.' }),
    'miss',
    /dropped: The clock is behind\./,
  ],
  [
    explain('buildTree', 'other-schema', { found: 3, known: 2 }),
    'miss',
    /a newer version .* \(schema 3; this one reads 2\)/,
  ],
  [
    explain('buildTree', 'other-schema', { found: 1, known: 2 }),
    'miss',
    /an older version .* \(schema 1; this one reads 2\)/,
  ],
  [explain('buildTree', 'clean-asked'), 'skipped', /clean: always/],
  [explain('compilerCache', 'hit', { hits: 1 }), 'hit', /All 1 compilation /],
  [explain('compilerCache', 'partial', { hits: 2, misses: 1 }), 'partial', /^2 of 3 /],
  [explain('compilerCache', 'miss', { misses: 1 }), 'miss', /one compilation/],
  [explain('compilerCache', 'miss', { misses: 4 }), 'miss', /None of 4/],
  [explain('compilerCache', 'no-include-scope'), 'miss', /could see\.$/],
  [explain('compilerCache', 'tool-off'), 'off', /compiler-cache: off/],
  [explain('compilerCache', 'no-tool'), 'off', /Neither/],
  [
    explain('externalSources', 'partial', { dropped: ['cutlass'] }),
    'partial',
    /changed: cutlass\.$/,
  ],
  [explain('externalSources', 'none-used'), 'skipped', /no external project/],
])('%o', (found, status, sentence) => {
  expect(found.status).toBe(status);
  expect(found.reason).toMatch(sentence);
});

/** Any fact that a sentence may ask for. */
const facts: Record<string, unknown> = {
  problem: 'it is cut short.',
  problems: ['a.so is missing.'],
  files: ['a'],
  source: 'main',
  differences: ['nvcc'],
  was: '/a',
  is: '/b',
  seconds: 3,
  found: 3,
  known: 2,
  hits: 1,
  misses: 1,
  projects: ['cutlass'],
  dropped: ['cutlass'],
};

const everyCase = Object.entries(layerCases).flatMap(([layer, cases]) =>
  Object.entries(cases).map(([name, found]) => [layer as ReportLayer, name, found] as const),
);

test.each(everyCase)('%s, %s: one sentence without gaps', (_layer, _name, { status, sentence }) => {
  expect(layerStatuses).toContain(status);
  const text = (sentence as (known: unknown) => string)(facts);
  expect(text).toMatch(/^[A-Z0-9].*[^.]\.$/);
  expect(text).not.toMatch(/undefined|NaN|\[object|\n/);
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
  expect(saveSentence('buildTree', outcome)).toBe(sentence);
});

test('a case cannot be told without its facts', () => {
  // @ts-expect-error the type check is the test: the difference is missing.
  expect(() => explain('buildTree', 'toolchain-differs')).toThrow();
});

test('every layer of the stores has a title', () => {
  expect(layerNames.map((name) => layerTitles[reportLayerOf[name]])).toEqual([
    'Products',
    'Build tree',
    'Compiler cache',
    'External sources',
  ]);
});
