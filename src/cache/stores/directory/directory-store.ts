import { randomUUID } from 'node:crypto';
import { access, constants, copyFile, link, mkdir, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../../../frontends/log.js';
import type { LayerName } from '../../../inputs/layer-names.js';
import { messageOf } from '../../../lib/errors.js';
import { digestFile } from '../../../lib/files/digest-file.js';
import { move } from '../../../lib/files/move.js';
import type { FoundEntry, SaveOutcome, Store } from '../store.js';
import {
  errorCode,
  isTaken,
  listEntries,
  publishEntry,
  readEntry,
  removeEntry,
  removeLeastRecentlyUsed,
  type StoredEntry,
  sweepScratch,
} from './entries.js';
import { archiveName, directoryLayout, type EntryRecord, recordName } from './layout.js';

export interface DirectoryStoreOptions {
  /** Absolute; created by the first save. */
  readonly directory: string;
  /** In the order of look-ups: own ref, base branch, default branch. */
  readonly readScopes: readonly string[];
  /** `undefined`: nothing is ever written. */
  readonly writeScope: string | undefined;
  /** Why there is no scope to write to; one sentence. */
  readonly writeDenied?: string;
  /** Limit for all archives together. */
  readonly maxBytes: number;
  readonly log: Pick<Log, 'info' | 'warning' | 'debug'>;
}

/**
 * A store in a directory, with the scopes of GitHub's cache service. Any number of processes may
 * use it at once, without locks: an entry appears and disappears by one rename(2), and what was
 * fetched stays readable while its entry is removed.
 */
export function openDirectoryStore(options: DirectoryStoreOptions): Store {
  const { directory, readScopes, writeScope, maxBytes, log } = options;
  const layout = directoryLayout(directory);

  async function scratchFile(layer: LayerName): Promise<string> {
    const name = `${layer}-${randomUUID()}.archive`;
    try {
      await mkdir(layout.scratch, { recursive: true });
      await access(layout.scratch, constants.W_OK);
      return join(layout.scratch, name);
    } catch (error) {
      // A read-only store still serves; its archives are copied elsewhere.
      log.debug(`no scratch files in ${layout.scratch}: ${messageOf(error)}`);
      return join(tmpdir(), `vllm-incremental-build-${name}`);
    }
  }

  async function find(
    layer: LayerName,
    key: string,
    prefixes: readonly string[],
  ): Promise<FoundEntry | undefined> {
    const found = await inScopes(async (scope) => {
      const exact = await readEntry(layout, layout.entry(scope, layer, key));
      return exact && foundEntry(exact.record, true);
    });
    if (found !== undefined) return found;
    for (const prefix of prefixes) {
      const newest = await inScopes(async (scope) => {
        const entries = await listEntries(layout, scope, layer);
        const entry = entries.find(({ record }) => record.key.startsWith(prefix));
        return entry && foundEntry(entry.record, false);
      });
      if (newest !== undefined) return newest;
    }
    return undefined;
  }

  /** @returns the first result among the readable scopes */
  async function inScopes<T>(look: (scope: string) => Promise<T | undefined>) {
    for (const scope of readScopes) {
      try {
        const found = await look(scope);
        if (found !== undefined) return found;
      } catch (error) {
        log.warning(`The cache directory ${directory} cannot be searched: ${messageOf(error)}`);
      }
    }
    return undefined;
  }

  async function fetch(entry: FoundEntry): Promise<{ file: string; bytes: number } | undefined> {
    const scopes = entry.scope === undefined ? readScopes : [entry.scope];
    for (const scope of scopes) {
      const place = layout.entry(scope, entry.layer, entry.key);
      let file: string | undefined;
      try {
        const stored = await readEntry(layout, place);
        if (stored === undefined) continue;
        file = await scratchFile(entry.layer);
        if (await bringOut(stored, file)) return { file, bytes: stored.record.bytes };
      } catch (error) {
        log.warning(`The cache entry ${entry.key} cannot be read: ${messageOf(error)}`);
      }
      if (file !== undefined) await rm(file, { force: true }).catch(() => {});
    }
    return undefined;
  }

  /**
   * @returns whether `file` is now the archive, verified by its digest. A damaged entry is removed.
   */
  async function bringOut({ directory: place, record }: StoredEntry, file: string) {
    const archive = join(place, archiveName);
    try {
      await link(archive, file);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return false;
      await copyFile(archive, file, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
    }
    const { sha256 } = await digestFile(file);
    if (sha256 !== record.sha256) {
      log.warning(`The cache entry ${record.key} is damaged: it is removed, and not used.`);
      await removeEntry(layout, place).catch((error) => log.debug(messageOf(error)));
      return false;
    }
    const now = new Date();
    // Fails where the store is read-only; then the time of last use is not ours to keep.
    await utimes(join(place, recordName), now, now).catch(() => {});
    return true;
  }

  async function save(layer: LayerName, key: string, file: string): Promise<SaveOutcome> {
    const prepared = join(layout.scratch, `save-${randomUUID()}`);
    try {
      if (writeScope === undefined) {
        return { status: 'denied', reason: options.writeDenied ?? 'this run may only read' };
      }
      const { size } = await stat(file);
      if (size > maxBytes) {
        const reason = `the entry of ${size} bytes is larger than the whole cache may be (${maxBytes})`;
        return { status: 'failed', reason };
      }
      const place = layout.entry(writeScope, layer, key);
      if (await isTaken(layout, place)) return { status: 'exists' };

      await mkdir(layout.scratch, { recursive: true });
      // Not recursive: Node then says ENOENT of a disk that is mounted read-only.
      await mkdir(prepared);
      await mkdir(layout.scopeAndLayer(writeScope, layer), { recursive: true });
      await move(file, join(prepared, archiveName));
      const content = await digestFile(join(prepared, archiveName));
      const created = await nextCreation(writeScope, layer);
      const record = { layer, scope: writeScope, key, ...content, created };
      if (!(await publishEntry(layout, prepared, record))) return { status: 'exists' };
      await makeRoom(place);
      return { status: 'saved', bytes: content.bytes };
    } catch (error) {
      // Without the paths, which differ for every entry, the same fault gives the same sentence.
      const [problem] = messageOf(error).split(', ');
      const reason = `the cache directory ${directory} did not take it: ${problem}`;
      return { status: 'failed', reason };
    } finally {
      for (const path of [file, prepared]) {
        await rm(path, { recursive: true, force: true }).catch(() => {});
      }
    }
  }

  /** Now, or just after the newest entry where another machine's clock was ahead. Nanoseconds. */
  async function nextCreation(scope: string, layer: LayerName): Promise<string> {
    const [newest] = await listEntries(layout, scope, layer);
    const now = BigInt(Date.now()) * 1_000_000n;
    const after = newest === undefined ? 0n : BigInt(newest.record.created) + 1n;
    return (now > after ? now : after).toString();
  }

  /**
   * Runs after the new entry is in place, so that no older one is removed for a save that fails.
   */
  async function makeRoom(saved: string): Promise<void> {
    try {
      await sweepScratch(layout);
      for (const { key, scope } of await removeLeastRecentlyUsed(layout, maxBytes, saved)) {
        log.info(`Removed the cache entry ${key} of ${scope}: the least recently used one.`);
      }
    } catch (error) {
      log.warning(`The cache directory ${directory} cannot be made smaller: ${messageOf(error)}`);
    }
  }

  return { kind: 'directory', find, fetch, save, scratchFile };
}

function foundEntry({ layer, key, scope }: EntryRecord, exact: boolean): FoundEntry {
  return { layer, key, scope, exact };
}
