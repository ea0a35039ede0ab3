import { openDirectoryStore } from '../../src/cache/stores/directory/directory-store.js';
import type { Store } from '../../src/cache/stores/store.js';

export const main = 'refs/heads/main';

/** A store as a run opens it, and all that it warned of. */
export interface OpenedStore {
  readonly store: Store;
  readonly warnings: readonly string[];
}

/** @param directory of the store */
export function directoryStore(directory: string, maxBytes = 1e9): OpenedStore {
  const warnings: string[] = [];
  const store = openDirectoryStore({
    ...{ directory, maxBytes, readScopes: [main], writeScope: main },
    log: { info: () => {}, debug: () => {}, warning: (text) => void warnings.push(text) },
  });
  return { store, warnings };
}
