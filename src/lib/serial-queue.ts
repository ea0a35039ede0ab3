/** The result of work with a time limit. */
type Bounded<T> = { readonly late: false; readonly value: T } | { readonly late: true };

/**
 * Runs tasks one after the other, each with a time limit in seconds that includes waiting in the
 * queue. After the limit the caller gets `late`. A running task cannot be stopped: it keeps the
 * queue until it ends, so that no later task runs beside it.
 */
export function createSerialQueue(): <T>(
  seconds: number,
  work: () => Promise<T>,
) => Promise<Bounded<T>> {
  let last: Promise<unknown> = Promise.resolve();

  return async (seconds, work) => {
    let givenUp = false;
    const turn = last.then(async () => {
      if (givenUp) return { late: true } as const;
      return { late: false, value: await work() } as const;
    });
    last = turn.catch(() => {});
    const { promise: limit, resolve } = Promise.withResolvers<{ late: true }>();
    const timer = setTimeout(() => {
      givenUp = true;
      resolve({ late: true });
    }, seconds * 1000);
    try {
      return await Promise.race([turn, limit]);
    } finally {
      clearTimeout(timer);
    }
  };
}
