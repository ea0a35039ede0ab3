// Written by script/generate from src/inputs/layer-names.ts; edit there.
import type { LayerName } from '../../inputs/layer-names.js';
import { buildTree } from './build-tree.js';
import { compilerCache } from './compiler-cache.js';
import { externalSources } from './external-sources.js';
import type { Layer } from './layer.js';
import { products } from './products.js';

/** Every layer, in the order of the report. */
export const layers = {
  products,
  'build-tree': buildTree,
  'compiler-cache': compilerCache,
  'external-sources': externalSources,
} satisfies { readonly [Name in LayerName]: Layer & { readonly name: Name } };
