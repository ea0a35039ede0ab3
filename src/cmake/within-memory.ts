import { counted } from '../lib/format.js';
import { jobsAfterStarvation } from '../plan/parallelism.js';
import type { StepOptions } from './configure.js';
import { buildAndInstall, type InstallFacts, type InstallOutcome } from './install.js';

interface MemoryFacts {
  /** Bytes that were available before the build began. */
  readonly memoryBytes: number;
  /** Called each time memory runs out, with a sentence on what is done about it. */
  readonly onStarved: (sentence: string) => void;
}

/** The result of a build, and what it showed about memory. */
interface BuildWithinMemory {
  readonly outcome: InstallOutcome;
  /** Compilations at a time in the last attempt. */
  readonly jobs: number;
  /** Memory to allow for a compilation, where the planned share was too little. */
  readonly bytesPerCompilation?: number;
}

/**
 * Builds and installs. Where memory runs out, it tries again with half as many compilations at a
 * time, down to one. Finished compilations are kept.
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
