import type { LayerName } from '../../inputs/layer-names.js';

/** An entry that a look-up found; nothing of it is fetched yet. */
export interface FoundEntry {
  readonly layer: LayerName;
  readonly key: string;
  /** Whether the key is the one asked for, or only begins with a prefix that was. */
  readonly exact: boolean;
  /** The scope that holds it, where the store tells: a ref such as `refs/heads/main`. */
  readonly scope?: string;
}

/** What came of a fetch: a file of ours and its size in bytes, or what is wrong with the entry. */
export type FetchResult =
  | { readonly file: string; readonly bytes: number }
  | { readonly damage: string };

export type SaveOutcome =
  | {
      readonly status: 'saved';
      readonly bytes: number;
      /** The key of the entry that it patches, where it is no whole one. */
      readonly patches?: string;
    }
  /** The key exists in our scope; entries are never overwritten. */
  | { readonly status: 'exists' }
  /** This run may not write: the token, the event or the setting forbids it. */
  | { readonly status: 'denied'; readonly reason: string }
  | { readonly status: 'failed'; readonly reason: string };

/**
 * Where cache entries live. An entry is one archive file.
 * Look-up order: the exact key, then each prefix, newest entry first; each of them in every readable
 * scope, as GitHub's cache service orders them: own ref, base branch, default branch.
 * No method throws for what a store can suffer (absent, broken, full, forbidden): a cache
 * that fails is a slower build, so a fault is a miss or an outcome with one sentence.
 */
export interface Store {
  readonly kind: 'github' | 'directory' | 'off';
  /** Why nothing can be looked up, or saved, at present, as one sentence; undefined while it can. */
  readonly trouble?: (purpose: 'read' | 'write') => string | undefined;
  /** Why this run may not save, without a full stop; undefined: it may, as far as can be told before. */
  readonly denied?: () => string | undefined;
  find(layer: LayerName, key: string, prefixes: readonly string[]): Promise<FoundEntry | undefined>;
  /**
   * Brings the entry's archive to a file of ours.
   * @returns `undefined` if it is gone, or cannot be had; where that is no eviction, the log says why.
   */
  fetch(entry: FoundEntry): Promise<FetchResult | undefined>;
  /** Publishes a finished archive under a new key, whole or not at all. */
  save(layer: LayerName, key: string, file: string): Promise<SaveOutcome>;
  /**
   * A path for an archive that is about to be written for `save`: on the store's own disk, so that
   * a rename publishes it. The caller removes it where `save` was not reached.
   */
  scratchFile(layer: LayerName): Promise<string>;
}
