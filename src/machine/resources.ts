import { readFile } from 'node:fs/promises';
import { availableParallelism, freemem, totalmem } from 'node:os';
import { join } from 'node:path';

/** What this process may use, as opposed to what the machine has. */
interface Resources {
  /** Whole cores: the smaller of the CPU affinity and every control group's quota; at least 1. */
  readonly cores: number;
  /** Bytes that can be used now without swapping and without passing a control group's limit. */
  readonly memoryBytes: number;
}

/** What is known without control groups; tests give a fixture tree and fixed numbers. */
interface Machine {
  /** Directory that holds `proc` and `sys`. */
  readonly root: string;
  /** Cores of the affinity mask (sched_getaffinity(2)), which cpusets narrow. */
  readonly affinity: number;
  /** Bytes that can be used now without swapping; libuv reads `MemAvailable` in /proc/meminfo. */
  readonly memoryBytes: number;
}

/**
 * Reads the usable cores and memory, respecting control groups of version 1 and 2: a container or a
 * runner pod sees the whole host in `/proc`, and a build sized for the host is killed.
 */
export async function readResources(
  machine: Machine = { root: '/', affinity: availableParallelism(), memoryBytes: freemem() },
): Promise<Resources> {
  const { cores, memoryBytes } = await readGroups(machine.root);
  return {
    cores: Math.max(1, Math.floor(Math.min(machine.affinity, ...cores))),
    memoryBytes: Math.max(0, Math.min(machine.memoryBytes, ...memoryBytes)),
  };
}

/**
 * Reads the control groups' limits of this process. A container must keep them too, but the engine
 * starts it in a group of its own.
 * @param totalBytes the machine's memory
 * @returns bytes, and cores (may be fractional); absent if no group limits them
 */
export async function readLimits(
  root = '/',
  totalBytes = totalmem(),
): Promise<{ readonly memoryBytes?: number; readonly cores?: number }> {
  const { cores, memoryBytes } = await readGroups(root);
  // Version 1 represents "no limit" as its largest number.
  const memory = memoryBytes.filter((bytes) => bytes > 0 && bytes < totalBytes);
  return {
    ...(cores.length === 0 ? {} : { cores: Math.min(...cores) }),
    ...(memory.length === 0 ? {} : { memoryBytes: Math.min(...memory) }),
  };
}

/** What control groups leave of each resource; empty where none limits it. */
interface GroupLimits {
  readonly cores: readonly number[];
  readonly memoryBytes: readonly number[];
}

/**
 * Reads this process's groups and all of their ancestors, since each may be the tightest (cgroups(7),
 * Linux Documentation/admin-guide/cgroup-v2.rst "cpu.max", "memory.max"). Node's own numbers do not
 * do: libuv 1.52 takes the outermost quota for the tightest, misses that of `cpu,cpuacct` in version
 * 1 and the memory limits of ancestors, and counts file pages as used (src/unix/linux.c).
 */
async function readGroups(root: string): Promise<GroupLimits> {
  const membership = await readText(join(root, 'proc/self/cgroup'));
  const directories = [...membership.matchAll(/^\d+:([^:]*):(.*)$/gm)].flatMap(
    ([, controllers = '', path = '']) => {
      const mounted = join(root, 'sys/fs/cgroup');
      if (controllers === '') return lineage(mounted, path);
      // Version 1 has a hierarchy for each controller.
      const controller = ['memory', 'cpu'].find((name) => controllers.split(',').includes(name));
      return controller === undefined ? [] : lineage(join(mounted, controller), path);
    },
  );
  const groups = await Promise.all(directories.map(readGroup));
  return {
    cores: groups.flatMap(({ cores }) => cores),
    memoryBytes: groups.flatMap(({ memoryBytes }) => memoryBytes),
  };
}

/** A group and its ancestors from the mount point on, outside of which a container sees nothing. */
function lineage(mounted: string, path: string): string[] {
  const parts = path.split('/').filter((part) => part !== '' && part !== '..');
  return [...parts.keys(), parts.length].map((depth) => join(mounted, ...parts.slice(0, depth)));
}

/** The files of version 2 and of version 1, of which a group has either. */
const memoryFiles = [
  { limit: 'memory.max', usage: 'memory.current', droppable: /^inactive_file (\d+)$/m },
  {
    limit: 'memory.limit_in_bytes',
    usage: 'memory.usage_in_bytes',
    droppable: /^total_inactive_file (\d+)$/m,
  },
];

async function readGroup(directory: string): Promise<GroupLimits> {
  const read = async (file: string) => (await readText(join(directory, file))).trim();
  const quota =
    (await read('cpu.max')) ||
    `${await read('cpu.cfs_quota_us')} ${await read('cpu.cfs_period_us')}`;
  // A quota of `max`, in version 1 of -1, means none.
  const [, used, period] = /^([1-9]\d*) ([1-9]\d*)$/.exec(quota) ?? [];
  const memoryBytes: number[] = [];
  for (const { limit, usage, droppable } of memoryFiles) {
    const bytes = await read(limit);
    if (!/^\d+$/.test(bytes)) continue;
    // File pages that the kernel drops under pressure do not count as used.
    const dropped = droppable.exec(await read('memory.stat'))?.[1] ?? 0;
    memoryBytes.push(Number(bytes) - Math.max(0, Number(await read(usage)) - Number(dropped)));
  }
  return { cores: used === undefined ? [] : [Number(used) / Number(period)], memoryBytes };
}

/** @returns an empty text for an absent file */
async function readText(path: string): Promise<string> {
  return await readFile(path, 'utf8').catch(() => '');
}
