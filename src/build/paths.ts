import { isAbsolute, relative } from 'node:path';

/**
 * @returns `path` relative to `directory`, both absolute; `undefined` where it does not lie below.
 */
export function pathBelow(directory: string, path: string): string | undefined {
  const name = relative(directory, path);
  const outside = name === '' || name === '..' || name.startsWith('../') || isAbsolute(name);
  return outside ? undefined : name;
}
