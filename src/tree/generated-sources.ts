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
 * Finds sources that a configure wrote into the checkout (vLLM: Marlin, Machete): build inputs
 * inside the checkout and outside the build directory that git does not track and no edge makes.
 * They are saved with the build tree, since guards in `CMakeCache.txt` claim that they exist.
 * @param tracked paths that git tracks, relative to the checkout.
 * @param elsewhere absolute directories whose inputs are provided otherwise: include roots (a
 *   virtual environment may be in the checkout), external projects.
 * @returns paths relative to the checkout, links resolved, sorted. Only existing files: the deps
 *   log also names deleted headers.
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
 * Removes restored generated sources before a configure: a source that is no longer generated would
 * still match a file pattern. The input record holds the content and timestamp of each, for {@link
 * restampAfterConfigure}.
 * @param paths relative to the checkout; tracked paths and paths that lead out of it are ignored.
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
    // Through a link, the path may name a file of the repository.
    const isItself = pathWithoutLinks(sourceDir, full) === posix.normalize(path);
    if (!isItself || tracked.has(posix.normalize(path)) || isHidden(path) || !isOurs(full)) {
      return false;
    }
    try {
      rmSync(full);
      return true;
    } catch {
      return false; // Already absent, or a directory.
    }
  });
}

/**
 * Restores the recorded timestamps of files that a configure wrote again with equal bytes
 * (generated sources, configured and patched headers). Files that differ stay newer than everything
 * recorded. No file is made newer than the oldest output of this configure, or Ninja would
 * configure again.
 * @param proven from the `restamp` before the configure: those files are read again only if written
 *   since.
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

/**
 * @returns the oldest timestamp among a configure's outputs (the manifest and its scripts);
 *   nanoseconds
 */
export function writtenByConfigure(tree: Pick<BuildTree, 'buildDir' | 'manifest'>): bigint {
  const times = configureOutputs(tree.manifest).map(
    (path) => regularFile(posix.resolve(tree.buildDir, path))?.mtime ?? 0n,
  );
  const [written = 0n] = times.sort((one, other) => (one < other ? -1 : 1));
  return written;
}

/**
 * @returns the path relative to the directory, with links to directories resolved; undefined if it
 *   is outside or its folder does not exist
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
