import { setImmediate } from 'node:timers/promises';

const sliceMs = 25;

/**
 * Does short synchronous work for each item, letting other work of the process in every 25 ms.
 * To read and digest many small files, synchronous calls take a third of the time of asynchronous
 * ones, however many of these run at once; but downloads that run meanwhile must not starve.
 */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  let sliceEnd = performance.now() + sliceMs;
  for (const item of items) {
    work(item);
    if (performance.now() > sliceEnd) {
      await setImmediate();
      sliceEnd = performance.now() + sliceMs;
    }
  }
}
