/**
 * Runs an operation on every item, at most `ahead` of them at once, and yields the results in the
 * order of the items. Ends with the first failure, once everything that was begun has ended.
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
      // Its turn to be awaited comes later; until then a failure must not count as unhandled.
      begun.catch(() => {});
      running.push(begun);
      if (running.length >= ahead) yield await (running.shift() as Promise<Result>);
    }
    while (running.length > 0) yield await (running.shift() as Promise<Result>);
  } finally {
    await Promise.allSettled(running);
  }
}
