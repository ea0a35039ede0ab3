import { join } from 'node:path';

/**
 * Where everything lies below the cache directory that the input `cache-dir` names. Absolute, if the
 * directory is.
 */
export function cachePaths(cacheDir: string) {
  return {
    /** The entries of the directory store. */
    store: join(cacheDir, 'store'),
    /** What containers see as their cache directory: the store beside it is not theirs. */
    container: join(cacheDir, 'container'),
    /** Python interpreters that uv installs. */
    python: join(cacheDir, 'python'),
    /** A program that the machine lacks. @param name with its version, such as `uv-0.9.1` */
    tool: (name: string) => join(cacheDir, 'tools', name),
    /** A Python environment. @param name digest of what is in it */
    environment: (name: string) => join(cacheDir, 'environments', name),
    /** A CUDA toolkit. @param name with its version and the digest of what is in it */
    toolkit: (name: string) => join(cacheDir, 'toolkits', name),
  };
}
