/**
 * The layers of the cache, in the order of the report. `script/generate` writes the table of their
 * files from it.
 */
export const layerNames = ['products', 'build-tree', 'compiler-cache', 'external-sources'] as const;
export type LayerName = (typeof layerNames)[number];
