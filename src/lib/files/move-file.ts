import { constants } from 'node:fs';
import { copyFile, rename, rm } from 'node:fs/promises';

/**
 * Moves a file, also to another disk.
 * @throws the file system's error if neither a rename nor a copy works
 */
export async function moveFile(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await copyFile(from, to, constants.COPYFILE_FICLONE);
    await rm(from, { force: true });
  }
}
