import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isInside } from '../../lib/files/paths.js';
import type { Repository } from '../../machine/repository.js';

const home = '/vllm-incremental-build';

/**
 * Where things lie inside of every container. Compile commands hold these paths, so that they are
 * the same on every runner, wherever its checkout is.
 */
export const places = {
  /** The work tree of git that holds the source directory. */
  repository: `${home}/source`,
  /** Environments and tools that are made inside of containers. */
  cache: `${home}/cache`,
  /** What this one run passes through the wall. */
  exchange: `${home}/exchange`,
  /** This program. */
  program: `${home}/program`,
  /** The Node that runs it. */
  node: `${home}/node`,
} as const;

/** @returns the source directory as a container sees it */
export function sourceDirInside({
  root,
  directory,
}: Pick<Repository, 'root' | 'directory'>): string {
  return join(places.repository, relative(root, realpathSync(directory)));
}

/** One directory or file that both sides see. Absolute paths. */
export interface Mount {
  readonly outside: string;
  readonly inside: string;
  readonly writable: boolean;
}

/** Translates between the two sides of a container's wall. */
export interface PathMapping {
  readonly mounts: readonly Mount[];
  /** @returns the path inside of what lies at `path` outside; `path` itself where it is not mounted */
  toInside(path: string): string;
  /** @returns the path outside of what lies at `path` inside; `path` itself where it is not mounted */
  toOutside(path: string): string;
  /** Puts the paths of this machine into a text in which paths of the container stand. */
  textToOutside(text: string): string;
}

/** @returns translations by what is mounted; the innermost mount that holds a path decides */
export function pathMappingOf(mounts: readonly Mount[]): PathMapping {
  const translate = (path: string, from: 'inside' | 'outside', to: 'inside' | 'outside') => {
    const [mount] = mounts
      .filter((candidate) => holds(candidate[from], path))
      .sort((a, b) => b[from].length - a[from].length);
    return mount === undefined ? path : join(mount[to], relative(mount[from], path));
  };
  const moved = mounts.filter(({ inside, outside }) => inside !== outside);
  const ends = moved.map(({ inside }) => inside).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?:${ends.join('|')})(?![\\w.-])`, 'g');
  return {
    mounts,
    toInside: (path) => translate(path, 'outside', 'inside'),
    toOutside: (path) => translate(path, 'inside', 'outside'),
    textToOutside: (text) =>
      moved.length === 0
        ? text
        : text.replace(
            pattern,
            (path) => moved.find(({ inside }) => inside === path)?.outside ?? path,
          ),
  };
}

const holds = (directory: string, path: string) => path === directory || isInside(path, directory);
