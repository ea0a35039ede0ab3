import { counted } from '../lib/format.js';
import { jobsAfterStarvation } from '../plan/parallelism.js';
import type { StepOptions } from './configure.js';
import { buildAndInstall, type InstallFacts, type InstallOutcome } from './install.js';

export interface MemoryFacts {
  /** Bytes that could be used before the build began. */
  readonly memoryBytes: number;
  /** Told each time that memory ran out, with what is done about it. */
  readonly onStarved: (sentence: string) => void;
}

/** What came of a build, and what it learned about memory. */
interface BuildWithinMemory {
  readonly outcome: InstallOutcome;
  /** Compilations at a time, in the end. */
  readonly jobs: number;
  /** Memory that a compilation has to be given, where the planned share was too little. */
  readonly bytesPerCompilation?: number;
}

/**
 * Builds and installs; where memory runs out, again with half as many compilations at a time, until
 * there is but one. What was compiled stays compiled.
 */
export async function buildWithinMemory(
  facts: InstallFacts,
  options: StepOptions,
  { memoryBytes, onStarved }: MemoryFacts,
): Promise<BuildWithinMemory> {
  for (let { jobs } = facts; ; ) {
    const outcome = await buildAndInstall({ ...facts, jobs }, options);
    const starved = outcome.status === 'failed' && outcome.diagnosis.kind === 'out-of-memory';
    const fewer = starved ? jobsAfterStarvation(jobs) : undefined;
    if (fewer === undefined) {
      const learned = jobs < facts.jobs;
      return { outcome, jobs, ...(learned ? { bytesPerCompilation: memoryBytes / jobs } : {}) };
    }
    onStarved(`Memory ran out with ${counted(jobs, 'job')}; the build goes on with ${fewer}.`);
    jobs = fewer;
  }
}
