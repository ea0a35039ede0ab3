import { type ArtifactContents, artifactService } from './artifact-service.js';
import { startAzurite } from './azurite.js';
import { type CacheContents, cacheService } from './cache-service.js';
import { createFaults, type Faults } from './faults.js';
import { type ServedRequest, startResultsService } from './results-service.js';
import { type CacheScope, runtimeToken } from './token.js';

export interface GithubServices {
  readonly cache: CacheContents;
  readonly artifacts: ArtifactContents;
  readonly faults: Faults;
  /** Every call since the start, oldest first. */
  readonly requests: ServedRequest[];
  /**
   * The variables by which a job finds the services.
   * @param scopes of the job's token, own ref first; `undefined`: a token that does not tell them.
   * @param run as the services know it; the same run unless told.
   */
  environment(scopes: readonly CacheScope[] | undefined, run?: string): Record<string, string>;
  stop(): Promise<void>;
}

/** Starts doubles of GitHub's cache and artifact services, on free ports of this machine. */
export async function startGithubServices(): Promise<GithubServices> {
  const storage = await startAzurite();
  const cache = cacheService(storage);
  const artifacts = artifactService(storage);
  const faults = createFaults();
  const results = await startResultsService(
    {
      'github.actions.results.api.v1.CacheService': cache.methods,
      'github.actions.results.api.v1.ArtifactService': artifacts.methods,
    },
    faults,
  );
  return {
    cache: cache.contents,
    artifacts: artifacts.contents,
    faults,
    requests: results.requests,
    environment: (scopes, run) => ({
      ACTIONS_RESULTS_URL: `${results.url}/`,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(scopes, run),
      ACTIONS_CACHE_SERVICE_V2: 'true',
      // For any other host the clients speak the protocol of Enterprise Server.
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RETENTION_DAYS: '90',
    }),
    stop: async () => {
      await results.stop();
      await storage.stop();
    },
  };
}
