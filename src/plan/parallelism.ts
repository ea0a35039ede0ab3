import { counted, formatBytes } from '../lib/format.js';

/** Memory that one compilation is given: nvcc on a CUTLASS kernel peaks at 3 to 5 GiB a thread. */
const bytesPerCompilation = 5 * 1024 ** 3;

interface Parallelism {
  /** Compilations at a time; at least 1. */
  readonly jobs: number;
  /** One sentence: which of setting, cores and memory decided. */
  readonly reason: string;
}

interface ParallelismFacts {
  /** The setting; undefined: to be decided here. */
  readonly jobs: number | undefined;
  /** Threads of one nvcc. A setting, never derived: it stands in every compile command, so that a
   *  machine of another size would otherwise recompile everything. */
  readonly nvccThreads: number;
  /** How many architectures are compiled for: nvcc's threads only divide these. */
  readonly archs: number;
  readonly cores: number;
  readonly memoryBytes: number;
  readonly bytesPerCompilation?: number;
}

/**
 * How many compilations run at a time.
 * Memory is divided to the nearest whole number: the share of a compilation is a peak, and peaks
 * seldom meet, so that 14.8 GiB free on a 16 GiB runner are worth 3 jobs and not 2.
 */
export function decideParallelism(facts: ParallelismFacts): Parallelism {
  const { jobs, nvccThreads, archs, cores, memoryBytes } = facts;
  if (jobs !== undefined) return { jobs, reason: `${counted(jobs, 'job')}, as told.` };
  const share = facts.bytesPerCompilation ?? bytesPerCompilation;
  const threads = Math.max(1, Math.min(nvccThreads, archs));
  const byCores = Math.max(1, Math.floor(cores / threads));
  const byMemory = Math.max(1, Math.round(memoryBytes / (share * threads)));
  const each = threads === 1 ? '' : ` with ${threads} nvcc threads each`;
  return byMemory < byCores
    ? {
        jobs: byMemory,
        reason: `${counted(byMemory, 'job')}${each}: ${formatBytes(memoryBytes)} of memory at ${formatBytes(share * threads)} a compilation.`,
      }
    : { jobs: byCores, reason: `${counted(byCores, 'job')}${each}: ${counted(cores, 'core')}.` };
}

/**
 * How many compilations run at a time after memory ran out with so many.
 * @returns undefined where there are no fewer
 */
export function jobsAfterStarvation(jobs: number): number | undefined {
  return jobs > 1 ? Math.floor(jobs / 2) : undefined;
}

/**
 * The planned number of compilations at a time, or fewer where an earlier build, perhaps on another
 * machine, ran out of memory.
 * @param memoryBytes what can be used now
 * @param bytesPerCompilation what that build learned; undefined: nothing
 */
export function jobsWithinMemory(
  planned: number,
  memoryBytes: number,
  bytesPerCompilation: number | undefined,
): number {
  if (bytesPerCompilation === undefined) return planned;
  return Math.max(1, Math.min(planned, Math.round(memoryBytes / bytesPerCompilation)));
}
