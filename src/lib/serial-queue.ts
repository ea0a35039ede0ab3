/** What a bounded piece of work came to. */
type Bounded<T> = { readonly late: false; readonly value: T } | { readonly late: true };

/**
 * Runs pieces of work one after the other. Each may take a number of seconds, its wait included;
 * then its caller goes on. A late one cannot be stopped, so that it keeps its turn until it ends: what
 * comes after it waits, and is late in its turn rather than at work beside it.
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
