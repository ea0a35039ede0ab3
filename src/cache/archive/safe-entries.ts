import { posix } from 'node:path';
import { relativePathFault } from '../../lib/files/relative-path.js';
import { type ArchiveHeader, memberName } from './format.js';

/** What an archive may hold at most: a guard against decompression bombs, not a quota. */
export interface ArchiveLimits {
  /** Bytes of all files together, unpacked. */
  readonly maxBytes: number;
  readonly maxEntries: number;
}

/**
 * Checks a whole header before the first file is created, so that unpacking can only write below
 * its staging directory.
 * @returns the first fault as the end of a sentence, or `undefined` if there is none
 */
export function entriesFault(
  header: Pick<ArchiveHeader, 'roots' | 'entries'>,
  limits: ArchiveLimits,
): string | undefined {
  const { entries } = header;
  if (entries.length > limits.maxEntries) {
    return `it holds ${entries.length} entries, more than the ${limits.maxEntries} allowed`;
  }
  const bytes = entries.reduce((sum, entry) => sum + (entry.kind === 'link' ? 0 : entry.bytes), 0);
  if (bytes > limits.maxBytes) {
    return `it unpacks to ${bytes} bytes, more than the ${limits.maxBytes} allowed`;
  }

  const roots = new Set(header.roots);
  const kinds = new Map<string, 'file' | 'link'>();
  for (const entry of entries) {
    const name = memberName(entry);
    if (!roots.has(entry.root)) return `${name} lies in a root that the header does not name`;
    const fault = relativePathFault(entry.path);
    if (fault !== undefined) return `the path ${JSON.stringify(name)} ${fault}`;
    if (kinds.has(name)) return `${name} occurs twice`;
    kinds.set(name, entry.kind === 'link' ? 'link' : 'file');
  }
  for (const entry of entries) {
    const name = memberName(entry);
    const parent = ancestors(name).find((ancestor) => kinds.has(ancestor));
    if (parent !== undefined)
      return `${name} lies below ${parent}, which is a ${kinds.get(parent)}`;
    if (entry.kind !== 'link') continue;
    const isLink = (path: string) => kinds.get(`${entry.root}/${path}`) === 'link';
    const fault = linkTargetFault(entry.path, entry.target, isLink);
    if (fault !== undefined) return `the link ${name} to ${JSON.stringify(entry.target)} ${fault}`;
  }
  return undefined;
}

/**
 * Checks a link's target part by part. A target that passes through another link is refused: where
 * `..` leads after a link cannot be told from the text.
 */
function linkTargetFault(
  path: string,
  target: string,
  isLink: (path: string) => boolean,
): string | undefined {
  if (target.includes('\0')) return 'holds a NUL';
  if (posix.isAbsolute(target)) return 'is absolute';
  let at = posix.dirname(path);
  const parts = target.split('/');
  for (const [index, part] of parts.entries()) {
    at = posix.join(at, part);
    if (at === '..' || at.startsWith('../')) return 'leaves its root';
    if (index < parts.length - 1 && isLink(at)) return `passes through the link ${at}`;
  }
  return undefined;
}

/** The directories above a member, nearest last; its root is not one of them. */
function ancestors(name: string): string[] {
  const parts = name.split('/');
  return parts.slice(2).map((_, index) => parts.slice(0, index + 2).join('/'));
}
