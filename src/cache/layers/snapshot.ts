import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { LayerName } from '../../inputs/layer-names.js';
import { messageOf } from '../../lib/errors.js';
import { move } from '../../lib/files/move.js';
import { toolVersion } from '../../lib/version.js';
import type { LayerKey } from '../../plan/keys.js';
import { isSmallDelta } from '../archive/encoding.js';
import { extractArchive, readHeader } from '../archive/read-archive.js';
import {
  type ArchiveRoot,
  type ArchiveSource,
  writeArchive,
  writeDelta,
} from '../archive/write-archive.js';
import type { Base } from '../archive/write-delta.js';
import type { FoundEntry, SaveOutcome, Store } from '../stores/store.js';

/** What a layer puts into one entry. */
export interface SnapshotContents {
  /** The layer's own record, as JSON. */
  readonly meta: unknown;
  readonly roots: Readonly<Record<string, ArchiveRoot>>;
  /** What the entry may be saved as a difference from, where that is much smaller. */
  readonly base?: Base | undefined;
}

/** An entry that was fetched, verified completely and unpacked into a staging directory. */
export interface StagedSnapshot {
  readonly entry: FoundEntry;
  readonly meta: unknown;
  /** Root name → directory that holds its files. */
  readonly staged: Readonly<Record<string, string>>;
  /** Bytes fetched for it. */
  readonly bytes: number;
  /**
   * What later entries may be a difference from: this entry or the one that it patches, if its
   * archive was kept.
   */
  readonly base?: Base | undefined;
}

export type Fetched =
  | { readonly status: 'staged'; readonly snapshot: StagedSnapshot }
  | { readonly status: 'absent' }
  /** It was found but could not be fetched: it was removed meanwhile, or the store logged why. */
  | { readonly status: 'gone'; readonly entry: FoundEntry }
  /** There was an entry, but it is damaged or not ours; the sentence says what is wrong. */
  | { readonly status: 'unusable'; readonly entry: FoundEntry; readonly reason: string };

/**
 * Looks for the entry of a layer. Never throws. @returns the entry, and whether it is of exactly
 * this content
 */
export async function findEntry(
  store: Store,
  layer: LayerName,
  { prefixes, isExact }: LayerKey,
): Promise<FoundEntry | undefined> {
  // No key ends with a slash, so the first prefix can be looked up as a key that no entry has.
  const [first = ''] = prefixes;
  const entry = await store.find(layer, first, prefixes);
  return entry && { ...entry, exact: isExact && entry.key.startsWith(first) };
}

/**
 * Looks for the entry of a layer and unpacks it as the directory `staging`. Never throws.
 * @param keepBase whether to keep the archive that later entries may be a difference from, beside `staging`
 */
export async function fetchSnapshot(
  store: Store,
  layer: LayerName,
  key: LayerKey,
  staging: string,
  keepBase = false,
): Promise<Fetched> {
  const entry = await findEntry(store, layer, key);
  if (entry === undefined) return { status: 'absent' };
  const fetched = await store.fetch(entry);
  if (fetched === undefined) return { status: 'gone', entry };
  if ('damage' in fetched) return { status: 'unusable', entry, reason: fetched.damage };
  let whole: Base = { key: entry.key, file: fetched.file };
  let { bytes } = fetched;
  const fetchBase = async (key: string) => {
    const arrived = await fetchExactly(store, layer, key);
    whole = { key, file: arrived.file };
    bytes += arrived.bytes;
    return arrived.file;
  };
  try {
    const unpacked = await extractArchive(fetched.file, { layer, staging, base: fetchBase });
    if (!unpacked.ok) return { status: 'unusable', entry, reason: unpacked.reason };
    const { header, staged } = unpacked;
    const base = keepBase ? await keep(whole, `${staging}.archive`) : undefined;
    return { status: 'staged', snapshot: { entry, meta: header.meta, staged, bytes, base } };
  } catch (error) {
    return { status: 'unusable', entry, reason: messageOf(error) };
  } finally {
    for (const file of new Set([fetched.file, whole.file])) {
      await rm(file, { force: true }).catch(() => {});
    }
  }
}

/** @throws an Error with the end of a sentence where it cannot be had */
async function fetchExactly(store: Store, layer: LayerName, key: string) {
  const entry = await store.find(layer, key, []);
  const arrived = entry && (await store.fetch(entry));
  if (arrived === undefined) throw new Error(`the entry that it patches is gone: ${key}`);
  if ('damage' in arrived) throw new Error(`the entry that it patches: ${arrived.damage}`);
  return arrived;
}

/** Keeps the base's archive. Where the disk refuses, only a larger, whole entry is saved later. */
async function keep({ key, file }: Base, place: string): Promise<Base | undefined> {
  try {
    await mkdir(dirname(place), { recursive: true });
    await move(file, place);
    return { key, file: place };
  } catch {
    return undefined;
  }
}

/**
 * Fetches what a difference can be made from: the newest entry of a key, or the one that it
 * patches. Never throws.
 * @param place absolute path for its archive
 */
export async function fetchBase(
  store: Store,
  layer: LayerName,
  key: LayerKey,
  place: string,
): Promise<Base | undefined> {
  const entry = await findEntry(store, layer, key);
  const fetched = entry && (await store.fetch(entry));
  if (entry === undefined || fetched === undefined || 'damage' in fetched) return undefined;
  const files = [fetched.file];
  try {
    const { base } = await readHeader(fetched.file, layer);
    if (base === null) return await keep({ key: entry.key, file: fetched.file }, place);
    const { file } = await fetchExactly(store, layer, base.key);
    files.push(file);
    return await keep({ key: base.key, file }, place);
  } catch {
    return undefined;
  } finally {
    for (const file of files) await rm(file, { force: true }).catch(() => {});
  }
}

/** Packs the contents and publishes them, whole or not at all. Never throws. */
export async function saveSnapshot(
  store: Store,
  layer: LayerName,
  key: string,
  { base, ...contents }: SnapshotContents,
): Promise<SaveOutcome> {
  let file: string | undefined;
  try {
    file = await store.scratchFile(layer);
    const source = { file, layer, createdBy: toolVersion, ...contents };
    const isDelta = base !== undefined && (await writeSmallDelta(source, base));
    if (!isDelta) await writeArchive(source);
    const outcome = await store.save(layer, key, file);
    return outcome.status === 'saved' && isDelta ? { ...outcome, patches: base.key } : outcome;
  } catch (error) {
    return { status: 'failed', reason: messageOf(error) };
  } finally {
    if (file !== undefined) await rm(file, { force: true }).catch(() => {});
  }
}

/** @returns whether it was written; a fault of the base only costs a larger entry */
async function writeSmallDelta(source: ArchiveSource, base: Base): Promise<boolean> {
  try {
    const bytes = await writeDelta(source, base);
    return isSmallDelta(bytes, (await stat(base.file)).size);
  } catch {
    return false;
  }
}
