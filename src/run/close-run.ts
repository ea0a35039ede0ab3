import { rm } from 'node:fs/promises';
import { stagingDirectory } from './restore-tree.js';
import type { Run } from './run.js';

/** Takes away what only this run needed. */
export async function closeRun(run: Run): Promise<void> {
  run.stop.close();
  await rm(stagingDirectory(run), { recursive: true, force: true }).catch(() => {});
}
