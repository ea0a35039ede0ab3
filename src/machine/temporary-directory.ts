import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { messageOf } from '../lib/errors.js';

/**
 * Makes the directory for temporary files where it is named and gone: nvcc ends with "Could not open
 * output file" without it, and some runners clean it away between jobs.
 * @returns one sentence where it could not be made
 */
export async function ensureTemporaryDirectory(directory = tmpdir()): Promise<string | undefined> {
  try {
    await mkdir(directory, { recursive: true });
    return undefined;
  } catch (error) {
    return `The directory for temporary files ${directory} is not there: ${messageOf(error)}.`;
  }
}
