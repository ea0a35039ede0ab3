import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { openGithubStore } from '../../src/cache/stores/github/github-store.js';
import type { Store } from '../../src/cache/stores/store.js';
import type { GithubServices } from '../services/github/github-services.js';
import type { CacheScope } from '../services/github/token.js';
import { main, type OpenedStore } from './directory-store.js';

const mainScope: CacheScope[] = [{ scope: main, access: 'write' }];

// GitHub's client asks the process where it is and who it is.
const home = process.cwd();
afterEach(() => process.chdir(home));

/**
 * From here to the end of the test, this process is the job's.
 * @param workspace of the job
 * @param scopes of its token; `untold`: the token does not say
 */
export function githubStore(
  services: GithubServices,
  workspace: string,
  scopes: 'main' | 'untold' = 'main',
): OpenedStore {
  const warnings: string[] = [];
  const environment = services.environment(scopes === 'main' ? mainScope : undefined);
  mkdirSync(workspace, { recursive: true });
  process.chdir(workspace);
  const names = { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: join(workspace, 'temp') };
  Object.assign(process.env, environment, names);
  const store = openGithubStore({
    workspace,
    environment,
    writeDenied: undefined,
    log: { warning: (text) => void warnings.push(text) },
  });
  const save: Store['save'] = (...entry) => unheard(() => store.save(...entry));
  return { store: { ...store, save }, warnings };
}

/** GitHub's client speaks to the runner: who runs the tests is none of its runners. */
export async function unheard<T>(work: () => Promise<T>): Promise<T> {
  const writing = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    return await work();
  } finally {
    writing.mockRestore();
  }
}
