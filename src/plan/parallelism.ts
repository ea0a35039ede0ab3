import { counted, formatBytes } from '../lib/format.js';

/** Memory allowed for one compilation: nvcc on a CUTLASS kernel peaks at 3 to 5 GiB a thread. */
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
  /**
   * Threads of one nvcc. A setting, never derived: it is part of every compile command, so a
   * machine of another size would otherwise recompile everything.
   */
  readonly nvccThreads: number;
  /** How many architectures are compiled for: nvcc divides only these among its threads. */
  readonly archs: number;
  readonly cores: number;
  readonly memoryBytes: number;
  readonly bytesPerCompilation?: number;
}

/**
 * Decides how many compilations run at a time. Memory is divided to the nearest whole number: the
 * share of a compilation is a peak, and peaks seldom coincide, so 14.8 GiB free on a 16 GiB runner
 * allow 3 jobs and not 2.
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
 * How many compilations to run at a time after memory ran out with this many.
 * @returns undefined where there are no fewer
 */
export function jobsAfterStarvation(jobs: number): number | undefined {
  return jobs > 1 ? Math.floor(jobs / 2) : undefined;
}

/**
 * The planned number of compilations at a time, or fewer where an earlier build, perhaps on another
 * machine, ran out of memory.
 * @param memoryBytes available now
 * @param bytesPerCompilation what that build needed; undefined: unknown
 */
export function jobsWithinMemory(
  planned: number,
  memoryBytes: number,
  bytesPerCompilation: number | undefined,
): number {
  if (bytesPerCompilation === undefined) return planned;
  return Math.max(1, Math.min(planned, Math.round(memoryBytes / bytesPerCompilation)));
}
