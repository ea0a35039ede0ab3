import { type LayerName, layerNames } from '../../../src/inputs/layer-names.js';
import { digestOf } from '../../../src/lib/digest.js';
import { type KeyFacts, type LayerKey, renewedKey } from '../../../src/plan/keys.js';
import { treesLike, unfinishedKey } from '../../../src/run/layers/build-tree.js';
import { productsKey, productsOfTree } from '../../../src/run/layers/products.js';
import { layers } from '../../../src/run/layers/table.js';

function layerKeys(facts: KeyFacts) {
  const keys = layerNames.map((name): [LayerName, LayerKey] => [name, layers[name].keyOf(facts)]);
  return Object.fromEntries(keys) as Record<LayerName, LayerKey>;
}

const facts: KeyFacts = {
  kernelInputs: digestOf('inputs'),
  toolchain: digestOf('toolchain'),
  configuration: digestOf('configuration'),
  paths: digestOf('paths'),
  externalPins: digestOf('pins'),
  run: '17-1',
};
const keys = layerKeys(facts);

test.each(layerNames)('%s: keys and prefixes fit the cache service', (layer) => {
  const { key, prefixes } = keys[layer];
  expect(key).toMatch(/^[\w/.-]+$/);
  expect(unfinishedKey(key, facts.run).length).toBeLessThan(512);
  for (const prefix of prefixes) {
    expect(prefix.endsWith('/')).toBe(true);
    expect(`${key}/`.startsWith(prefix)).toBe(true);
  }
});

test('no prefix of one layer matches a key of another', () => {
  for (const one of layerNames) {
    for (const other of layerNames.filter((name) => name !== one)) {
      for (const prefix of keys[one].prefixes) {
        expect(keys[other].key.startsWith(prefix)).toBe(false);
      }
    }
  }
});

const compiled = ['products', 'build-tree', 'compiler-cache'] as const;
const ours = [...compiled, 'external-sources'] as const;

test.each([
  ['kernelInputs', ['products', 'build-tree', 'compiler-cache'], ['products', 'build-tree']],
  ['toolchain', compiled, compiled],
  ['configuration', compiled, compiled],
  ['paths', ['build-tree'], ['build-tree']],
  ['externalPins', ['external-sources'], ['external-sources']],
  ['run', ['compiler-cache'], []],
])('another %s moves the keys of %j and the first prefix of %j', (fact, moved, prefixMoved) => {
  const other = layerKeys({ ...facts, [fact]: digestOf(`another ${fact}`) });
  expect(ours.filter((layer) => other[layer].key !== keys[layer].key)).toEqual(moved);
  expect(ours.filter((layer) => other[layer].prefixes[0] !== keys[layer].prefixes[0])).toEqual(
    prefixMoved,
  );
});

test('another configuration still finds a build tree by its last prefix', () => {
  const other = layerKeys({ ...facts, configuration: digestOf('another') });
  expect(other['build-tree'].prefixes.at(-1)).toBe(keys['build-tree'].prefixes.at(-1));
});

test('an unfinished tree is found by the prefixes but not taken for the finished one', () => {
  const key = unfinishedKey(keys['build-tree'].key, '17-1');
  expect(key).not.toBe(keys['build-tree'].key);
  const found = keys['build-tree'].prefixes.map((prefix) => key.startsWith(prefix));
  expect(found).toEqual([false, true, true]);
});

test('the newest tree of its configuration, of any kernel inputs, is like an unfinished one', () => {
  const { prefixes } = treesLike(unfinishedKey(keys['build-tree'].key, '17-1'));
  expect(prefixes).toEqual([keys['build-tree'].prefixes[1]]);
});

test.each([
  ['build tree', keys['build-tree'].key, keys['build-tree'].prefixes[0]],
  ['products', productsKey(facts, {}), keys.products.prefixes[0]],
  ['external sources', keys['external-sources'].key, keys['external-sources'].prefixes[0]],
])('%s that take the place of others are found by the same prefix', (_, key, prefix) => {
  const renewed = renewedKey(key, '17-1');
  expect(renewed).not.toBe(key);
  expect([key, renewed].every((one) => one.startsWith(prefix ?? '?'))).toBe(true);
});

test('products are found whatever the key does not cover, and saved apart by it', () => {
  const { prefixes } = keys.products;
  const [one, other] = [productsKey(facts, { 'a.h': '1' }), productsKey(facts, { 'a.h': '2' })];
  expect(one).not.toBe(other);
  for (const saved of [one, other]) expect(saved.startsWith(prefixes[0] ?? '?')).toBe(true);
});

describe('the products of the push that a build tree is of', () => {
  const before = layerKeys({ ...facts, kernelInputs: digestOf('the push before') });
  const treeKey = before['build-tree'].key;

  test.each([
    ['as it was saved first', treeKey],
    ['in the place of another', renewedKey(treeKey, '17-1')],
  ])('are found by the key of a tree %s', (_, key) => {
    expect(productsOfTree(key, facts)).toEqual(before.products);
  });

  test.each([
    ['that is unfinished', unfinishedKey(treeKey, '17-1')],
    [
      'of another configuration',
      layerKeys({ ...facts, configuration: digestOf('another') })['build-tree'].key,
    ],
    ['of other directories', layerKeys({ ...facts, paths: digestOf('another') })['build-tree'].key],
    ['that is none', 'a/b'],
  ])('are not looked for by the key of a tree %s', (_, key) => {
    expect(productsOfTree(key, facts)).toBeUndefined();
  });
});

describe('digestOf', () => {
  test('does not depend on the order of keys, but on that of lists', () => {
    expect(digestOf({ a: 1, b: [1, 2] })).toBe(digestOf({ b: [1, 2], a: 1 }));
    expect(digestOf([1, 2])).not.toBe(digestOf([2, 1]));
  });
});
