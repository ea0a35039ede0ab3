import { rm } from 'node:fs/promises';
import { sentenceOf } from '../errors.js';
import type { LayerKey } from '../plan/keys.js';
import { toolVersion } from '../version.js';
import { extractArchive } from './read-archive.js';
import type { FoundEntry, LayerName, SaveOutcome, Store } from './store.js';
import { type ArchiveRoot, writeArchive } from './write-archive.js';

/** What a layer puts into one entry. */
export interface SnapshotContents {
  /** The layer's own record, as JSON. */
  readonly meta: unknown;
  readonly roots: Readonly<Record<string, ArchiveRoot>>;
}

/** An entry that was fetched, checked to the last byte and unpacked aside; nothing is in place yet. */
export interface StagedSnapshot {
  readonly entry: FoundEntry;
  readonly meta: unknown;
  /** Root name → directory that holds its files. */
  readonly staged: Readonly<Record<string, string>>;
  readonly bytes: number;
}

export type Fetched =
  | { readonly status: 'staged'; readonly snapshot: StagedSnapshot }
  | { readonly status: 'absent' }
  /** It was found and did not arrive: it was removed meanwhile, or the store said in the log why. */
  | { readonly status: 'gone'; readonly entry: FoundEntry }
  /** An entry was there, but is damaged or foreign; the sentence says what. */
  | { readonly status: 'unusable'; readonly entry: FoundEntry; readonly reason: string };

/** Looks for the entry of a layer. Never throws. @returns whether it is of this very content too */
export async function findEntry(
  store: Store,
  layer: LayerName,
  { prefixes, isExact }: LayerKey,
): Promise<FoundEntry | undefined> {
  // No key ends with a slash: the first prefix is the key of none.
  const [first = ''] = prefixes;
  const entry = await store.find(layer, first, prefixes);
  return entry && { ...entry, exact: isExact && entry.key.startsWith(first) };
}

/** Looks for the entry of a layer and unpacks it below `staging`. Never throws. */
export async function fetchSnapshot(
  store: Store,
  layer: LayerName,
  key: LayerKey,
  staging: string,
): Promise<Fetched> {
  const entry = await findEntry(store, layer, key);
  return entry === undefined ? { status: 'absent' } : await stageEntry(store, entry, staging);
}

/** Fetches and unpacks an entry that a look-up found. Never throws. */
async function stageEntry(store: Store, entry: FoundEntry, staging: string): Promise<Fetched> {
  const fetched = await store.fetch(entry);
  if (fetched === undefined) return { status: 'gone', entry };
  if ('damage' in fetched) return { status: 'unusable', entry, reason: fetched.damage };
  try {
    const unpacked = await extractArchive(fetched.file, { layer: entry.layer, staging });
    if (!unpacked.ok) return { status: 'unusable', entry, reason: unpacked.reason };
    const { header, staged } = unpacked;
    return {
      status: 'staged',
      snapshot: { entry, meta: header.meta, staged, bytes: fetched.bytes },
    };
  } catch (error) {
    return { status: 'unusable', entry, reason: sentenceOf(error) };
  } finally {
    await rm(fetched.file, { force: true }).catch(() => {});
  }
}

/** Packs the contents and publishes them, whole or not at all. Never throws. */
export async function saveSnapshot(
  store: Store,
  layer: LayerName,
  key: string,
  contents: SnapshotContents,
): Promise<SaveOutcome> {
  let file: string | undefined;
  try {
    file = await store.scratchFile(layer);
    await writeArchive({ file, layer, createdBy: toolVersion, ...contents });
    return await store.save(layer, key, file);
  } catch (error) {
    return { status: 'failed', reason: sentenceOf(error) };
  } finally {
    if (file !== undefined) await rm(file, { force: true }).catch(() => {});
  }
}
