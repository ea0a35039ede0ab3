import { rm } from 'node:fs/promises';
import { inspectBuildTree } from '../../tree/build-tree.js';
import { readTreeRecord } from '../../tree/record/tree-record.js';
import { removeUnverifiedObjects } from '../build/unverified-objects.js';
import { recordTree } from '../layers/build-tree.js';
import type { Run } from '../run.js';
import type { Checkpoint } from './checkpoint.js';

/**
 * Continues a build that an earlier run in this checkout did not finish because it was killed or
 * crashed: writes the record that its tree lacks. The record is true only while the kernel inputs
 * are those that the tree was built from. Otherwise nobody knows what its objects were made of, and
 * a tree without an older record is removed. A checkpoint for another build directory is ignored.
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
