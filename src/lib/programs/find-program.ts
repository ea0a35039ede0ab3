import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * Finds a program as a shell does.
 * @param name a name, or a path, which is only checked
 * @param searchPath the value of `PATH`
 * @returns its path, links not resolved; undefined if there is none
 */
export async function findProgram(
  name: string,
  searchPath: string | undefined,
): Promise<string | undefined> {
  const candidates = name.includes('/')
    ? [name]
    : (searchPath ?? '')
        .split(delimiter)
        .filter(isAbsolute)
        .map((directory) => join(directory, name));
  return await firstFile(candidates, constants.X_OK);
}

/**
 * Finds the first path that is a regular file (links followed) with the given access.
 * @param mode required access, as for `access`
 */
export async function firstFile(
  paths: readonly string[],
  mode: number,
): Promise<string | undefined> {
  for (const path of paths) {
    if (await isFileWith(path, mode)) return path;
  }
  return undefined;
}

async function isFileWith(path: string, mode: number): Promise<boolean> {
  try {
    await access(path, mode);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
