import { readFile } from 'node:fs/promises';

/** Clock ticks per second of `/proc`: USER_HZ, 100 on every Linux that runners use (proc(5)). */
const ticksPerSecond = 100;

export interface ProcessFacts {
  readonly name: string;
  readonly parent: number;
  /** Milliseconds since the epoch. */
  readonly started: number;
}

/**
 * When this job started: a time budget counts from there, since checkout and other steps spend the
 * same six hours. The runner tells no step, but its worker process lives exactly as long as the job.
 * @param read the facts of a process, undefined where there is none
 * @returns milliseconds since the epoch, undefined outside a runner
 */
export async function jobStart(
  pid: number = process.pid,
  read: (pid: number) => Promise<ProcessFacts | undefined> = readProcess,
): Promise<number | undefined> {
  for (let at: number | undefined = pid; at !== undefined && at > 0; ) {
    const facts: ProcessFacts | undefined = await read(at);
    if (facts?.name === 'Runner.Worker') return facts.started;
    at = facts?.parent;
  }
  return undefined;
}

/** Parses `/proc/<pid>/stat`; the name may hold spaces and parentheses, so it ends at the last one. */
export function parseProcessStat(text: string, bootSeconds: number): ProcessFacts | undefined {
  const end = text.lastIndexOf(')');
  const start = text.indexOf('(');
  const fields = text.slice(end + 2).split(' ');
  const parent = Number(fields[1]);
  const ticks = Number(fields[19]);
  if (start < 0 || end < start || !Number.isInteger(parent) || !Number.isFinite(ticks)) {
    return undefined;
  }
  return {
    name: text.slice(start + 1, end),
    parent,
    started: (bootSeconds + ticks / ticksPerSecond) * 1000,
  };
}

async function readProcess(pid: number): Promise<ProcessFacts | undefined> {
  try {
    const [stat, system] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile('/proc/stat', 'utf8'),
    ]);
    const boot = Number(system.match(/^btime (\d+)$/m)?.[1]);
    return Number.isFinite(boot) ? parseProcessStat(stat, boot) : undefined;
  } catch {
    return undefined;
  }
}
