import { readFile } from 'node:fs/promises';

/** @returns the text of a file; undefined where there is none. @throws any other error */
export async function readIfPresent(path: string): Promise<string | undefined> {
  return await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}
