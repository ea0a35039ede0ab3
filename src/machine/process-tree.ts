import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';

/** A process as `/proc/PID/stat` describes it. */
export interface ProcessEntry {
  readonly pid: number;
  readonly parent: number;
  /** Name of the program; the kernel cuts it to 15 characters. */
  readonly name: string;
  /**
   * Clock ticks from the machine's start to the process's start; with `pid` it identifies the
   * process even if the pid is reused.
   */
  readonly started: string;
}

/**
 * Reads every running process, without zombies.
 * @param directory where procfs is mounted.
 * @returns an empty list if there is no procfs.
 */
export async function readProcesses(directory = '/proc'): Promise<ProcessEntry[]> {
  const names = await readdir(directory).catch(() => []);
  const entries = names
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readProcess(Number(name), directory));
  return (await Promise.all(entries)).filter((entry) => entry !== undefined);
}

/** @returns undefined if it no longer runs */
export async function readProcess(
  pid: number,
  directory = '/proc',
): Promise<ProcessEntry | undefined> {
  const file = join(directory, String(pid), 'stat');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : parseProcess(text);
}

/** @param text content of `/proc/PID/stat`, see proc_pid_stat(5); the name may hold any character. */
export function parseProcess(text: string): ProcessEntry | undefined {
  const [, pid, name, rest] = text.match(/^(\d+) \(([\s\S]*)\) ([\s\S]*)$/) ?? [];
  const fields = rest?.split(' ') ?? [];
  const [state, parent, started] = [fields[0], fields[1], fields[19]];
  if (name === undefined || parent === undefined || started === undefined || state === 'Z') {
    return undefined;
  }
  return { pid: Number(pid), parent: Number(parent), name, started };
}

/**
 * @returns the absolute working directory of a process; undefined if the process is gone or not
 *   ours.
 */
export async function workingDirectory(pid: number): Promise<string | undefined> {
  return await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
}

/** All descendants of `ancestors`, without the ancestors themselves. */
export function descendantsOf(
  ancestors: ReadonlySet<number>,
  processes: readonly ProcessEntry[],
): ProcessEntry[] {
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const family = new Set(ancestors);
  // The loop also visits what it adds.
  for (const pid of family) {
    for (const child of children.get(pid) ?? []) family.add(child.pid);
  }
  return processes.filter(({ pid }) => family.has(pid) && !ancestors.has(pid));
}
