import { randomUUID } from 'node:crypto';
import { lstat, mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sentenceOf } from '../errors.js';
import type { Log } from '../log.js';
import { permitsCacheWrite } from './runtime-token.js';
import type { FoundEntry, LayerName, SaveOutcome, Store } from './store.js';
import { type Bounded, createTurns, type TurnWork } from './turns.js';

/**
 * Where archives lie while the service's client packs or unpacks them, relative to the workspace.
 * The client digests this very text into an entry's version, and finds no entry of another version.
 * So it is one constant for each layer, and relative: a job in a container has another workspace than
 * one on the host, and both read each other's entries.
 * https://github.com/actions/toolkit/blob/main/packages/cache/src/internal/cacheUtils.ts (getCacheVersion)
 */
const folder = '.vllm-incremental-build';
const cacheFolder = join(folder, 'cache');
const archivePath = (layer: LayerName) => `${cacheFolder}/${layer}.archive`;

/** The service takes the key and nine prefixes. */
const maxPrefixes = 9;

export interface GithubStoreOptions {
  /** `GITHUB_WORKSPACE`, which the runner also makes the working directory of a step. */
  readonly workspace: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Why this run may not write; `undefined`: it may, as far as its token permits. */
  readonly writeDenied: string | undefined;
  readonly log: Pick<Log, 'warning'>;
  readonly limits?: Partial<StoreLimits>;
}

/** Seconds. */
export interface StoreLimits {
  /** Before a look-up is given up. It leaves the client time for three of its repetitions. */
  readonly find: number;
  /** Before a transfer is given up. */
  readonly transfer: number;
  /** For how long a service that did not answer is not asked again: all calls would wait as long. */
  readonly rest: number;
}

const usualLimits: StoreLimits = { find: 20, transfer: 600, rest: 300 };

/**
 * GitHub's cache service through its own client. The service keeps the scopes. The client tells
 * faults to the log and returns what it returns for a miss, so that this store asks again where
 * the difference matters. A call that was given up goes on in the background: the program must end
 * by `process.exit`.
 */
export function openGithubStore(options: GithubStoreOptions): Store {
  const { workspace, log } = options;
  const limits = { ...usualLimits, ...options.limits };
  const inWorkspace = (path: string) => join(workspace, path);
  const client = () => import('@actions/cache');
  const turns = new Map<LayerName, ReturnType<typeof createTurns>>();
  const noAnswer = `GitHub's cache service did not answer within ${limits.find} seconds`;
  let restsUntil = 0;
  const rests = () => performance.now() < restsUntil;

  /** All transfers of a layer use one path; a second one waits for the first. */
  function takeTurn<T>(layer: LayerName, work: TurnWork<T>): Promise<Bounded<T>> {
    const turn = turns.get(layer) ?? createTurns();
    turns.set(layer, turn);
    return turn(limits.transfer, work);
  }

  async function scratchFile(layer: LayerName): Promise<string> {
    const directory = inWorkspace(cacheFolder);
    await mkdir(directory, { recursive: true }).catch(() => {});
    // The workspace is somebody's checkout: nothing of ours may look like a change to it.
    await writeFile(join(inWorkspace(folder), '.gitignore'), '*\n').catch(() => {});
    return join(directory, `${layer}-${randomUUID()}.archive`);
  }

  /** @returns the key of what the service would give, `undefined` for a miss or a fault. */
  async function lookUp(layer: LayerName, key: string, prefixes: readonly string[]) {
    const { restoreCache } = await client();
    const keys = prefixes.slice(0, maxPrefixes);
    return await restoreCache([archivePath(layer)], key, keys, { lookupOnly: true });
  }

  /** Bounds look-ups. A service at rest is not asked: that is late at once. */
  async function ask<T>(question: () => Promise<T>): Promise<Bounded<T>> {
    if (rests()) return { late: true };
    const answer = await createTurns()(limits.find, question);
    if (answer.late && !rests()) {
      restsUntil = performance.now() + limits.rest * 1000;
      log.warning(`${noAnswer}; for ${limits.rest} seconds this run goes on without it.`);
    }
    return answer;
  }

  async function find(
    layer: LayerName,
    key: string,
    prefixes: readonly string[],
  ): Promise<FoundEntry | undefined> {
    try {
      const looked = await ask(async () => {
        const match = await lookUp(layer, key, prefixes);
        if (match === undefined || match === key || begins(match, prefixes)) return match;
        // The service takes the exact key for a prefix too; what it found by that was not asked for.
        const [first, ...others] = prefixes;
        return first === undefined ? undefined : await lookUp(layer, first, others);
      });
      if (looked.late) return undefined;
      const match = looked.value;
      if (match === undefined || (match !== key && !begins(match, prefixes))) return undefined;
      return { layer, key: match, exact: match === key };
    } catch (error) {
      log.warning(`GitHub's cache service cannot be asked: ${sentenceOf(error)}`);
      return undefined;
    }
  }

  async function fetch(entry: FoundEntry): Promise<{ file: string; bytes: number } | undefined> {
    const { layer, key } = entry;
    const arrival = inWorkspace(archivePath(layer));
    try {
      const file = await scratchFile(layer);
      const fetched = await takeTurn(layer, async (givenUp) => {
        await rm(arrival, { recursive: true, force: true });
        const { restoreCache } = await client();
        const segmentTimeoutInMs = limits.transfer * 1000;
        const match = await restoreCache([archivePath(layer)], key, [], { segmentTimeoutInMs });
        if (match !== key || givenUp() || !(await lstat(arrival)).isFile()) {
          await rm(arrival, { recursive: true, force: true });
          return undefined;
        }
        await rename(arrival, file);
        return { file, bytes: (await lstat(file)).size };
      });
      if (!fetched.late) return fetched.value;
      log.warning(`The cache entry ${key} did not arrive within ${limits.transfer} seconds.`);
    } catch (error) {
      log.warning(`The cache entry ${key} cannot be fetched: ${sentenceOf(error)}`);
    }
    return undefined;
  }

  async function save(layer: LayerName, key: string, file: string): Promise<SaveOutcome> {
    try {
      const reason = options.writeDenied ?? (await whyNotWritable(options));
      if (reason !== undefined) return { status: 'denied', reason };
      if (rests()) return { status: 'failed', reason: noAnswer };
      const saved = await takeTurn(layer, () => upload(layer, key, file));
      if (!saved.late) return saved.value;
      const late = `it was not uploaded within ${limits.transfer} seconds`;
      return { status: 'failed', reason: late };
    } catch (error) {
      return { status: 'failed', reason: sentenceOf(error) };
    } finally {
      await rm(file, { force: true }).catch(() => {});
    }
  }

  async function upload(layer: LayerName, key: string, file: string): Promise<SaveOutcome> {
    const departure = inWorkspace(archivePath(layer));
    try {
      await rename(file, departure);
      const bytes = (await lstat(departure)).size;
      const { saveCache } = await client();
      // -1 is everything but success: an existing key, a refusal, a broken service.
      if ((await saveCache([archivePath(layer)], key)) !== -1) return { status: 'saved', bytes };
      const found = await ask(() => lookUp(layer, key, []));
      if (found.late) return { status: 'failed', reason: noAnswer };
      if (found.value === key) return { status: 'exists' };
      const reason =
        "GitHub's cache service did not take it; its client's message is in the log above";
      return { status: 'failed', reason };
    } finally {
      await rm(departure, { force: true });
    }
  }

  const trouble = () => (rests() ? `${noAnswer}.` : undefined);
  return { kind: 'github', trouble, find, fetch, save, scratchFile };
}

function begins(key: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => key.startsWith(prefix));
}

/** @returns one sentence if the job may not write cache entries, as far as can be told beforehand. */
async function whyNotWritable(options: GithubStoreOptions): Promise<string | undefined> {
  const { environment, workspace } = options;
  const mode = environment.ACTIONS_CACHE_MODE?.trim().toLowerCase();
  if (mode === 'read' || mode === 'none') return `the job's cache mode is ${mode}`;
  if (permitsCacheWrite(environment.ACTIONS_RUNTIME_TOKEN) === false) {
    return "the job's token for GitHub's cache service may only read";
  }
  // The client looks for a relative path in the working directory, but unpacks in the workspace.
  if ((await realpath(workspace)) !== (await realpath(process.cwd()))) {
    return `the working directory is not the workspace ${workspace}`;
  }
  return undefined;
}
