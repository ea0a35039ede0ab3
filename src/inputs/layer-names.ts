/** The four independent caches of the design. */
export const layerNames = ['products', 'build-tree', 'compiler-cache', 'external-sources'] as const;
export type LayerName = (typeof layerNames)[number];
