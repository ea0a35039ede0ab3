import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Lists every file and symbolic link below a directory. Links are not followed.
 * @param skip whether to leave out a path and everything below it
 * @returns POSIX paths relative to the directory, sorted
 */
export async function listFiles(
  directory: string,
  skip: (path: string) => boolean = () => false,
): Promise<string[]> {
  const found: string[] = [];
  const visit = async (folder: string) => {
    for (const entry of await readdir(join(directory, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (skip(path)) continue;
      if (entry.isDirectory()) await visit(path);
      else if (entry.isFile() || entry.isSymbolicLink()) found.push(path);
    }
  };
  await visit('');
  return found.sort();
}
