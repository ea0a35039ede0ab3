import { readFile } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';

/** What this process may use, as opposed to what the machine has. */
interface Resources {
  /** Whole cores: the smaller of the CPU affinity and every control group's quota; at least 1. */
  readonly cores: number;
  /** Bytes that can be used now without swapping and without passing a control group's limit. */
  readonly memoryBytes: number;
}

/** Sources of the numbers; tests give a fixture tree and a fixed affinity. */
interface ResourceSources {
  /** Directory that holds `proc` and `sys`. */
  readonly root: string;
  /** Cores of the affinity mask (sched_getaffinity(2)), which cpusets narrow. */
  readonly affinity: number;
  /** Bytes to assume if `/proc/meminfo` does not exist. */
  readonly memoryBytes: number;
}

/**
 * Reads the control groups' limits of this process. A container must keep them too, but the engine
 * starts it in a group of its own.
 * @returns bytes, and cores (may be fractional); absent if no group limits them
 */
export async function readLimits(
  { root, memoryBytes }: Pick<ResourceSources, 'root' | 'memoryBytes'> = {
    root: '/',
    memoryBytes: totalmem(),
  },
): Promise<{ readonly memoryBytes?: number; readonly cores?: number }> {
  const groups = await readGroups(root);
  const cores = groups.flatMap((group) => group.cores ?? []);
  // Version 1 represents "no limit" as its largest number.
  const memory = groups
    .flatMap((group) => group.memoryBytes ?? [])
    .filter((bytes) => bytes > 0 && bytes < memoryBytes);
  return {
    ...(cores.length === 0 ? {} : { cores: Math.min(...cores) }),
    ...(memory.length === 0 ? {} : { memoryBytes: Math.min(...memory) }),
  };
}

/** The limits of one control group; absent if not set. */
interface GroupLimits {
  readonly cores?: number;
  readonly memoryBytes?: number;
}

/**
 * Reads the usable cores and memory, respecting control groups of version 1 and 2: a container or a
 * runner pod sees the whole host in `/proc`, and a build sized for the host is killed. Limits of
 * every ancestor count, since each may be the tightest (cgroups(7), Linux
 * Documentation/admin-guide/cgroup-v2.rst "cpu.max", "memory.max").
 */
export async function readResources(
  sources: ResourceSources = {
    root: '/',
    affinity: availableParallelism(),
    memoryBytes: totalmem(),
  },
): Promise<Resources> {
  const groups = await readGroups(sources.root);
  const available = (await readAvailableMemory(sources.root)) ?? sources.memoryBytes;
  const smallest = (first: number, others: (number | undefined)[]) =>
    Math.min(first, ...others.filter((value) => value !== undefined));
  return {
    cores: Math.max(
      1,
      Math.floor(
        smallest(
          sources.affinity,
          groups.map((group) => group.cores),
        ),
      ),
    ),
    memoryBytes: Math.max(
      0,
      smallest(
        available,
        groups.map((group) => group.memoryBytes),
      ),
    ),
  };
}

async function readAvailableMemory(root: string): Promise<number | undefined> {
  const text = await readText(join(root, 'proc/meminfo'));
  const kibibytes = text?.match(/^MemAvailable:\s+(\d+) kB$/m)?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}

async function readGroups(root: string): Promise<GroupLimits[]> {
  const membership = (await readText(join(root, 'proc/self/cgroup'))) ?? '';
  const limits = membership
    .split('\n')
    .filter((line) => line !== '')
    .map(async (line) => {
      const [, controllers = '', path = '/'] = line.match(/^\d+:([^:]*):(.*)$/) ?? [];
      const mounted = join(root, 'sys/fs/cgroup');
      if (controllers === '') return await readLineage(mounted, path, readUnifiedGroup);
      const named = controllers.split(',');
      if (named.includes('memory')) {
        return await readLineage(join(mounted, 'memory'), path, readMemoryGroup);
      }
      if (named.includes('cpu')) return await readLineage(join(mounted, 'cpu'), path, readCpuGroup);
      return [];
    });
  return (await Promise.all(limits)).flat();
}

/**
 * Reads a group and its ancestors up to the mount point; inside a container, `path` may not be
 * visible.
 */
async function readLineage(
  mounted: string,
  path: string,
  readGroup: (directory: string) => Promise<GroupLimits>,
): Promise<GroupLimits[]> {
  const parts = path.split('/').filter((part) => part !== '' && part !== '..');
  const directories = [...parts.keys(), parts.length].map((depth) =>
    join(mounted, ...parts.slice(0, depth)),
  );
  return await Promise.all(directories.map(readGroup));
}

async function readUnifiedGroup(directory: string): Promise<GroupLimits> {
  const quota = (await readText(join(directory, 'cpu.max')))?.match(/^(\d+) (\d+)/);
  return {
    ...(quota ? { cores: Number(quota[1]) / Number(quota[2]) } : {}),
    ...(await readMemoryLeft(directory, 'memory.max', 'memory.current', 'inactive_file')),
  };
}

async function readCpuGroup(directory: string): Promise<GroupLimits> {
  const quota = await readNumber(join(directory, 'cpu.cfs_quota_us'));
  const period = await readNumber(join(directory, 'cpu.cfs_period_us'));
  // A quota of -1 means none.
  return quota !== undefined && quota > 0 && period ? { cores: quota / period } : {};
}

async function readMemoryGroup(directory: string): Promise<GroupLimits> {
  return await readMemoryLeft(
    directory,
    'memory.limit_in_bytes',
    'memory.usage_in_bytes',
    'total_inactive_file',
  );
}

/** Limit minus usage. File pages that the kernel drops under pressure do not count as used. */
async function readMemoryLeft(
  directory: string,
  limitFile: string,
  usageFile: string,
  reclaimable: string,
): Promise<GroupLimits> {
  const limit = await readNumber(join(directory, limitFile));
  if (limit === undefined) return {};
  const usage = (await readNumber(join(directory, usageFile))) ?? 0;
  const statistics = (await readText(join(directory, 'memory.stat'))) ?? '';
  const dropped = Number(statistics.match(new RegExp(`^${reclaimable} (\\d+)$`, 'm'))?.[1] ?? 0);
  return { memoryBytes: limit - Math.max(0, usage - dropped) };
}

/** `undefined` for an absent file and for a word such as `max`. */
async function readNumber(path: string): Promise<number | undefined> {
  const text = (await readText(path))?.trim() ?? '';
  return /^-?\d+$/.test(text) ? Number(text) : undefined;
}

async function readText(path: string): Promise<string | undefined> {
  return await readFile(path, 'utf8').catch(() => undefined);
}
