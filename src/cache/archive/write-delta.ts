import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LayerName } from '../../inputs/layer-names.js';
import { digestOfBytes } from '../../lib/files/digesting.js';
import { inOrder } from '../../lib/in-order.js';
import { type BaseEntries, type Encoding, encodingOf, entriesByName } from './encoding.js';
import { type ArchiveEntry, memberName } from './format.js';
import { makePatch } from './patch.js';
import { extractArchive, readHeader } from './read-archive.js';

/** A whole entry: the one that was fetched, or the one that the fetched entry patches. */
export interface Base {
  readonly key: string;
  /** Absolute path of its archive, which belongs to this run. */
  readonly file: string;
}

/**
 * An entry, the file that it describes, and its patch where that is archived instead of the file.
 */
export interface LocatedEntry {
  readonly entry: ArchiveEntry;
  readonly location: string;
  /** Of a patched entry. */
  readonly patch?: Buffer;
}

/** The error for a file that no longer matches its entry. */
export function changedMeanwhile(location: string): Error {
  return new Error(`${location} changed while it was being archived`);
}

/** Patches made at a time: each takes a core, and memory for two contents and an index. */
const patchesAtOnce = 2;

/** The entries of a delta and what else its header needs. */
interface Delta {
  readonly located: readonly LocatedEntry[];
  /** The layer's record in the base. */
  readonly metaOfBase: unknown;
}

/**
 * Turns the entries of a whole archive into those of a delta, and makes its patches.
 * @param scratch a directory on a disk with space for the old content of what changed
 * @throws an Error where the base cannot be read or is not whole, or the disk refuses
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
  const planned = located.map((one) => ({ one, encoding: deliveryIn(one.entry, base) }));
  const patched = planned.filter(({ encoding }) => encoding === 'patched');
  const only = new Set(patched.map(({ one }) => memberName(one.entry)));
  const work = await mkdtemp(join(scratch, 'delta-'));
  try {
    const staging = join(work, 'base');
    const before = await extractArchive(file, { layer, staging, only });
    if (!before.ok) throw new Error(before.reason);
    const delta: LocatedEntry[] = [];
    const deliver = (item: Planned) => delivered(item, staging);
    for await (const entry of inOrder(planned, patchesAtOnce, deliver)) delta.push(entry);
    return { located: delta, metaOfBase: header.meta };
  } finally {
    await rm(work, { recursive: true, force: true }).catch(() => {});
  }
}

/** An entry of a whole archive, and how the delta holds it. */
interface Planned {
  readonly one: LocatedEntry;
  readonly encoding: Encoding;
}

/** As `encodingOf`; links are the same in a delta as in a whole archive. */
function deliveryIn(entry: ArchiveEntry, base: BaseEntries): Encoding {
  return entry.kind === 'file' ? encodingOf(entry, base) : 'whole';
}

async function delivered({ one, encoding }: Planned, staging: string): Promise<LocatedEntry> {
  const { entry, location } = one;
  if (entry.kind !== 'file' || encoding === 'whole') return one;
  if (encoding === 'kept') return { location, entry: { ...entry, kind: 'kept' } };
  const before = await readFile(join(staging, memberName(entry)));
  const content = await readFile(location);
  if (digestOfBytes(content).sha256 !== entry.sha256) throw changedMeanwhile(location);
  const patch = await makePatch(before, content).catch(() => undefined);
  if (patch === undefined || patch.length >= entry.bytes) return one;
  return { location, entry: { ...entry, kind: 'patched', patch: patch.length }, patch };
}
