import type { LayerName } from '../../inputs/layer-names.js';

/** An entry that a look-up found; nothing of it is fetched yet. */
export interface FoundEntry {
  readonly layer: LayerName;
  readonly key: string;
  /** Whether the key is the one asked for, or only begins with a prefix that was. */
  readonly exact: boolean;
  /** The scope that holds it, if the store tells: a ref such as `refs/heads/main`. */
  readonly scope?: string;
}

/**
 * The result of a fetch: a file of this run and its size in bytes, or what is wrong with the entry.
 */
export type FetchResult =
  | { readonly file: string; readonly bytes: number }
  | { readonly damage: string };

export type SaveOutcome =
  | {
      readonly status: 'saved';
      readonly bytes: number;
      /** The key of the base that it patches; absent for a whole entry. */
      readonly patches?: string;
    }
  /** The key exists in this run's scope; entries are never overwritten. */
  | { readonly status: 'exists' }
  /** This run may not write: the token, the event or the setting forbids it. */
  | { readonly status: 'denied'; readonly reason: string }
  | { readonly status: 'failed'; readonly reason: string };

/**
 * Where cache entries live. An entry is one archive file. Look-up order: the exact key, then each
 * prefix, newest entry first; each of them in every readable scope, in the order of GitHub's cache
 * service: own ref, base branch, default branch. No method throws when a store is absent, broken,
 * full or forbidden: a cache that fails only makes a build slower, so a fault is a miss or an
 * outcome with one sentence.
 */
export interface Store {
  readonly kind: 'github' | 'directory' | 'off';
  /**
   * Why nothing can be looked up, or saved, at present, as one sentence; undefined while it can.
   */
  readonly trouble?: (purpose: 'read' | 'write') => string | undefined;
  /**
   * Why this run may not save, without a full stop; undefined: it may, as far as can be told
   * beforehand.
   */
  readonly denied?: () => string | undefined;
  find(layer: LayerName, key: string, prefixes: readonly string[]): Promise<FoundEntry | undefined>;
  /**
   * Copies the entry's archive to a file of this run.
   * @returns `undefined` if it is gone or cannot be fetched; the log says why unless it was evicted
   */
  fetch(entry: FoundEntry): Promise<FetchResult | undefined>;
  /** Publishes a finished archive under a new key, whole or not at all. */
  save(layer: LayerName, key: string, file: string): Promise<SaveOutcome>;
  /**
   * A path for an archive that is about to be written for `save`: on the store's own disk, so that
   * a rename publishes it. The caller removes the file where it does not call `save`.
   */
  scratchFile(layer: LayerName): Promise<string>;
}
