import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The absolute paths in these texts that exist, without duplicates. */
export function namedPaths(texts: readonly string[]): string[] {
  const named = texts.flatMap((text) => text.match(/(?<=^|[=:;,\s"'I])\/[^=:;,\s"']+/g) ?? []);
  return [...new Set(named)].filter((path) => existsSync(path));
}

/**
 * The absolute directories that arguments and variables name. A build reads headers there, so their
 * files are inputs to verify like any other.
 * @param texts CMake arguments, values of variables, values of a preset
 */
export function namedRoots(texts: readonly string[]): string[] {
  return namedPaths(texts)
    .map((path) => (statSync(path).isDirectory() ? path : dirname(path)))
    .filter((path) => path !== '/');
}
