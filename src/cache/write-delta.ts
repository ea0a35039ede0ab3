import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOfBytes } from '../files/digesting.js';
import { type ArchiveEntry, type FileEntry, memberName } from './archive-format.js';
import { type BaseEntries, deliveryOf, entriesByName } from './delta.js';
import { inOrder } from './in-order.js';
import { makePatch } from './patch.js';
import { extractArchive, readHeader } from './read-archive.js';
import type { LayerName } from './store.js';

/** A whole entry that was fetched, or what a fetched one patches. */
export interface Base {
  readonly key: string;
  /** Its archive: absolute path of a file of ours. */
  readonly file: string;
}

/** An entry, the file that it describes, and what is archived of it where that is not the file. */
export interface LocatedEntry {
  readonly entry: ArchiveEntry;
  readonly location: string;
  /** Of a patched entry. */
  readonly patch?: Buffer;
}

/** A file that is not any more what its entry says. */
export function changedMeanwhile(location: string): Error {
  return new Error(`${location} changed while it was being archived`);
}

/** Patches at a time: each takes a core, and memory for two contents and an index. */
const patchesAtOnce = 2;

/** What a delta holds in the place of what a whole archive does. */
export interface Delta {
  readonly located: readonly LocatedEntry[];
  /** The base's record of its layer. */
  readonly metaOfBase: unknown;
}

/**
 * Turns the entries of a whole archive into those of a delta, and makes its patches.
 * @param scratch a directory on a disk with space for what changed, as it was
 * @throws an Error where the base cannot be read or is itself no whole one, or the disk refuses
 */
export async function asDelta(
  located: readonly LocatedEntry[],
  { file }: Base,
  layer: LayerName,
  scratch: string,
): Promise<Delta> {
  const header = await readHeader(file, layer);
  const base = entriesByName(header.entries);
  if (header.base !== null) throw new Error(`${file} patches another entry`);
  const entries = located.map(({ entry }) => entry);
  const only = new Set(entries.filter((entry) => isPatched(entry, base)).map(memberName));
  const work = await mkdtemp(join(scratch, 'delta-'));
  try {
    const staging = join(work, 'base');
    const before = await extractArchive(file, { layer, staging, only });
    if (!before.ok) throw new Error(before.reason);
    const delta: LocatedEntry[] = [];
    const deliver = (one: LocatedEntry) => delivered(one, base, staging);
    for await (const entry of inOrder(located, patchesAtOnce, deliver)) delta.push(entry);
    return { located: delta, metaOfBase: header.meta };
  } finally {
    await rm(work, { recursive: true, force: true }).catch(() => {});
  }
}

function isPatched(entry: ArchiveEntry, base: BaseEntries): entry is FileEntry {
  return entry.kind === 'file' && deliveryOf(entry, base) === 'patched';
}

async function delivered(
  one: LocatedEntry,
  base: BaseEntries,
  staging: string,
): Promise<LocatedEntry> {
  const { entry, location } = one;
  if (entry.kind !== 'file') return one;
  if (deliveryOf(entry, base) === 'kept') return { location, entry: { ...entry, kind: 'kept' } };
  if (!isPatched(entry, base)) return one;
  const before = await readFile(join(staging, memberName(entry)));
  const content = await readFile(location);
  if (digestOfBytes(content).sha256 !== entry.sha256) throw changedMeanwhile(location);
  const patch = await makePatch(before, content).catch(() => undefined);
  if (patch === undefined || patch.length >= entry.bytes) return one;
  return { location, entry: { ...entry, kind: 'patched', patch: patch.length }, patch };
}
