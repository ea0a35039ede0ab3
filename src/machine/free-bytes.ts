import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Free bytes, for an ordinary user, on the disk where a path is or will be.
 * @returns undefined if the path cannot be looked at
 */
export async function freeBytes(path: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return isMissing ? await freeBytes(dirname(path)) : undefined;
  }
}
