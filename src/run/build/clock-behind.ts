import { setTimeout as pause } from 'node:timers/promises';
import { filesOfCMake } from '../../cmake/cmake-files.js';
import type { ConfigureFacts, StepOptions } from '../../cmake/configure.js';
import { BuildError } from '../../lib/errors.js';
import { followingLinks, rootGuard } from '../../lib/files/paths.js';
import type { BuildTree } from '../../tree/build-tree.js';
import { writtenByConfigure } from '../../tree/generated-sources.js';
import { absolutePaths } from '../../tree/inputs/inputs.js';
import { configureInputs } from '../../tree/ninja/translation-units.js';
import { fromFuture, judgeFuture } from '../../tree/stamps/future-files.js';
import { bringToPresent, fileSystemNow } from '../../tree/stamps/timestamps.js';

/**
 * Stamps CMake's own files that lie in the future, before CMake starts: it runs builds while it
 * configures, for example to fetch an external project, and these would never finish.
 * @returns how many were stamped; files that could not be stamped are at most seconds ahead, and
 *   that time has passed
 * @throws BuildError where such a file is further ahead
 */
export async function bringCMakeToPresent(
  { toolchain, settings }: ConfigureFacts,
  { environment }: StepOptions,
): Promise<number> {
  const files = await filesOfCMake(toolchain.cmake, environment);
  const now = fileSystemNow(settings.sourceDir);
  const brought = bringToPresent(files, now);
  await pause(waitForFuture(files, now));
  return brought;
}

/**
 * Stamps everything else that CMake read and that lies in the future. This is known only after it
 * configured. The new time is that of the manifest, since Ninja configures again for anything
 * newer.
 * @param tree as configured now
 * @param roots absolute directories whose files may be stamped
 * @param started when this configuration began; nanoseconds
 * @returns how many were stamped
 * @throws BuildError where a file that may not be stamped is more than seconds ahead
 */
export function bringConfigurationToPresent(
  tree: BuildTree,
  roots: readonly string[],
  started: bigint,
): number {
  const inputs = configureInputs(tree.manifest).map(absolutePaths(tree.buildDir));
  const now = fileSystemNow(tree.buildDir);
  const late = fromFuture(inputs, now).map(({ path }) => path);
  if (late.length === 0) return 0;
  const followLinks = followingLinks();
  const isAllowed = rootGuard(roots, followLinks);
  const ours = late.filter(isAllowed).flatMap((path) => followLinks(path) ?? []);
  const written = writtenByConfigure(tree);
  const brought = bringToPresent(ours, now, written < started ? now : written);
  // Only throws where that takes too long; after mere seconds Ninja configures once more by itself.
  waitForFuture(late, now);
  return brought;
}

/**
 * @returns milliseconds until the clock has passed the timestamps of these files
 * @throws BuildError where that takes too long
 */
function waitForFuture(paths: readonly string[], now: bigint): number {
  const verdict = judgeFuture(fromFuture(paths, now), now);
  if (verdict.kind === 'wrong') throw new BuildError(verdict.reason);
  return verdict.kind === 'wait' ? verdict.milliseconds : 0;
}
