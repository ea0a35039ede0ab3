import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { messageOf } from '../lib/errors.js';

/**
 * Creates the directory for temporary files if it is missing: nvcc fails without it ("Could not
 * open output file"), and some runners remove it between jobs.
 * @returns one sentence if it could not be created
 */
export async function ensureTemporaryDirectory(directory = tmpdir()): Promise<string | undefined> {
  try {
    await mkdir(directory, { recursive: true });
    return undefined;
  } catch (error) {
    return `The directory for temporary files ${directory} is not there: ${messageOf(error)}.`;
  }
}
