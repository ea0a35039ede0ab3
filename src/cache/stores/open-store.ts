import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../../frontends/log.js';
import type { Settings } from '../../inputs/table.js';
import { cachePaths } from '../../machine/cache-directory.js';
import type { Trust } from '../../plan/trust.js';
import { openDirectoryStore } from './directory/directory-store.js';
import { offersCacheService, openGithubStore } from './github/github-store.js';
import type { Store } from './store.js';

/** What decides where cache entries live. */
export interface StoreFacts {
  readonly cache: Settings['cache'];
  /** Whether this is a workflow's step. */
  readonly inActions: boolean;
  /** Whether the runner offers GitHub's cache service. */
  readonly serviceAvailable: boolean;
}

interface StoreChoice {
  readonly kind: Store['kind'];
  /** One sentence without a full stop. */
  readonly reason: string;
}

/** Chooses the store. Pure. */
export function chooseStore({ cache, inActions, serviceAvailable }: StoreFacts): StoreChoice {
  if (cache === 'off') return { kind: 'off', reason: 'cache is off' };
  if (cache === 'directory') return { kind: 'directory', reason: 'cache is directory' };
  if (inActions && serviceAvailable) {
    return { kind: 'github', reason: "the runner offers GitHub's cache service" };
  }
  if (inActions) {
    const reason = "the runner offers no cache service of GitHub's; cache: directory needs none";
    return { kind: 'off', reason };
  }
  if (cache === 'github') {
    return { kind: 'off', reason: "GitHub's cache service is there in a workflow only" };
  }
  return { kind: 'directory', reason: 'outside of a workflow, entries live in a directory' };
}

/**
 * Opens the store that fits settings and machine.
 * @param trust which scopes this run may read and write
 * @param environment of this process
 * @returns the store, and why it was chosen. Does not throw.
 */
export async function openStore(
  settings: Pick<Settings, 'cache' | 'cacheDir' | 'cacheSize'>,
  trust: Trust,
  environment: Readonly<Record<string, string | undefined>>,
  log: Pick<Log, 'info' | 'warning' | 'debug'>,
): Promise<{ store: Store; reason: string }> {
  const inActions = environment.GITHUB_ACTIONS === 'true';
  const workspace = environment.GITHUB_WORKSPACE;
  const serviceAvailable = inActions && workspace !== undefined && offersCacheService(environment);
  const { kind, reason } = chooseStore({ cache: settings.cache, inActions, serviceAvailable });
  const writeDenied = trust.write === undefined ? trust.reason : undefined;

  if (kind === 'github' && workspace !== undefined) {
    return { store: openGithubStore({ workspace, environment, writeDenied, log }), reason };
  }
  if (kind === 'directory') {
    const store = openDirectoryStore({
      directory: cachePaths(settings.cacheDir).store,
      readScopes: trust.read,
      writeScope: trust.write,
      ...(writeDenied === undefined ? {} : { writeDenied }),
      maxBytes: settings.cacheSize,
      log,
    });
    return { store, reason };
  }
  return { store: openOffStore(reason), reason };
}

/**
 * A store that holds nothing and takes nothing.
 * @param reason why; one sentence, which every save repeats.
 */
function openOffStore(reason: string): Store {
  return {
    kind: 'off',
    find: async () => undefined,
    fetch: async () => undefined,
    save: async (_layer, _key, file) => {
      await rm(file, { force: true });
      return { status: 'denied', reason };
    },
    scratchFile: async (layer) =>
      join(tmpdir(), `vllm-incremental-build-${layer}-${randomUUID()}.archive`),
  };
}
