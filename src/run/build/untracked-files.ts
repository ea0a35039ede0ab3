import { pathBelow } from '../../lib/files/paths.js';
import { capture } from '../../lib/programs/process.js';
import { workDirectoryPath } from '../../machine/work-directory.js';

/**
 * Lists every file of the checkout that git does not track, ignored ones included. Comparing two
 * lists shows what configure and install added.
 * @param without absolute directories to leave out, such as the build directory
 * @returns paths relative to the checkout
 */
export async function untrackedFiles(
  sourceDir: string,
  without: readonly string[],
): Promise<Set<string>> {
  const excluded = [workDirectoryPath(sourceDir), ...without]
    .map((directory) => pathBelow(sourceDir, directory))
    .filter((path) => path !== undefined)
    .map((path) => `:(exclude,literal)${path}`);
  const listed = await capture('git', [
    '-C',
    sourceDir,
    'ls-files',
    '--others',
    '-z',
    '--',
    '.',
    ...excluded,
  ]);
  return new Set(listed.split('\0').filter((path) => path !== '' && !isByproduct(path)));
}

/** Python's caches, and presets, which describe the machine. */
function isByproduct(path: string): boolean {
  return path.includes('__pycache__/') || /(^|\/)CMakeUserPresets\.json/.test(path);
}
