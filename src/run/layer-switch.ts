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

/** @returns why a look-up found nothing: there is nothing, or nobody answered. */
export function whyAbsent({ store }: Pick<Run, 'store'>, layer: LayerName): LayerReason {
  const name = reportLayerOf[layer];
  const problem = store.trouble?.('read');
  return problem === undefined
    ? explain(name, 'no-entry')
    : explain(name, 'store-unavailable', { problem });
}
