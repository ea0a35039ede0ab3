import type { LayerName } from '../cache/store.js';
import { explain, type LayerReason, reportLayerOf } from '../report/statuses.js';
import type { Run } from './run.js';

/** @returns why a layer is not used at all in this run, or undefined where it is. */
export function whyUnused(
  { settings, store }: Pick<Run, 'settings' | 'store'>,
  layer: LayerName,
): LayerReason | undefined {
  const name = reportLayerOf[layer];
  if (!settings.layers.has(layer)) return explain(name, 'layer-off');
  if (store.kind === 'off') return explain(name, 'store-off');
  return undefined;
}
