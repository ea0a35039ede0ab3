import { lstatSync, readdirSync, realpathSync } from 'node:fs';
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

/** Follows every symbolic link on the way to a path; undefined where one leads nowhere. */
type FollowLinks = (path: string) => string | undefined;

/**
 * A guard against paths that a damaged or crafted input record names: says whether a path really lies in
 * one of the roots once every symbolic link on the way is followed.
 * @param roots absolute paths; those that do not exist hold nothing.
 * @param followLinks to be shared by guards that are asked for the same paths
 */
export function rootGuard(
  roots: readonly string[],
  followLinks: FollowLinks = followingLinks(),
): (path: string) => boolean {
  const real = roots.flatMap((root) => realPath(root) ?? []);
  return (path) => {
    if (!path.startsWith('/') || posix.normalize(path) !== path) return false;
    const target = followLinks(path);
    return target !== undefined && real.some((root) => isInside(target, root));
  };
}

/** Reads each directory once, rather than to look at each of its files. */
export function followingLinks(): FollowLinks {
  const known = new Map<string, { real: string | undefined; isLink: (name: string) => boolean }>();
  return (path) => {
    const parent = dirname(path);
    let directory = known.get(parent);
    if (directory === undefined) {
      const real = realDirectory(parent);
      directory = { real, isLink: real === undefined ? () => false : linksIn(real) };
      known.set(parent, directory);
    }
    const { real, isLink } = directory;
    if (real === undefined) return undefined;
    const name = basename(path);
    const entry = posix.join(real, name);
    return isLink(name) ? (realPath(entry) ?? entry) : entry;
  };
}

function linksIn(directory: string): (name: string) => boolean {
  try {
    const entries = readdirSync(directory, { withFileTypes: true });
    const links = new Set(entries.flatMap((entry) => (entry.isSymbolicLink() ? entry.name : [])));
    return (name) => links.has(name);
  } catch {
    // Not there, a file, or one that may be passed through and not read.
    return (name) => isLink(posix.join(directory, name));
  }
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
