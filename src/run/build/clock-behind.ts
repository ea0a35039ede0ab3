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
 * Brings CMake's own files to the present, before it starts: while it configures it builds already, such
 * as what fetches an external project, and that would not come to an end.
 * @returns how many were stamped; where the others are seconds ahead, when these have passed
 * @throws BuildError where others are further ahead
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
 * Brings what else CMake read to the present, after it configured: only now it is known. That is when the
 * manifest was written, for Ninja would configure once more for what is newer.
 * @param tree as configured now
 * @param roots absolute directories whose files may be stamped
 * @param started when this configuration was begun; nanoseconds
 * @returns how many were stamped
 * @throws BuildError where others are more than seconds ahead
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
  // Where it is a matter of seconds, Ninja configures once more.
  waitForFuture(late, now);
  return brought;
}

/**
 * @returns milliseconds until the present has come to these files
 * @throws BuildError where that takes too long
 */
function waitForFuture(paths: readonly string[], now: bigint): number {
  const verdict = judgeFuture(fromFuture(paths, now), now);
  if (verdict.kind === 'wrong') throw new BuildError(verdict.reason);
  return verdict.kind === 'wait' ? verdict.milliseconds : 0;
}
