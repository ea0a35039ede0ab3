import { join } from 'node:path';

/** Where everything lies below the cache directory. Absolute, if the directory is. */
export interface CachePaths {
  /** The entries of the directory store. */
  readonly store: string;
  /** What containers see as their cache directory: the store beside it is not theirs. */
  readonly container: string;
  /** Python interpreters that uv installs. */
  readonly python: string;
  /** A program that the machine lacks. @param name with its version, such as `uv-0.9.1` */
  readonly tool: (name: string) => string;
  /** A Python environment. @param name digest of what is in it */
  readonly environment: (name: string) => string;
  /** A CUDA toolkit. @param name with its version and the digest of what is in it */
  readonly toolkit: (name: string) => string;
}

/** @returns the paths below the cache directory that the input `cache-dir` names */
export function cachePaths(cacheDir: string): CachePaths {
  return {
    store: join(cacheDir, 'store'),
    container: join(cacheDir, 'container'),
    python: join(cacheDir, 'python'),
    tool: (name) => join(cacheDir, 'tools', name),
    environment: (name) => join(cacheDir, 'environments', name),
    toolkit: (name) => join(cacheDir, 'toolkits', name),
  };
}
