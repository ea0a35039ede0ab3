import { type PhaseName, phaseNames, type Report } from './report-schema.js';

/** An interval in milliseconds of the timeline's clock. */
interface Interval {
  readonly start: number;
  readonly end: number;
}

export interface Timeline {
  /** Runs and measures a part of a phase, whether it returns or throws. Phases may overlap. */
  phase<T>(name: PhaseName, body: () => Promise<T>): Promise<T>;
  /** Seconds of each phase so far, running ones included; `total` counts from the creation. */
  seconds(): Report['seconds'];
}

/**
 * Measures the phases of a run.
 * @param clock monotonic, in milliseconds, such as `performance.now`
 */
export function createTimeline(clock: () => number = () => performance.now()): Timeline {
  const created = clock();
  const parts: { readonly name: PhaseName; readonly start: number; end?: number }[] = [];

  return {
    async phase(name, body) {
      const part: (typeof parts)[number] = { name, start: clock() };
      parts.push(part);
      try {
        return await body();
      } finally {
        part.end = clock();
      }
    },
    seconds() {
      const now = clock();
      const ofPhases = phaseNames.map((phase) => {
        const intervals = parts
          .filter(({ name }) => name === phase)
          .map(({ start, end = now }) => ({ start, end }));
        return [phase, toSeconds(coveredLength(intervals))];
      });
      return {
        total: toSeconds(now - created),
        ...(Object.fromEntries(ofPhases) as Record<PhaseName, number>),
      };
    },
  };
}

/**
 * @returns how long at least one of the intervals lasted, so that two downloads side by side count
 *   once
 */
export function coveredLength(intervals: readonly Interval[]): number {
  let length = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { start, end } of intervals.toSorted((a, b) => a.start - b.start)) {
    length += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length;
}

/** To the millisecond: more digits are noise in a report. */
function toSeconds(milliseconds: number): number {
  return Math.round(milliseconds) / 1000;
}
