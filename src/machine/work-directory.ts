import { lstat, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../lib/errors.js';

/** Name of the folder in the checkout that holds this program's own files. */
export const workDirectoryName = '.vllm-incremental-build';

/** Absolute path of the folder, which need not exist. */
export function workDirectoryPath(sourceDir: string): string {
  return join(sourceDir, workDirectoryName);
}

/**
 * Absolute path below the work directory where one run unpacks what it fetches.
 * @param id as `Run.id`
 */
export function stagingDirectory(workDirectory: string, id: string): string {
  return join(workDirectory, 'staging', id);
}

/** Absolute path of a compiler cache's files that belong to one run only. */
export function compilerCacheRunPath(workDirectory: string): string {
  return join(workDirectory, 'compiler-cache', 'run');
}

/**
 * Creates the work directory. It is on the checkout's disk, so that files unpacked in it can be
 * renamed into place. Its own `.gitignore` keeps it out of `git status` without touching the fork's
 * files.
 * @returns its absolute path
 * @throws InputError if it is a link or a file
 */
export async function openWorkDirectory(sourceDir: string): Promise<string> {
  const directory = workDirectoryPath(sourceDir);
  await requireOwnDirectory(directory);
  await mkdir(directory, { recursive: true });
  // Never overwrite: an existing file may be a link.
  await writeFile(join(directory, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => {});
  return directory;
}

/**
 * Checks that a folder of ours is not something else in the checkout: through a committed link, we
 * would write and delete wherever it points.
 * @throws InputError if it exists and is not a directory
 */
export async function requireOwnDirectory(directory: string): Promise<void> {
  const found = await lstat(directory).catch(() => undefined);
  if (found === undefined || found.isDirectory()) return;
  const what = found.isSymbolicLink() ? 'a symbolic link' : 'no directory';
  throw new InputError(
    `${directory} is ${what}; this program keeps its own files there: remove it from the checkout.`,
  );
}

/**
 * Checks that git tracks nothing in a place that this program writes and empties: it would mistake
 * such files for its own, or delete them.
 * @param tracked paths that git tracks, relative to the checkout
 * @param place relative to the checkout
 * @throws InputError naming the first tracked file there
 */
export function requireUntracked(tracked: Iterable<string>, place: string): void {
  for (const path of tracked) {
    if (path !== place && !path.startsWith(`${place}/`)) continue;
    throw new InputError(
      `git tracks ${path}, and ${place} belongs to the build; take it out with git rm -r --cached ${place}.`,
    );
  }
}
