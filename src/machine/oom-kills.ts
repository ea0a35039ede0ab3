import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * How many processes the kernel has killed for want of memory since it started, whether the
 * machine's ran out or that of a control group: one counter holds both (Linux mm/oom_kill.c,
 * `count_vm_event(OOM_KILL)`). A compiler that is killed cannot say why, and not every driver
 * tells the signal.
 * @param root directory that holds `proc`; tests give a fixture tree
 * @returns 0 where the kernel does not tell
 */
export async function readOomKills(root = '/'): Promise<number> {
  const text = await readFile(join(root, 'proc/vmstat'), 'utf8').catch(() => '');
  return Number(text.match(/^oom_kill (\d+)$/m)?.[1] ?? 0);
}
