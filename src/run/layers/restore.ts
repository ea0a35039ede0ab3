import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Base } from '../../cache/archive/write-delta.js';
import { offerSources } from '../../cache/layers/external-sources.js';
import { fetchBase, fetchSnapshot, type StagedSnapshot } from '../../cache/layers/snapshot.js';
import type { LayerName } from '../../inputs/layer-names.js';
import { stagingDirectory } from '../../machine/work-directory.js';
import { productsOfTree } from '../../plan/keys.js';
import { explain } from '../../report/statuses.js';
import type { Run } from '../run.js';
import { noteMiss, whyUnused } from './layer-enabled.js';

/**
 * Fetches and unpacks the newest build tree of this toolchain; whether it is used is decided later.
 */
export async function fetchTree(run: Run): Promise<StagedSnapshot | undefined> {
  return await fetchLayer(run, 'build-tree');
}

/**
 * Fetches the external projects whose pins did not change.
 * @returns project → directory with its sources
 */
export async function fetchSources(run: Run): Promise<Readonly<Record<string, string>>> {
  const { journal, plan } = run;
  const { key } = plan.keys['external-sources'];
  if (Object.keys(plan.externalPins).length === 0) {
    journal.layer('external-sources', explain('externalSources', 'none-used'), key);
    return {};
  }
  const snapshot = await fetchLayer(run, 'external-sources');
  if (snapshot === undefined) return {};
  const { usable, dropped } = offerSources(snapshot, plan.externalPins);
  const projects = Object.keys(usable);
  const reason =
    dropped.length > 0
      ? explain('externalSources', 'partial', { dropped })
      : explain('externalSources', 'hit', { projects });
  journal.layer('external-sources', reason, snapshot.entry.key);
  return usable;
}

/** Fetches the compiler cache of this toolchain. */
export async function fetchCompilerCache(run: Run): Promise<StagedSnapshot | undefined> {
  return await fetchLayer(run, 'compiler-cache');
}

/**
 * Fetches the products that this run's may be saved as a difference from: those of the push that
 * the fetched build tree is of, or of the one that it patches.
 */
export async function fetchProductsBase(
  run: Run,
  snapshot: StagedSnapshot | undefined,
): Promise<Base | undefined> {
  const place = join(stagingDirectory(run.workDirectory, run.id), 'products.archive');
  for (const treeKey of [snapshot?.entry.key, snapshot?.base?.key]) {
    const key = treeKey && productsOfTree(treeKey, run.plan.keyFacts);
    const base = key && (await fetchBase(run.store, 'products', key, place));
    if (!base) continue;
    run.journal.restoredBytes((await stat(base.file)).size);
    return base;
  }
  return undefined;
}

async function fetchLayer(
  run: Run,
  layer: Exclude<LayerName, 'products'>,
): Promise<StagedSnapshot | undefined> {
  const { journal, plan, store, timeline, trust } = run;
  const wanted = plan.keys[layer];
  const unused =
    layer === 'build-tree' && run.settings.clean === 'always'
      ? explain('buildTree', 'clean-asked')
      : whyUnused(run, layer);
  if (unused !== undefined) {
    journal.layer(layer, unused, wanted.key);
    return undefined;
  }
  const staging = join(stagingDirectory(run.workDirectory, run.id), layer);
  const keepBase = trust.write !== undefined && layer !== 'external-sources';
  const fetched = await timeline.phase('restore', () =>
    fetchSnapshot(store, layer, wanted, staging, keepBase),
  );
  if (fetched.status === 'staged') {
    journal.restoredBytes(fetched.snapshot.bytes);
    return fetched.snapshot;
  }
  noteMiss(run, layer, fetched);
  return undefined;
}
