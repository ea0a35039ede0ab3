/** @returns a function that makes a thing once for each key; without a key, each time */
export function memoize<T>(): (key: string | undefined, make: () => Promise<T>) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return async (key, make) => {
    if (key === undefined) return await make();
    const made = known.get(key) ?? make();
    known.set(key, made);
    return await made;
  };
}
