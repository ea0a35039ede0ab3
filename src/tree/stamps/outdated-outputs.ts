import type { BuildTree } from '../build-tree.js';
import { objectsUsing } from '../objects-using.js';
import type { InputRecord } from '../record/input-record.js';

/**
 * Finds outputs that were already out of date when the inputs were recorded, because the build
 * ended early, but that Ninja may now consider current: the newer input is shared, and another run
 * on this machine may have given it an older timestamp.
 * @param tree as restored
 * @param shared unchanged files of `RestampResult.shared`
 * @returns output → the files that are newer; the caller deletes these outputs
 */
export function outdatedObjects(
  tree: Pick<BuildTree, 'buildDir' | 'manifest' | 'deps' | 'log'>,
  inputRecord: Pick<InputRecord, 'files'>,
  shared: ReadonlySet<string>,
): Map<string, string[]> {
  let oldest: bigint | undefined;
  for (const { mtime } of tree.log.values()) {
    if (oldest === undefined || mtime < oldest) oldest = mtime;
  }
  if (oldest === undefined) return new Map();
  const recordedAt = (path: string) => inputRecord.files.get(path)?.mtime ?? 0n;
  const bound = oldest;
  const suspects = new Set([...shared].filter((path) => recordedAt(path) > bound));
  const outdated = new Map<string, string[]>();
  for (const [output, paths] of objectsUsing(tree, suspects)) {
    const built = tree.log.get(output)?.mtime ?? 0n;
    const newer = paths.filter((path) => recordedAt(path) > built);
    if (newer.length > 0) outdated.set(output, newer);
  }
  return outdated;
}
