/**
 * Runs an operation on every item, at most `ahead` at once, and yields the results in the order of
 * the items. Stops at the first failure, after every running operation has settled.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  ahead: number,
  operation: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  try {
    for (const item of items) {
      const begun = operation(item);
      // It is awaited later; until then a failure must not count as an unhandled rejection.
      begun.catch(() => {});
      running.push(begun);
      if (running.length >= ahead) yield await (running.shift() as Promise<Result>);
    }
    while (running.length > 0) yield await (running.shift() as Promise<Result>);
  } finally {
    await Promise.allSettled(running);
  }
}
