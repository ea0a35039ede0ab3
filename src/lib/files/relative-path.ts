import { posix } from 'node:path';

/**
 * Checks a path that must stay below the directory it is joined to.
 * @returns what is wrong with it; undefined if nothing is
 */
export function relativePathFault(path: string): string | undefined {
  if (path.includes('\0')) return 'holds a NUL';
  if (posix.isAbsolute(path)) return 'is absolute';
  const parts = path.split('/');
  if (parts.includes('..')) return 'leads upwards';
  if (parts.includes('') || parts.includes('.')) return 'is not in its shortest form';
  return undefined;
}
