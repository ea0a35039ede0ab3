import { lstat, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../lib/errors.js';

/** Name of the folder in the checkout where everything of ours lies that is not the user's. */
export const workDirectoryName = '.vllm-incremental-build';

/** @returns its absolute path, whether it is there or not */
export function workDirectoryPath(sourceDir: string): string {
  return join(sourceDir, workDirectoryName);
}

/** Where one run unpacks what it fetches; absolute, below the work directory. @param id as `Run.id` */
export function stagingDirectory(workDirectory: string, id: string): string {
  return join(workDirectory, 'staging', id);
}

/** Where a compiler cache keeps what is of one run alone; absolute. */
export function compilerCacheRunPath(workDirectory: string): string {
  return join(workDirectory, 'compiler-cache', 'run');
}

/**
 * Makes the folder, on the checkout's own disk so that what is unpacked in it can be renamed into
 * place. Its own `.gitignore` keeps it out of `git status` without touching the fork's files.
 * @returns its absolute path
 * @throws InputError where it is a link or a file
 */
export async function openWorkDirectory(sourceDir: string): Promise<string> {
  const directory = workDirectoryPath(sourceDir);
  await requireOwnDirectory(directory);
  await mkdir(directory, { recursive: true });
  // Never over what lies there, which may be a link.
  await writeFile(join(directory, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => {});
  return directory;
}

/**
 * Guards a folder of ours against a checkout that has something else in its place: behind a
 * committed link, we would write and remove wherever it leads.
 * @throws InputError where something other than a directory is there
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
 * Guards the places that this program writes and empties against files of the repository: it would
 * take them for its own, or destroy them.
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
