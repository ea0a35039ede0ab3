import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isInside } from '../../lib/files/paths.js';
import type { Repository } from '../../machine/repository.js';

const home = '/vllm-incremental-build';

/**
 * Fixed paths inside every container. Compile commands contain them, so that commands are the same
 * on every runner, wherever its checkout is.
 */
export const places = {
  /** The git work tree that contains the source directory. */
  repository: `${home}/source`,
  /** Environments and tools that are created in containers. */
  cache: `${home}/cache`,
  /** The exchange directory of this run. */
  exchange: `${home}/exchange`,
  program: `${home}/program`,
  certificates: `${home}/certificates`,
  /** The Node that runs this program. */
  node: `${home}/node`,
} as const;

/** @returns the source directory's path in a container */
export function sourceDirInside({
  root,
  directory,
}: Pick<Repository, 'root' | 'directory'>): string {
  return join(places.repository, relative(root, realpathSync(directory)));
}

/** A directory or file that is visible outside and inside. Absolute paths. */
export interface Mount {
  readonly outside: string;
  readonly inside: string;
  readonly writable: boolean;
}

/** Translates paths between this machine and a container. */
export interface PathMapping {
  readonly mounts: readonly Mount[];
  /** @returns the path inside for a path outside; unchanged if it is not mounted */
  toInside(path: string): string;
  /** @returns the path outside for a path inside; unchanged if it is not mounted */
  toOutside(path: string): string;
  /** Replaces paths of the container in a text by paths of this machine. */
  textToOutside(text: string): string;
}

/** @returns the translations for these mounts; the innermost mount that contains a path decides */
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
    textToOutside: (text) => text.replace(pattern, (path) => translate(path, 'inside', 'outside')),
  };
}

const holds = (directory: string, path: string) => path === directory || isInside(path, directory);
