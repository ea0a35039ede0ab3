import type { BlobStorage } from './azurite.js';
import type { TwirpMethods } from './results-service.js';

interface CacheEntry {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  readonly scope: string;
  readonly blob: string;
  /** Order of completion; `undefined` while the upload runs. */
  finished: number | undefined;
}

/** What a test may look up or take away behind the client's back. */
export interface CacheContents {
  /** Finished entries, oldest first. */
  list(): { key: string; scope: string; version: string }[];
  evict(key: string): void;
  /** @returns a function that makes the entries again what they are now. */
  remember(): () => void;
}

/**
 * CacheService v2 as its clients know it: entries belong to a scope and a version, are written once,
 * and are found scope by scope: the exact key, then each key as a prefix, newest first.
 */
export function cacheService(storage: BlobStorage): {
  methods: TwirpMethods;
  contents: CacheContents;
} {
  let entries: CacheEntry[] = [];
  let count = 0;
  const finished = () =>
    entries
      .filter((entry) => entry.finished !== undefined)
      .sort((a, b) => (a.finished ?? 0) - (b.finished ?? 0));

  const methods: TwirpMethods = {
    CreateCacheEntry: async ({ key, version }, { scopes }) => {
      const own = scopes.find(({ access }) => access === 'write')?.scope;
      if (own === undefined) {
        return { body: { ok: false, message: 'cache write denied: token has no writable scopes' } };
      }
      const taken = entries.some(
        (entry) => entry.key === key && entry.version === version && entry.scope === own,
      );
      if (taken) {
        return { status: 409, body: { code: 'already_exists', msg: 'cache entry already exists' } };
      }
      const { name, url } = await storage.newUpload();
      const id = ++count;
      entries.push({ id, key, version, scope: own, blob: name, finished: undefined });
      return { body: { ok: true, signed_upload_url: url } };
    },

    FinalizeCacheEntryUpload: async ({ key, version, size_bytes }, { scopes }) => {
      const entry = entries.find(
        (candidate) =>
          candidate.key === key &&
          candidate.version === version &&
          candidate.finished === undefined &&
          scopes.some(({ scope, access }) => scope === candidate.scope && access === 'write'),
      );
      if (entry === undefined) {
        return { status: 404, body: { code: 'not_found', msg: 'no reservation' } };
      }
      const size = await storage.size(entry.blob);
      if (String(size) !== String(size_bytes)) {
        return { body: { ok: false, message: `size mismatch: ${size} is not ${size_bytes}` } };
      }
      entry.finished = ++count;
      return { body: { ok: true, entry_id: String(entry.id) } };
    },

    GetCacheEntryDownloadURL: async ({ key, restore_keys = [], version }, { scopes }) => {
      for (const { scope } of scopes) {
        const newestFirst = finished()
          .filter((entry) => entry.scope === scope && entry.version === version)
          .reverse();
        const match =
          newestFirst.find((entry) => entry.key === key) ??
          [key, ...(restore_keys as string[])]
            .map((prefix) => newestFirst.find((entry) => entry.key.startsWith(prefix)))
            .find((entry) => entry !== undefined);
        if (match === undefined) continue;
        const url = await storage.download(match.blob);
        return { body: { ok: true, signed_download_url: url, matched_key: match.key } };
      }
      return { body: { ok: false } };
    },
  };

  return {
    methods,
    contents: {
      list: () => finished().map(({ key, scope, version }) => ({ key, scope, version })),
      evict: (key) => {
        entries = entries.filter((entry) => entry.key !== key);
      },
      remember: () => {
        const remembered = finished();
        return () => {
          entries = [...remembered];
        };
      },
    },
  };
}
