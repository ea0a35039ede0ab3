import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, posix, relative } from 'node:path';
import { attempt } from '../attempt.js';

/**
 * Whether `path` is below `directory`, comparing names only. Both are absolute and have no `..`. A
 * directory is not inside itself.
 */
export function isInside(path: string, directory: string): boolean {
  return path.startsWith(directory.endsWith('/') ? directory : `${directory}/`);
}

/** @returns `path` relative to `directory`, both absolute; undefined if it is not below it */
export function pathBelow(directory: string, path: string): string | undefined {
  const name = relative(directory, path);
  return name === '' || name === '..' || name.startsWith('../') ? undefined : name;
}

/**
 * Whether any part of a path starts with a dot, such as `.git` or `.github`. Generators do not
 * write there.
 */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

/** A path as messages show it: relative to the checkout if it is inside, else unchanged. */
export function shownPath(path: string, sourceDir: string): string {
  return isInside(path, sourceDir) ? path.slice(sourceDir.length + 1) : path;
}

/** Resolves every symbolic link in a path; undefined if one of them is broken. */
type FollowLinks = (path: string) => string | undefined;

/**
 * Guards against paths from a damaged or crafted input record. The returned function says whether a
 * path, with every symbolic link resolved, is inside one of the roots.
 * @param roots absolute paths; a root that does not exist contains nothing
 * @param followLinks shared by guards that check the same paths
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

/** Resolves links by listing each directory once instead of checking each of its files. */
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
    // Absent, not a directory, or a directory that can be entered but not listed.
    return (name) => isLink(posix.join(directory, name));
  }
}

/** Resolves the part of a path that exists; undefined if a link in it is broken. */
function realDirectory(path: string): string | undefined {
  const real = realPath(path);
  if (real !== undefined || path === '/') return real;
  if (isLink(path)) return undefined;
  const parent = realDirectory(dirname(path));
  return parent === undefined ? undefined : posix.join(parent, basename(path));
}

function realPath(path: string): string | undefined {
  return attempt(() => realpathSync.native(path));
}

function isLink(path: string): boolean {
  // It throws where a parent is a file.
  return attempt(() => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) ?? false;
}
