import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../lib/files/list-files.js';
import { rootGuard } from '../lib/files/paths.js';
import { recordFolder } from './record/tree-record.js';

/** What CMake and Ninja keep for themselves, and the sources of external projects, which are a layer. */
const notOfTheFork = new RegExp(
  `^(CMakeFiles|\\.cmake|\\.ninja_|${recordFolder}$|CMakeCache\\.txt$|_deps/[^/]+-(src|subbuild)$)|(^|/)(build\\.ninja|cmake_install\\.cmake)$`,
);

/**
 * The files in a build directory that a fork's configuration may have written, such as configured
 * headers. What is there after a configuration and was not there before is its own.
 * @param buildDir absolute; need not be there
 * @returns paths relative to it
 */
export async function filesInBuildDirectory(buildDir: string): Promise<ReadonlySet<string>> {
  if (!existsSync(buildDir)) return new Set();
  return new Set(await listFiles(buildDir, (path) => notOfTheFork.test(path)));
}

/**
 * Removes what earlier configurations wrote, before the next: a header that none writes any more
 * would still be found. The input record remembers content and timestamp of each, for
 * `restampAfterConfigure`.
 * @param paths relative to the build directory; what leaves it is not touched
 */
export function removeConfigured(buildDir: string, paths: readonly string[]): void {
  const isOurs = rootGuard([buildDir]);
  for (const path of paths) {
    const full = join(buildDir, path);
    if (isOurs(full) && !notOfTheFork.test(path)) rmSync(full, { force: true });
  }
}
