import { type ArchiveEntry, type FileEntry, memberName } from './format.js';
import { isPatchable } from './patch.js';

/** The entries of a base by the names of their members. */
export type BaseEntries = ReadonlyMap<string, ArchiveEntry>;

/**
 * How a delta holds a file: unchanged from the base, as a patch of the base's content, or whole.
 */
export type Encoding = 'kept' | 'patched' | 'whole';

/**
 * A delta larger than this share of its base is replaced by a whole entry, which becomes the new
 * base: every later push would carry the same difference again.
 */
const largestShare = 1 / 3;

export function entriesByName(entries: readonly ArchiveEntry[]): BaseEntries {
  return new Map(entries.map((entry) => [memberName(entry), entry]));
}

/** Decides how a delta holds a file; pure. */
export function encodingOf(entry: FileEntry, base: BaseEntries): Encoding {
  const before = base.get(memberName(entry));
  if (before?.kind !== 'file') return 'whole';
  if (before.sha256 === entry.sha256 && before.bytes === entry.bytes) return 'kept';
  return isPatchable(before.bytes) && isPatchable(entry.bytes) ? 'patched' : 'whole';
}

/** Whether a delta is small enough to be kept. Sizes of both archives in bytes. */
export function isSmallDelta(delta: number, base: number): boolean {
  return delta <= base * largestShare;
}
