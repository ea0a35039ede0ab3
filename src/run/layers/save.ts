import { randomUUID } from 'node:crypto';
import { type SnapshotContents, saveSnapshot } from '../../cache/layers/snapshot.js';
import { messageOf } from '../../lib/errors.js';
import { renewedKey } from '../../plan/keys.js';
import { reportLayerOf } from '../../report/report-schema.js';
import type { UnsavedCode } from '../../report/statuses.js';
import type { Run } from '../run.js';
import { type Layer, type ToSave, whyUnused } from './layer.js';

export type Saving = Pick<Run, 'settings' | 'store' | 'journal' | 'trust'>;

/**
 * Saves an entry of a layer, or records why there is none to save. It is packed only where the
 * outcome is not known before.
 */
export async function saveLayer(
  run: Saving,
  layer: Pick<Layer, 'name' | 'isRemade'>,
  toSave: ToSave | UnsavedCode | undefined,
): Promise<void> {
  const { journal, store, trust } = run;
  const { name } = layer;
  if (toSave === undefined || whyUnused(run, name) !== undefined) return;
  if (typeof toSave === 'string') {
    journal.saved(name, { status: 'unsaved', code: toSave });
    return;
  }
  const { key, pack } = toSave;
  const denied = trust.write === undefined ? trust.reason : store.denied?.();
  if (denied !== undefined) {
    journal.saved(name, { status: 'denied', reason: denied });
    return;
  }
  const found = await store.find(name, key, []);
  if (found?.exact === true && !isToReplace(run, layer, found.key)) {
    journal.saved(name, { status: 'exists' });
    return;
  }
  if (store.trouble?.('write') !== undefined) {
    journal.saved(name, { status: 'unsaved', code: 'store-unavailable' });
    return;
  }
  const free = found?.exact ? renewedKey(key, randomUUID()) : key;
  let contents: SnapshotContents | undefined;
  try {
    contents = await pack();
  } catch (error) {
    journal.saved(name, { status: 'failed', reason: messageOf(error) });
    return;
  }
  if (contents !== undefined) {
    journal.saved(name, await saveSnapshot(store, name, free, contents));
  }
}

/**
 * Whether an entry of the same inputs is no reason not to save: this run could not use it, was told
 * not to, or built on after it, since something changed that no key covers.
 */
function isToReplace(
  { journal, settings }: Saving,
  { name, isRemade }: Pick<Layer, 'name' | 'isRemade'>,
  key: string,
): boolean {
  if (settings.clean === 'always' && isRemade) return true;
  const { status, key: served } = journal.state.layers[reportLayerOf(name)];
  const isOfSameInputs = served?.startsWith(key.replace(/first$/, '')) ?? false;
  return isOfSameInputs && (status === 'miss' || isRemade);
}
