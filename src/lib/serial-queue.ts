/**
 * Runs tasks one after the other, each with a time limit in seconds that includes waiting in the
 * queue. After the limit the caller gets `late`. A running task cannot be stopped: it keeps the
 * queue until it ends, so that no later task runs beside it.
 */
export function createSerialQueue(): <T>(
  seconds: number,
  work: () => Promise<T>,
) => Promise<T | 'late'> {
  let last: Promise<unknown> = Promise.resolve();

  return async (seconds, work) => {
    let givenUp = false;
    const { promise: limit, resolve } = Promise.withResolvers<'late'>();
    const timer = setTimeout(() => {
      givenUp = true;
      resolve('late');
    }, seconds * 1000);
    const turn = last.then(async () => (givenUp ? 'late' : await work()));
    last = turn.catch(() => {});
    return await Promise.race([turn, limit]).finally(() => clearTimeout(timer));
  };
}
