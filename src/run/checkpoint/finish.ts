import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchBase } from '../../cache/layers/snapshot.js';
import type { Log } from '../../frontends/log.js';
import { stagingDirectory, workDirectoryPath } from '../../machine/work-directory.js';
import { inspectBuildTree } from '../../tree/build-tree.js';
import { objectsOnDisk } from '../../tree/objects-on-disk.js';
import { removeUnverifiedObjects } from '../build/unverified-objects.js';
import { buildTree, packTree, recordTree, treesLike } from '../layers/build-tree.js';
import { externalSources, packSources } from '../layers/external-sources.js';
import { type Saving, saveLayer } from '../layers/save.js';
import type { Checkpoint } from './checkpoint.js';

/**
 * Saves the build tree of a build that was cancelled or whose step died, and the sources that it
 * was configured with. Everything else can be made again from the tree. No process may still be
 * working in the tree.
 */
export async function finishCheckpoint(
  saving: Saving,
  checkpoint: Checkpoint,
  log: Log,
): Promise<void> {
  const { sourceDir } = saving.settings;
  const inspection = inspectBuildTree(sourceDir, checkpoint.buildDir);
  if (inspection.usable) await removeUnverifiedObjects(inspection.tree, checkpoint.compilations);
  // A tree with a configuration alone would replace an older one that has objects.
  const isEmpty = !inspection.usable || objectsOnDisk(inspection.tree).length === 0;
  const record = isEmpty ? undefined : await recordTree(sourceDir, checkpoint);
  if (record === undefined) {
    log.info('The build did not come to compile anything; there is no progress to save.');
    return;
  }
  const { run, key, sourcesKey, buildDir, facts } = checkpoint;
  const staging = stagingDirectory(workDirectoryPath(sourceDir), run);
  try {
    const place = join(staging, 'build-tree.archive');
    await saveLayer(saving, buildTree, {
      key,
      pack: async () => ({
        ...(await packTree(sourceDir, buildDir, facts.generated)),
        base: await fetchBase(saving.store, 'build-tree', treesLike(key), place),
      }),
    });
    await saveLayer(saving, externalSources, {
      key: sourcesKey,
      pack: () => packSources(facts.externalPins, buildDir),
    });
  } finally {
    await rm(staging, { recursive: true, force: true }).catch(() => {});
  }
}
