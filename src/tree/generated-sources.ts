import { realpathSync, rmSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isHidden, isInside, rootGuard } from '../lib/files/paths.js';
import type { BuildTree } from './build-tree.js';
import { inputsOf } from './inputs/inputs.js';
import { configureOutputs } from './ninja/translation-units.js';
import { type InputRecord, type RecordedFile, regularFile } from './record/input-record.js';
import { type RestampResult, restamp } from './stamps/restamp.js';
import { judgeClock } from './stamps/restamp-plan.js';
import { fileSystemNow } from './stamps/timestamps.js';

/**
 * Sources that a configure wrote into the checkout (vLLM: Marlin, Machete): inputs of the build inside
 * the checkout and outside the build directory that git does not track and no edge makes. They
 * travel with the build tree, since guards in `CMakeCache.txt` say that they exist.
 * @param tracked paths that git tracks, relative to the checkout.
 * @param elsewhere absolute directories with inputs that come by other ways: include roots (a virtual
 *   environment may lie in the checkout), external projects.
 * @returns paths relative to the checkout, links followed, sorted; of files that are there, for the deps log names
 *   deleted headers too.
 */
export function generatedSources(
  tree: Pick<BuildTree, 'sourceDir' | 'buildDir' | 'manifest' | 'deps'>,
  tracked: ReadonlySet<string>,
  elsewhere: readonly string[] = [],
): string[] {
  const foreign = [tree.buildDir, ...elsewhere].filter((root) => isInside(root, tree.sourceDir));
  const found = new Set<string>();
  for (const path of inputsOf(tree).all) {
    if (!isInside(path, tree.sourceDir) || foreign.some((root) => isInside(path, root))) continue;
    const relative = pathWithoutLinks(tree.sourceDir, path);
    if (relative === undefined || tracked.has(relative)) continue;
    if (regularFile(posix.join(tree.sourceDir, relative)) !== undefined) found.add(relative);
  }
  return [...found].sort();
}

/**
 * Removes restored generated sources before a configure: one that the generator no longer writes would
 * still match its pattern. The input record remembers content and timestamp of each, for {@link restampAfterConfigure}.
 * @param paths relative to the checkout; what leaves it, or is tracked, is not touched.
 * @returns the paths that were removed.
 */
export function removeBeforeConfigure(
  sourceDir: string,
  paths: readonly string[],
  tracked: ReadonlySet<string>,
): string[] {
  const isOurs = rootGuard([sourceDir]);
  return paths.filter((path) => {
    const full = join(sourceDir, path);
    // Through a link, a file of the repository would be another name for one of ours.
    const isItself = pathWithoutLinks(sourceDir, full) === posix.normalize(path);
    if (!isItself || tracked.has(posix.normalize(path)) || isHidden(path) || !isOurs(full)) {
      return false;
    }
    try {
      rmSync(full);
      return true;
    } catch {
      return false; // Absent already, or a directory.
    }
  });
}

/**
 * Gives what a configure wrote again with equal bytes (generated sources, configured and patched headers)
 * the input record's timestamps back; what differs stays newer than everything recorded. Nothing becomes
 * newer than what this configure made of it, the manifest and the scripts that were written before
 * it: Ninja would configure once more.
 * @param proven from the `restamp` before the configure: those files are not read again unless written.
 * @param tree as configured now.
 */
export async function restampAfterConfigure(
  inputRecord: InputRecord,
  roots: readonly string[],
  proven: ReadonlyMap<string, RecordedFile>,
  tree: Pick<BuildTree, 'buildDir' | 'manifest' | 'deps'>,
): Promise<RestampResult> {
  const written = writtenByConfigure(tree);
  const now = () =>
    judgeClock(inputRecord, written).kind === 'fine'
      ? written
      : fileSystemNow(inputRecord.buildDir);
  return await restamp(inputRecord, { roots, proven, inputs: inputsOf(tree).all, now });
}

/** @returns when the oldest file was written that a configure makes the manifest with; nanoseconds */
export function writtenByConfigure(tree: Pick<BuildTree, 'buildDir' | 'manifest'>): bigint {
  const times = configureOutputs(tree.manifest).map(
    (path) => regularFile(posix.resolve(tree.buildDir, path))?.mtime ?? 0n,
  );
  const [written = 0n] = times.sort((one, other) => (one < other ? -1 : 1));
  return written;
}

/**
 * @returns a path without links to directories on its way, relative to the directory; undefined: it
 *   is not in it, or its folder not there
 */
function pathWithoutLinks(directory: string, path: string): string | undefined {
  try {
    const root = realpathSync.native(directory);
    const real = posix.join(realpathSync.native(posix.dirname(path)), posix.basename(path));
    return isInside(real, root) ? posix.relative(root, real) : undefined;
  } catch {
    return undefined;
  }
}
