import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LayerName } from '../../../inputs/layer-names.js';
import {
  archiveName,
  type DirectoryLayout,
  type EntryRecord,
  parseRecord,
  recordName,
} from './layout.js';

/** An entry in the store. */
export interface StoredEntry {
  /** Absolute path of its directory. */
  readonly directory: string;
  readonly record: EntryRecord;
  /** Milliseconds since 1970. */
  readonly lastUsed: number;
}

/** The code of a system error such as `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}

/**
 * Reads one entry. A record that names another place than its own is invalid.
 * @returns `undefined` if there is no valid entry. @throws where reading is forbidden
 */
export async function readEntry(
  layout: DirectoryLayout,
  directory: string,
): Promise<StoredEntry | undefined> {
  const file = join(directory, recordName);
  try {
    const record = parseRecord(await readFile(file, 'utf8'));
    if (record === undefined) return undefined;
    if (layout.entry(record.scope, record.layer, record.key) !== directory) return undefined;
    return { directory, record, lastUsed: (await stat(file)).mtimeMs };
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** All valid entries of a scope and layer, newest first. @throws where reading is forbidden. */
export async function listEntries(
  layout: DirectoryLayout,
  scope: string,
  layer: LayerName,
): Promise<StoredEntry[]> {
  const entries = await readEntries(layout, layout.scopeAndLayer(scope, layer));
  return entries.sort((a, b) => {
    const difference = BigInt(b.record.created) - BigInt(a.record.created);
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
  });
}

/** All valid entries of all scopes and layers. @throws where reading is forbidden. */
export async function listAllEntries(layout: DirectoryLayout): Promise<StoredEntry[]> {
  const all: StoredEntry[] = [];
  for (const scope of await namesIn(layout.entries)) {
    for (const layer of await namesIn(join(layout.entries, scope))) {
      all.push(...(await readEntries(layout, join(layout.entries, scope, layer))));
    }
  }
  return all;
}

/**
 * Whether an entry exists in this place. Anything else there is removed, since it would block its
 * key for good. It cannot be an entry that is just being written: entries appear whole.
 */
export async function isTaken(layout: DirectoryLayout, directory: string): Promise<boolean> {
  if (!existsSync(directory)) return false;
  if ((await readEntry(layout, directory)) !== undefined) return true;
  await removeEntry(layout, directory);
  return false;
}

/**
 * Publishes a directory that holds an archive as the entry of its record, whole or not at all.
 * @returns false if the key is taken. @throws what the disk refuses.
 */
export async function publishEntry(
  layout: DirectoryLayout,
  prepared: string,
  record: EntryRecord,
): Promise<boolean> {
  const archive = join(prepared, archiveName);
  await flush(archive);
  await chmod(archive, 0o444);
  const file = await open(join(prepared, recordName), 'wx');
  try {
    await file.writeFile(`${JSON.stringify(record)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await flush(prepared);
  const directory = layout.entry(record.scope, record.layer, record.key);
  try {
    await rename(prepared, directory);
  } catch (error) {
    if (errorCode(error) === 'ENOTEMPTY' || errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  await flush(layout.scopeAndLayer(record.scope, record.layer));
  return true;
}

/** Takes an entry out of the store at once, then frees its space. Does nothing if there is none. */
export async function removeEntry(layout: DirectoryLayout, directory: string): Promise<void> {
  const aside = join(layout.scratch, `removed-${randomUUID()}`);
  try {
    await mkdir(layout.scratch, { recursive: true });
    await rename(directory, aside);
  } catch (error) {
    if (isAbsent(error)) return;
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

/**
 * Removes the least recently used entries beyond a size.
 * @param maxBytes what all archives may take together.
 * @param keep directory of an entry that stays in any case.
 * @returns the records of what was removed. @throws what the disk refuses.
 */
export async function removeLeastRecentlyUsed(
  layout: DirectoryLayout,
  maxBytes: number,
  keep: string,
): Promise<EntryRecord[]> {
  const entries = await listAllEntries(layout);
  let bytes = entries.reduce((sum, { record }) => sum + record.bytes, 0);
  const removed: EntryRecord[] = [];
  for (const entry of entries.sort((a, b) => a.lastUsed - b.lastUsed)) {
    if (bytes <= maxBytes) break;
    if (entry.directory === keep) continue;
    await removeEntry(layout, entry.directory);
    bytes -= entry.record.bytes;
    removed.push(entry.record);
  }
  return removed;
}

/**
 * Removes what a killed process left in the scratch directory more than a day ago.
 * @param now milliseconds since 1970.
 */
export async function sweepScratch(layout: DirectoryLayout, now = Date.now()): Promise<void> {
  const dayAgo = now - 24 * 60 * 60 * 1000;
  for (const name of await namesIn(layout.scratch)) {
    const path = join(layout.scratch, name);
    // A fetched archive is a hard link with the mtime of its entry; ctime is when the link was made.
    const status = await stat(path).catch(() => undefined);
    if (status !== undefined && status.ctimeMs < dayAgo) {
      await rm(path, { recursive: true, force: true });
    }
  }
}

async function readEntries(layout: DirectoryLayout, directory: string): Promise<StoredEntry[]> {
  const names = await namesIn(directory);
  const entries = await Promise.all(names.map((name) => readEntry(layout, join(directory, name))));
  return entries.filter((entry) => entry !== undefined);
}

async function namesIn(directory: string): Promise<string[]> {
  try {
    return await readdir(directory);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isAbsent(error: unknown): boolean {
  return errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR';
}
