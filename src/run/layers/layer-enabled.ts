import type { Fetched } from '../../cache/layers/snapshot.js';
import type { LayerName } from '../../inputs/layer-names.js';
import { explain, type LayerReason, layerTitles, reportLayerOf } from '../../report/statuses.js';
import type { Run } from '../run.js';

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

/** Records why a layer could not be used; a damaged entry is a warning too. */
export function noteMiss(
  run: Pick<Run, 'store' | 'journal' | 'plan'>,
  layer: LayerName,
  fetched: Exclude<Fetched, { status: 'staged' }>,
): void {
  const { journal, plan } = run;
  const name = reportLayerOf[layer];
  if (fetched.status === 'absent') {
    journal.layer(layer, whyAbsent(run, layer), plan.keys[layer].prefixes[0]);
  } else if (fetched.status === 'gone') {
    journal.layer(layer, explain(name, 'entry-gone'), fetched.entry.key);
  } else {
    const reason = explain(name, 'entry-damaged', { problem: fetched.reason });
    journal.layer(layer, reason, fetched.entry.key);
    journal.warn(`${layerTitles[name]}: ${reason.reason}`);
  }
}

/** @returns why a look-up found nothing: there is no entry, or the store did not answer */
function whyAbsent({ store }: Pick<Run, 'store'>, layer: LayerName): LayerReason {
  const name = reportLayerOf[layer];
  const problem = store.trouble?.('read');
  return problem === undefined
    ? explain(name, 'no-entry')
    : explain(name, 'store-unavailable', { problem });
}
