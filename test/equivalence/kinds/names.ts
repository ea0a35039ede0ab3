import { basename } from 'node:path';

/** A name for C++ out of a path. */
export function identifier(path: string): string {
  return basename(path).replace(/\W/g, '_');
}
