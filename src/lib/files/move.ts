import { constants } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';

const everything = {
  recursive: true,
  preserveTimestamps: true,
  verbatimSymlinks: true,
  mode: constants.COPYFILE_FICLONE,
} as const;

/**
 * Moves a file or a directory, also to another disk.
 * @throws the file system's error if neither a rename nor a copy works
 */
export async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, everything);
    await rm(from, { recursive: true, force: true });
  }
}
