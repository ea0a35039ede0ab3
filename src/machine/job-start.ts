import { readFile } from 'node:fs/promises';
import { type ProcessEntry, readProcess } from './process-tree.js';

/** Clock ticks per second of `/proc`: USER_HZ, 100 on every Linux that runners use (proc(5)). */
const ticksPerSecond = 100;

/**
 * When this job started. A time budget counts from there, since checkout and other steps share the
 * same six hours. The runner does not give a step this time, but its worker process lives exactly
 * as long as the job.
 * @param read returns the facts of a process, undefined if there is none
 * @param bootTime when the machine started; milliseconds since the epoch
 * @returns milliseconds since the epoch; undefined outside a runner
 */
export async function jobStart(
  pid: number = process.pid,
  read: (pid: number) => Promise<ProcessEntry | undefined> = readProcess,
  bootTime: () => Promise<number | undefined> = readBootTime,
): Promise<number | undefined> {
  for (let at: number | undefined = pid; at !== undefined && at > 0; ) {
    const found: ProcessEntry | undefined = await read(at);
    if (found?.name === 'Runner.Worker') {
      const boot = await bootTime();
      return boot && boot + (Number(found.started) * 1000) / ticksPerSecond;
    }
    at = found?.parent;
  }
  return undefined;
}

async function readBootTime(): Promise<number | undefined> {
  const text = await readFile('/proc/stat', 'utf8').catch(() => '');
  const seconds = /^btime (\d+)$/m.exec(text)?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}
