import { rm } from 'node:fs/promises';
import { inspectBuildTree } from '../../tree/build-tree.js';
import { readTreeRecord } from '../../tree/record/tree-record.js';
import { removeUnverifiedObjects } from '../build/unverified-objects.js';
import { recordTree } from '../layers/save.js';
import type { Run } from '../run.js';
import type { Checkpoint } from './checkpoint.js';

/**
 * Takes up a build that an earlier run began in this checkout and did not bring to its end, by a
 * kill or a crash: its tree gets the record that it lacks. That is true only while the kernel inputs
 * are still those that it was built from; else what it compiled belongs to nobody knows what, and a
 * tree that has no older record goes. A note about another directory than this run's counts for nothing.
 * @param buildDir where this run builds; absolute
 */
export async function resumeCheckpoint(
  { settings: { sourceDir }, plan }: Pick<Run, 'settings' | 'plan'>,
  checkpoint: Checkpoint,
  buildDir: string,
): Promise<void> {
  const { kernelInputs } = checkpoint;
  if (checkpoint.buildDir !== buildDir) return;
  const inspection = inspectBuildTree(sourceDir, buildDir);
  if (inspection.usable) await removeUnverifiedObjects(inspection.tree, checkpoint.compilations);
  const now = plan.kernelInputs;
  const isSame =
    now.length === Object.keys(kernelInputs).length &&
    now.every(({ path, id }) => kernelInputs[path] === id);
  const record = isSame ? await recordTree(sourceDir, checkpoint) : undefined;
  if (record === undefined && (await readTreeRecord(buildDir)).status === 'absent') {
    await rm(buildDir, { recursive: true, force: true });
  }
}
