/**
 * How the compiler cache served one compilation. `unproved` is a hit by preprocessed text, ccache's
 * fallback for a command that writes no depfile. It is right for a host compiler, but an object
 * from nvcc must be built again.
 */
export interface CachedCompilation {
  /** As passed to the launcher: absolute, or relative to its working directory. */
  readonly source: string;
  readonly result: 'hit' | 'unproved' | 'miss' | 'uncacheable';
}

/** Counts of whole compilations in one build. */
export interface CompilerCacheStatistics {
  readonly hits: number;
  /** Compilations that ran and were stored. */
  readonly misses: number;
  /** Compilations that ran but were not stored: they failed, or the cache does not support them. */
  readonly uncacheable: number;
  /** In the order in which they ended; empty if the cache does not list them. */
  readonly compilations: readonly CachedCompilation[];
}

/** A compiler cache for one build, in a directory of its own. */
export interface CompilerCache {
  readonly kind: 'ccache' | 'sccache';
  /** Absolute path of what is saved and restored. */
  readonly directory: string;
  /** For `buildEnvironment`; `undefined` removes a variable of the caller. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /**
   * Prepares the cache and resets all counts.
   * @returns one sentence if the cache cannot be used; then nothing may be launched through it.
   */
  begin(): Promise<string | undefined>;
  /** Counts since `begin`; all zero if they cannot be read. */
  statistics(): Promise<CompilerCacheStatistics>;
  /**
   * Stops the cache's processes and removes what need not be saved.
   * @param keep `used` removes entries that this build did not use. Only right after a build from
   *   nothing: with a restored build tree little is compiled, so unused entries may still be
   *   useful.
   */
  prepareForSaving(keep: 'used' | 'all'): Promise<void>;
}

export interface CompilerCacheOptions {
  /** Absolute path of the program. */
  readonly path: string;
  /** Absolute path of what is saved and restored. */
  readonly directory: string;
  /** Absolute path for configuration, sockets and logs, which are not saved. */
  readonly workDirectory: string;
  /** Size limit in bytes. */
  readonly maxBytes: number;
  /**
   * Digest of everything that decides what a compilation writes but that the cache does not see:
   * programs and environment variables.
   */
  readonly toolchainDigest: string;
  /** The toolchain's whole environment. */
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Removes the caller's variables with a prefix, with some exceptions.
 * @returns the removals, for {@link CompilerCache.environment}.
 */
export function withoutVariables(
  environment: Readonly<Record<string, string>>,
  prefix: string,
  except?: RegExp,
): Record<string, undefined> {
  const names = Object.keys(environment).filter(
    (name) => name.startsWith(prefix) && !except?.test(name),
  );
  return Object.fromEntries(names.map((name) => [name, undefined]));
}
