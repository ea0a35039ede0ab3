import { hash, randomUUID } from 'node:crypto';
import { lstat, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sentenceOf } from '../errors.js';
import type { Log } from '../log.js';
import { openWorkDirectory, requireOwnDirectory } from '../machine/work-directory.js';
import { archiveFormat } from './archive-format.js';
import { downloadBlob, type TransferLimits, uploadBlob } from './blob-transfer.js';
import { openCacheService } from './cache-service.js';
import { permitsCacheWrite } from './runtime-token.js';
import type { FoundEntry, LayerName, SaveOutcome, Store } from './store.js';

/**
 * The service finds an entry of the same version only; other clients digest paths and compression
 * into theirs. One constant for each layer: all runners read each other's entries.
 */
const versionOf = (layer: LayerName) => hash('sha256', `${archiveFormat} archive 1 ${layer}`);

/** What the service takes: the key and nine prefixes, each of so many characters and no comma. */
const maxPrefixes = 9;
const validKey = /^[^,]{1,512}$/;

export interface GithubStoreOptions {
  /** `GITHUB_WORKSPACE` */
  readonly workspace: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Why this run may not write; `undefined`: it may, as far as its token permits. */
  readonly writeDenied: string | undefined;
  readonly log: Pick<Log, 'warning'>;
  readonly limits?: Partial<StoreLimits>;
}

/** Seconds. */
export interface StoreLimits extends TransferLimits {
  /** Before a question is given up, its repetitions included. */
  readonly answer: number;
  /** For how long a service that failed is not asked again: all calls would wait as long. */
  readonly rest: number;
}

const usualLimits: StoreLimits = { answer: 20, stall: 30, transfer: 600, rest: 300 };

/** GitHub's cache service. It keeps the scopes. */
export function openGithubStore(options: GithubStoreOptions): Store {
  const { workspace, environment, log } = options;
  const limits = { ...usualLimits, ...options.limits };
  const mode = environment.ACTIONS_CACHE_MODE?.trim().toLowerCase();
  const service = openCacheService({
    url: environment.ACTIONS_RESULTS_URL ?? '',
    token: environment.ACTIONS_RUNTIME_TOKEN ?? '',
    limit: limits.answer,
  });
  let rest = { until: 0, problem: '' };
  const trouble = (purpose: 'read' | 'write') => {
    const isUnreadable = mode === 'none' || mode === 'write-only';
    if (purpose === 'read' && isUnreadable) return `The job's cache mode is ${mode}.`;
    return performance.now() < rest.until ? `${rest.problem}.` : undefined;
  };

  const denied = () => options.writeDenied ?? whyNotWritable(environment, mode);

  /** The service is left alone for a while. @returns whether that is news */
  function takeRest(problem: string): boolean {
    const isNews = trouble('write') === undefined;
    if (isNews) rest = { until: performance.now() + limits.rest * 1000, problem };
    return isNews;
  }

  function sayRest(problem: string): void {
    if (!takeRest(problem)) return;
    log.warning(`${problem}; for ${limits.rest} seconds this run goes on without it.`);
  }

  async function scratchFile(layer: LayerName): Promise<string> {
    const directory = join(await openWorkDirectory(workspace), 'cache');
    await requireOwnDirectory(directory);
    await mkdir(directory, { recursive: true });
    return join(directory, `${layer}-${randomUUID()}.archive`);
  }

  /** @returns undefined for a miss, and for a service that failed, once that was said */
  async function lookUp(layer: LayerName, key: string, prefixes: readonly string[]) {
    if (trouble('read') !== undefined) return undefined;
    const answer = await service.lookUp(versionOf(layer), key, prefixes.slice(0, maxPrefixes));
    if (answer.ok) return answer.value;
    sayRest(answer.problem);
    return undefined;
  }

  async function find(
    layer: LayerName,
    key: string,
    prefixes: readonly string[],
  ): Promise<FoundEntry | undefined> {
    if (![key, ...prefixes].every((text) => validKey.test(text))) return undefined;
    const isAskedFor = (match: string) =>
      match === key || prefixes.some((prefix) => match.startsWith(prefix));
    let found = await lookUp(layer, key, prefixes);
    if (found !== undefined && !isAskedFor(found.key)) {
      // The service takes the exact key for a prefix too; what it found by that was not asked for.
      const [first, ...others] = prefixes;
      found = first === undefined ? undefined : await lookUp(layer, first, others);
    }
    if (found === undefined || !isAskedFor(found.key)) return undefined;
    return { layer, key: found.key, exact: found.key === key };
  }

  async function fetch(entry: FoundEntry): Promise<{ file: string; bytes: number } | undefined> {
    const { layer, key } = entry;
    const found = await lookUp(layer, key, []);
    if (found?.key !== key) return undefined;
    const file = await scratchFile(layer).catch((error: unknown) => {
      log.warning(`The cache entry ${key} cannot be fetched: ${sentenceOf(error)}`);
    });
    if (file === undefined) return undefined;
    const arrived = await downloadBlob(found.url, file, limits);
    if (arrived.status === 'done') return { file, bytes: arrived.bytes };
    const problem = `The cache entry ${key} cannot be fetched: ${arrived.problem}`;
    if (arrived.status === 'late') sayRest(problem);
    else log.warning(`${problem}.`);
    return undefined;
  }

  async function save(layer: LayerName, key: string, file: string): Promise<SaveOutcome> {
    try {
      const reason = denied();
      if (reason !== undefined) return { status: 'denied', reason };
      if (!validKey.test(key)) {
        const limit = 'the service takes keys of 512 characters and without commas';
        return { status: 'failed', reason: limit };
      }
      if (performance.now() < rest.until) return { status: 'failed', reason: rest.problem };
      return await publish(layer, key, file);
    } catch (error) {
      return { status: 'failed', reason: sentenceOf(error) };
    } finally {
      await rm(file, { force: true }).catch(() => {});
    }
  }

  async function publish(layer: LayerName, key: string, file: string): Promise<SaveOutcome> {
    const version = versionOf(layer);
    const bytes = (await lstat(file)).size;
    /** The outcome says it; a second sentence would be one too many. */
    const failed = (reason: string): SaveOutcome => {
      takeRest(reason);
      return { status: 'failed', reason };
    };
    const reserved = await service.reserve(version, key);
    if (!reserved.ok) return failed(reserved.problem);
    if (reserved.value.status !== 'reserved') return reserved.value;
    const sent = await uploadBlob(reserved.value.url, file, bytes, limits);
    if (sent.status === 'late') return failed(sent.problem);
    if (sent.status === 'failed') return { status: 'failed', reason: sent.problem };
    const finished = await service.finish(version, key, bytes);
    return finished.ok ? { status: 'saved', bytes } : failed(finished.problem);
  }

  return { kind: 'github', trouble, denied, find, fetch, save, scratchFile };
}

/**
 * Whether the runner offers the service that {@link openGithubStore} speaks to. GitHub Enterprise
 * Server has an older one.
 */
export function offersCacheService(
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  const { ACTIONS_RESULTS_URL: url, ACTIONS_CACHE_SERVICE_V2: version } = environment;
  return Boolean(url) && Boolean(version) && !isEnterpriseServer(environment.GITHUB_SERVER_URL);
}

function isEnterpriseServer(server = 'https://github.com'): boolean {
  const host = URL.canParse(server) ? new URL(server).hostname : server;
  return !/(^github\.com|\.ghe\.com|\.localhost)$/i.test(host);
}

/** @returns one sentence if the job may not write cache entries, as far as can be told beforehand. */
function whyNotWritable(
  environment: GithubStoreOptions['environment'],
  mode: string | undefined,
): string | undefined {
  if (mode === 'read' || mode === 'none') return `the job's cache mode is ${mode}`;
  if (permitsCacheWrite(environment.ACTIONS_RUNTIME_TOKEN) === false) {
    return "the job's token for GitHub's cache service may only read";
  }
  return undefined;
}
