/**
 * @returns a function that calls `make` once per key and keeps the result; without a key it calls
 *   `make` every time
 */
export function memoize<T>(): (key: string | undefined, make: () => Promise<T>) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return async (key, make) => {
    if (key === undefined) return await make();
    const made = known.get(key) ?? make();
    known.set(key, made);
    return await made;
  };
}
