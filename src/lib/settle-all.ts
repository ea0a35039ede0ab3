/**
 * Like `Promise.all`, but rejects only after all have settled, with the first failure in argument
 * order. For short work: a failure waits for the slowest.
 */
export async function settleAll<const Begun extends readonly unknown[]>(
  begun: Begun,
): Promise<{ -readonly [Index in keyof Begun]: Awaited<Begun[Index]> }> {
  await Promise.allSettled(begun);
  return await Promise.all(begun);
}
