/**
 * How the compiler cache served one compilation. `unproved` is a hit by preprocessed text, to which
 * ccache falls back for a command that writes no depfile: right for a host compiler; an object of
 * nvcc's has to be built again.
 */
export interface CachedCompilation {
  /** As the launcher saw it, relative to its working directory or absolute. */
  readonly source: string;
  readonly result: 'hit' | 'unproved' | 'miss' | 'uncacheable';
}

/** Counts of one build; each is of whole compilations. */
export interface CompilerCacheStatistics {
  readonly hits: number;
  /** Compilations that really ran and were stored. */
  readonly misses: number;
  /** Compilations that really ran and were not stored: they failed, or the cache did not understand them. */
  readonly uncacheable: number;
  /** In the order in which they ended; empty where the engine does not tell. */
  readonly compilations: readonly CachedCompilation[];
}

/** A compiler cache that serves one build, in a directory of its own. */
export interface CompilerCache {
  readonly kind: 'ccache' | 'sccache';
  /** Absolute path of what is saved and restored. */
  readonly directory: string;
  /** For `buildEnvironment`; `undefined` removes a variable of the caller's. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /**
   * Gets ready and sets all counts to zero.
   * @returns one sentence where the cache cannot be used; then nothing may be launched through it.
   */
  begin(): Promise<string | undefined>;
  /** Counts since `begin`; all zero where they cannot be read. */
  statistics(): Promise<CompilerCacheStatistics>;
  /**
   * Ends what runs and drops what need not be saved.
   * @param keep `used`: entries that this build did not use go. Right after a build from nothing
   *   only: where a restored build tree left little to compile, unused is not useless.
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
  /** Digest of every program and silent variable that decides what a compilation writes. */
  readonly toolchainDigest: string;
  /** The toolchain's whole environment. */
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Removes every variable of the caller's with a prefix, some excepted.
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
