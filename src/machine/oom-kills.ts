import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * How many processes the kernel has killed for lack of memory since it started. One counter covers
 * the machine and control groups (Linux mm/oom_kill.c, `count_vm_event(OOM_KILL)`). A killed
 * compiler cannot say why it ended, and not every compiler driver reports the signal.
 * @param root directory that holds `proc`; tests give a fixture tree
 * @returns 0 if the kernel does not say
 */
export async function readOomKills(root = '/'): Promise<number> {
  const text = await readFile(join(root, 'proc/vmstat'), 'utf8').catch(() => '');
  return Number(text.match(/^oom_kill (\d+)$/m)?.[1] ?? 0);
}
