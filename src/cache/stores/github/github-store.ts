import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../../../frontends/log.js';
import type { LayerName } from '../../../inputs/layer-names.js';
import { messageOf } from '../../../lib/errors.js';
import { openWorkDirectory, requireOwnDirectory } from '../../../machine/work-directory.js';
import type { FetchResult, FoundEntry, SaveOutcome, Store } from '../store.js';
import { downloadBlob, type TransferLimits } from './blob-transfer.js';
import { type Answer, type CacheService, openCacheService } from './cache-service.js';
import {
  archivePath,
  type Compression,
  compressions,
  unwrapClientArchive,
  versionOf,
} from './client-archive.js';
import { openClientSave, type SaveLimits } from './client-save.js';
import { whyNotWritable } from './write-access.js';

/** The service accepts keys of at most this many characters, without commas. */
const validKey = /^[^,]{1,512}$/;

interface GithubStoreOptions {
  /** `GITHUB_WORKSPACE`, which the runner also makes the working directory of a step. */
  readonly workspace: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Why this run may not write; `undefined`: it may, as far as its token permits. */
  readonly writeDenied: string | undefined;
  readonly log: Pick<Log, 'warning'>;
  readonly limits?: Partial<StoreLimits>;
}

/** Seconds. */
export interface StoreLimits extends TransferLimits, SaveLimits {
  /** Until a request is given up, repetitions included. */
  readonly answer: number;
  /** How long a service that failed is left alone: every call would take as long to fail. */
  readonly rest: number;
}

const usualLimits: StoreLimits = { answer: 20, stall: 30, save: 30, transfer: 600, rest: 300 };

/** Seconds between look-ups of a key that another job may be about to publish. */
const untilPublished = [0, 1, 2, 3];

/**
 * A store in GitHub's cache service, which handles the scopes. GitHub's own client saves, so that
 * entries have its format. Look-up, fetch and unwrapping are ours: the client would unpack
 * unchecked content, and reports every fault as a miss.
 */
export function openGithubStore(options: GithubStoreOptions): Store {
  const { workspace, environment, log } = options;
  const limits = { ...usualLimits, ...options.limits };
  const mode = environment.ACTIONS_CACHE_MODE?.trim().toLowerCase();
  const service = openCacheService({
    url: environment.ACTIONS_RESULTS_URL ?? '',
    token: environment.ACTIONS_RUNTIME_TOKEN ?? '',
    limit: limits.answer,
  });
  const saveByClient = openClientSave(workspace, limits);
  let rest = { until: 0, problem: '' };
  const trouble = (purpose: 'read' | 'write') => {
    const isUnreadable = mode === 'none' || mode === 'write-only';
    if (purpose === 'read' && isUnreadable) return `The job's cache mode is ${mode}.`;
    return performance.now() < rest.until ? `${rest.problem}.` : undefined;
  };

  const denied = () => options.writeDenied ?? whyNotWritable(options, mode);

  /** Leaves the service alone for a while. @returns whether this was not known before */
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

  /** @returns undefined for a miss, and for a service that failed, which is logged */
  async function seek(layer: LayerName, key: string, prefixes: readonly string[]) {
    if (trouble('read') !== undefined) return undefined;
    const answer = await lookUp(service, layer, key, prefixes);
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
    const found = await seek(layer, key, prefixes);
    return found && { layer, key: found.key, exact: found.key === key };
  }

  async function fetch({ layer, key }: FoundEntry): Promise<FetchResult | undefined> {
    const found = await seek(layer, key, []);
    if (found === undefined) return undefined;
    const failed = (problem: string) => `The cache entry ${key} cannot be fetched: ${problem}`;
    let blob: string | undefined;
    try {
      blob = await scratchFile(layer);
      const arrived = await downloadBlob(found.url, blob, limits);
      if (arrived.status === 'done') {
        const file = await scratchFile(layer);
        const { compression } = found;
        const name = archivePath(layer);
        const unwrapped = await unwrapClientArchive(blob, file, { compression, name });
        return unwrapped.ok ? { file, bytes: unwrapped.bytes } : { damage: unwrapped.reason };
      }
      const problem = failed(arrived.problem);
      if (arrived.status === 'late') sayRest(problem);
      else log.warning(`${problem}.`);
    } catch (error) {
      log.warning(failed(messageOf(error)));
    } finally {
      if (blob !== undefined) await rm(blob, { force: true }).catch(() => {});
    }
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
      return { status: 'failed', reason: messageOf(error) };
    } finally {
      await rm(file, { force: true }).catch(() => {});
    }
  }

  async function publish(layer: LayerName, key: string, file: string): Promise<SaveOutcome> {
    const saved = await saveByClient(layer, key, file);
    if (saved.status === 'saved') return saved;
    if (saved.status === 'late') {
      const reason = `GitHub's cache service did not take an entry within ${saved.seconds} seconds`;
      // Not logged: the outcome says it already.
      takeRest(reason);
      return { status: 'failed', reason };
    }
    return await whyRefused(layer, key);
  }

  /**
   * Finds out why, since the client does not tell: the key exists, or another job is about to
   * publish it.
   */
  async function whyRefused(layer: LayerName, key: string): Promise<SaveOutcome> {
    for (const seconds of trouble('read') === undefined ? untilPublished : []) {
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
      const answer = await lookUp(service, layer, key, []);
      if (!answer.ok) {
        takeRest(answer.problem);
        return { status: 'failed', reason: answer.problem };
      }
      if (answer.value !== undefined) return { status: 'exists' };
    }
    const reason =
      "GitHub's cache service did not take it; its client's message is in the log above";
    return { status: 'failed', reason };
  }

  return { kind: 'github', trouble, denied, find, fetch, save, scratchFile };
}

/**
 * Whether the runner offers the service that {@link openGithubStore} uses. GitHub Enterprise Server
 * has an older one.
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

/** What the service has, and where it can be fetched. */
interface Match {
  readonly key: string;
  readonly url: string;
  readonly compression: Compression;
}

/**
 * Looks an entry up in every version that GitHub's client may have given it: a job finds what another
 * saved whatever either has on its path. The service goes scope by scope; asked for several prefixes
 * at once, it would give what the own ref has of the last before what another has of the first.
 * @returns what suits best: the key before the prefixes, these in their order, and of equals what is
 * compressed by zstd; undefined for a miss. Does not throw.
 */
async function lookUp(
  service: CacheService,
  layer: LayerName,
  key: string,
  prefixes: readonly string[],
): Promise<Answer<Match | undefined>> {
  for (const text of new Set([key, ...prefixes])) {
    for (const compression of compressions) {
      const isPrefix = prefixes.includes(text);
      const version = versionOf(layer, compression);
      const answer = await service.lookUp(version, text, isPrefix ? [text] : []);
      if (!answer.ok) return answer;
      // The service takes any key for a prefix; what it found by that was not asked for.
      const found = isPrefix || answer.value?.key === text ? answer.value : undefined;
      if (found !== undefined) return { ok: true, value: { ...found, compression } };
    }
  }
  return { ok: true, value: undefined };
}
