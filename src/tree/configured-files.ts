import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../lib/files/list-files.js';
import { rootGuard } from '../lib/files/paths.js';
import { recordFolder } from './record/tree-record.js';

/**
 * Files of CMake and Ninja themselves, and the sources of external projects, which have their own
 * layer.
 */
const notOfTheFork = new RegExp(
  `^(CMakeFiles|\\.cmake|\\.ninja_|${recordFolder}$|CMakeCache\\.txt$|_deps/[^/]+-(src|subbuild)$)|(^|/)(build\\.ninja|cmake_install\\.cmake)$`,
);

/**
 * Lists files in a build directory that a fork's configuration may have written, such as configured
 * headers. Files that appear between two calls, before and after configuring, are the fork's.
 * @param buildDir absolute; need not exist
 * @returns paths relative to it
 */
export async function filesInBuildDirectory(buildDir: string): Promise<ReadonlySet<string>> {
  if (!existsSync(buildDir)) return new Set();
  return new Set(await listFiles(buildDir, (path) => notOfTheFork.test(path)));
}

/**
 * Removes files that earlier configurations wrote, before the next one: a header that is no longer
 * generated would still be found. The input record holds the content and timestamp of each, for
 * `restampAfterConfigure`.
 * @param paths relative to the build directory; paths that lead out of it are ignored
 */
export function removeConfigured(buildDir: string, paths: readonly string[]): void {
  const isOurs = rootGuard([buildDir]);
  for (const path of paths) {
    const full = join(buildDir, path);
    if (isOurs(full) && !notOfTheFork.test(path)) rmSync(full, { force: true });
  }
}
