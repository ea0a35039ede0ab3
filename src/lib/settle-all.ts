/**
 * Waits for all that was begun at once, as `Promise.all` does, but to the end when one fails: nothing
 * is told behind its error, and of several failures the first in order is thrown, whichever came
 * first. For short work: a failure waits for the slowest.
 * @returns the results, in order
 */
export async function settleAll<const Begun extends readonly unknown[]>(
  begun: Begun,
): Promise<{ -readonly [Index in keyof Begun]: Awaited<Begun[Index]> }> {
  await Promise.allSettled(begun);
  return await Promise.all(begun);
}
