import { verdict } from '../src/commands/plan.js';
import type { LayerName } from '../src/inputs/layer-names.js';

const finding = (layer: LayerName) => ({ layer, entry: { layer, key: 'k', exact: true } });

test.each<[LayerName[], RegExp]>([
  [['products', 'build-tree'], /products would be restored; nothing/],
  [['build-tree', 'compiler-cache'], /build tree restored; Ninja/],
  [['compiler-cache', 'external-sources'], /what the compiler cache holds/],
  [['external-sources'], /Everything would be compiled/],
  [[], /Everything would be compiled/],
])('with %j: %s', (layers, expected) => {
  expect(verdict(layers.map(finding))).toMatch(expected);
});

test('a layer that is off is as good as empty', () => {
  expect(verdict([{ layer: 'products', unused: 'The cache is off.' }])).toMatch(/Everything/);
});
