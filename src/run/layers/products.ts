import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { offerProducts, type ProductsOffer } from '../../cache/layers/products.js';
import { fetchSnapshot } from '../../cache/layers/snapshot.js';
import { installArtifact } from '../../kernels/install.js';
import type { Manifest } from '../../kernels/manifest.js';
import { messageOf } from '../../lib/errors.js';
import { explain, reportLayerOf } from '../../report/statuses.js';
import type { Run } from '../run.js';
import { noteMiss, whyUnused } from './layer-enabled.js';

/**
 * Looks for the finished products of exactly this checkout and puts them in place.
 * @returns their manifest as written by the run that built them; undefined: something has to be
 *   built. A fault of the cache counts as a miss and is reported in one sentence.
 */
export async function restoreProducts(run: Run): Promise<Manifest | undefined> {
  const { journal, plan, settings, store, timeline } = run;
  const { key } = plan.keys.products;
  const unused =
    settings.clean === 'always' ? explain('products', 'clean-asked') : whyUnused(run, 'products');
  if (unused !== undefined) {
    journal.layer('products', unused, key);
    return undefined;
  }
  const staging = join(run.workDirectory, 'staging', `products-${run.id}`);
  let found = key;
  try {
    return await timeline.phase('restore', async () => {
      const fetched = await fetchSnapshot(store, 'products', plan.keys.products, staging);
      if (fetched.status !== 'staged') {
        noteMiss(run, 'products', fetched);
        return undefined;
      }
      found = fetched.snapshot.entry.key;
      journal.restoredBytes(fetched.snapshot.bytes);
      const offer = await offerProducts(fetched.snapshot, settings.sourceDir);
      return await placeProducts(run, offer, found);
    });
  } catch (error) {
    return reject(run, found, messageOf(error));
  } finally {
    await rm(staging, { recursive: true, force: true }).catch(() => {});
  }
}

async function placeProducts(
  run: Run,
  offer: ProductsOffer,
  key: string,
): Promise<Manifest | undefined> {
  const { journal, settings } = run;
  if ('files' in offer) {
    journal.layer('products', explain('products', offer.status, { files: offer.files }), key);
    return undefined;
  }
  try {
    if (offer.status === 'unusable') throw new Error(offer.reason);
    const { manifest } = await installArtifact(
      offer.directory,
      settings.sourceDir,
      settings.packageDir,
    );
    journal.layer('products', explain('products', 'hit'), key);
    for (const layer of ['build-tree', 'compiler-cache', 'external-sources'] as const) {
      journal.layer(layer, explain(reportLayerOf[layer], 'not-needed'));
    }
    return manifest;
  } catch (error) {
    return reject(run, key, messageOf(error));
  }
}

function reject({ journal }: Run, key: string, problem: string): undefined {
  const reason = explain('products', 'products-rejected', { problems: [problem] });
  journal.layer('products', reason, key);
  journal.warn(`Products: ${reason.reason}`);
}
