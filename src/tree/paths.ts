import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, posix, relative } from 'node:path';

/**
 * Whether `path` lies in `directory`, judged by the names alone. Both absolute and without `..`.
 * A directory does not lie in itself.
 */
export function isInside(path: string, directory: string): boolean {
  return path.startsWith(directory.endsWith('/') ? directory : `${directory}/`);
}

/** @returns `path` relative to `directory`, both absolute; undefined where it does not lie below */
export function pathBelow(directory: string, path: string): string | undefined {
  const name = relative(directory, path);
  return name === '' || name === '..' || name.startsWith('../') ? undefined : name;
}

/** Whether a path leads through `.git`, `.github` or their like, where no generator writes. */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

/** A path for a reader: relative to the checkout where it lies in it, else as it is. */
export function shownPath(path: string, sourceDir: string): string {
  return isInside(path, sourceDir) ? path.slice(sourceDir.length + 1) : path;
}

/**
 * A guard against paths that a damaged or crafted ledger names: says whether a path really lies in
 * one of the roots once every symbolic link on the way is followed. Remembers directories.
 * @param roots absolute paths; those that do not exist hold nothing.
 */
export function rootGuard(roots: readonly string[]): (path: string) => boolean {
  const real = roots.flatMap((root) => realPath(root) ?? []);
  const directories = new Map<string, string | undefined>();
  return (path) => {
    if (!path.startsWith('/') || posix.normalize(path) !== path) return false;
    const parent = dirname(path);
    if (!directories.has(parent)) directories.set(parent, realDirectory(parent));
    const directory = directories.get(parent);
    if (directory === undefined) return false;
    const entry = posix.join(directory, basename(path));
    const target = isLink(entry) ? (realPath(entry) ?? entry) : entry;
    return real.some((root) => isInside(target, root));
  };
}

/** Follows the links of the part that exists; undefined where a link in it leads nowhere. */
function realDirectory(path: string): string | undefined {
  const real = realPath(path);
  if (real !== undefined || path === '/') return real;
  if (isLink(path)) return undefined;
  const parent = realDirectory(dirname(path));
  return parent === undefined ? undefined : posix.join(parent, basename(path));
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch {
    return false; // Below a file.
  }
}
