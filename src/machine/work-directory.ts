import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Name of the folder in the checkout where everything of ours lies that is not the user's. */
export const workDirectoryName = '.vllm-incremental-build';

/** @returns its absolute path, whether it is there or not */
export function workDirectoryPath(sourceDir: string): string {
  return join(sourceDir, workDirectoryName);
}

/**
 * Makes the folder, on the checkout's own disk so that what is unpacked in it can be renamed into
 * place. Its own `.gitignore` keeps it out of `git status` without touching the fork's files.
 * @returns its absolute path
 */
export async function openWorkDirectory(sourceDir: string): Promise<string> {
  const directory = workDirectoryPath(sourceDir);
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, '.gitignore'), '*\n');
  return directory;
}
