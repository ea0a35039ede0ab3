import { setImmediate } from 'node:timers/promises';

const sliceMs = 25;

/**
 * Does short synchronous work for each item and yields to the event loop every 25 ms.
 * Reading and digesting many small files with synchronous calls takes a third of the time of
 * asynchronous ones, however many run at once; yielding keeps concurrent downloads going.
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
