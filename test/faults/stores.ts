import { openDirectoryStore } from '../../src/cache/directory-store.js';
import { openGithubStore } from '../../src/cache/github-store.js';
import type { Store } from '../../src/cache/store.js';
import type { GithubServices } from '../services/github-services.js';
import type { CacheScope } from '../services/token.js';

export const main = 'refs/heads/main';
const mainScope: CacheScope[] = [{ scope: main, access: 'write' }];

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

/**
 * @param workspace of the job
 * @param scopes of its token; `untold`: the token does not say
 */
export function githubStore(
  services: GithubServices,
  workspace: string,
  scopes: 'main' | 'untold' = 'main',
): OpenedStore {
  const warnings: string[] = [];
  const store = openGithubStore({
    workspace,
    environment: services.environment(scopes === 'main' ? mainScope : undefined),
    writeDenied: undefined,
    log: { warning: (text) => void warnings.push(text) },
  });
  return { store, warnings };
}
