import type { ColdPair, Measurements } from './expectations.js';

/** The middle one of some numbers, the mean of two where their count is even; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1];
  return ((sorted[low] ?? Number.NaN) + (sorted[high] ?? Number.NaN)) / 2;
}

function shareAdded({ ours, plain, added }: ColdPair): number {
  return (added ?? ours.processor - plain.processor) / plain.processor;
}

/** One bar of the project, and what was measured beside it. */
export interface Bar {
  readonly title: string;
  readonly limit: number;
  readonly measured: number;
  readonly unit: 's' | '%';
}

/**
 * The four bars, each from the medians of its runs.
 * - Our own time of a push is its wall time without that in which a compiler or linker ran.
 * - Cold builds compare processor time: wall time is that of the machine's other users too. Where the
 *   kernel accounts for processes, compilers are left out of the difference, whose own time varies by
 *   more than all that is added.
 */
export function barsOf(measurements: Measurements): Bar[] {
  const { cold, kernel, documents, snapshot } = measurements;
  return [
    {
      title: 'push that touches no kernel input: our own time',
      ...{ limit: 2, unit: 's', measured: median(documents.map(({ wall }) => wall)) },
    },
    {
      title: 'push that edits one kernel: our own time',
      ...{ limit: 3, unit: 's' },
      measured: median(kernel.map(({ ours }) => ours.wall - ours.commands)),
    },
    {
      title: 'cold build beside CMake alone: processor time added',
      ...{ limit: 2, unit: '%' },
      measured: 100 * median(cold.map(shareAdded)),
    },
    {
      title: 'push that edits one kernel: bytes saved, of the whole snapshot',
      ...{ limit: 5, unit: '%' },
      measured: (100 * median(kernel.map(({ ours }) => ours.report.bytes.saved))) / snapshot,
    },
  ];
}
