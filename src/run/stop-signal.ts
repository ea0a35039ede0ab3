import { jobStart } from '../machine/job-start.js';

/** Why a build has to end before it is done. */
export type StopCause = 'budget' | 'cancelled';

/** How a stopped build ended, by cause. */
export const stopSentences: Readonly<Record<StopCause, string>> = {
  budget: 'The time budget ended the build.',
  cancelled: 'The build was interrupted.',
};

/** Signals the build to stop. */
export interface StopSignal {
  readonly signal: AbortSignal;
  /** Undefined while nothing asked for a stop. */
  readonly cause: () => StopCause | undefined;
  /** Stops watching. */
  readonly close: () => void;
}

/**
 * The share of the budget, in seconds, that is kept for saving: a tenth, at most ten minutes, since
 * saving a build tree of several gigabytes takes time.
 */
export function reserveForSaving(budget: number): number {
  return Math.min(600, budget * 0.1);
}

/**
 * Watches for SIGINT and SIGTERM (a cancelled job, Ctrl-C) and for the end of the time budget.
 * @param budget seconds from the start of the job; undefined: no limit
 */
export async function watchForStop(budget: number | undefined): Promise<StopSignal> {
  const controller = new AbortController();
  const { signal } = controller;
  // The first cause stands: a later abort changes nothing.
  const stop = (cause: StopCause) => controller.abort(cause);
  const cancel = () => {
    // A second signal means that nobody wants to wait for an orderly end.
    if (signal.reason === 'cancelled') process.exit(130);
    stop('cancelled');
  };
  process.on('SIGINT', cancel);
  process.on('SIGTERM', cancel);
  let timer: NodeJS.Timeout | undefined;
  if (budget !== undefined) {
    const begun = (await jobStart()) ?? Date.now() - process.uptime() * 1000;
    const left = begun + (budget - reserveForSaving(budget)) * 1000 - Date.now();
    timer = setTimeout(stop, Math.max(0, Math.min(left, 2 ** 31 - 1)), 'budget');
    timer.unref();
  }
  return {
    signal,
    cause: () => signal.reason as StopCause | undefined,
    close: () => {
      process.off('SIGINT', cancel);
      process.off('SIGTERM', cancel);
      clearTimeout(timer);
    },
  };
}
