import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { type Digest, digestOfBytes } from '../../lib/files/digesting.js';

/** What the record keeps of a file's content. */
export interface ContentFacts extends Digest {
  /**
   * Names that the content asks for with `__has_include`, and names that contain `..`, since the
   * paths of the files that were read do not show these. `*` is a computed name.
   */
  readonly asksFor: readonly string[];
}

/** Larger files (libraries that a link reads) are digested in pieces and not searched for names. */
const pieceBytes = 8 * 1024 * 1024;

/**
 * Reads a file once and collects all facts that the input record keeps.
 * @param bytes its last known size; decides how it is read.
 * @throws the file system's error if it cannot be read.
 */
export function readContentFacts(path: string, bytes: number): ContentFacts {
  if (bytes > pieceBytes) return { ...digestInPieces(path), asksFor: [] };
  const content = readContent(path);
  return { ...digestOfBytes(content), asksFor: namesAskedFor(content) };
}

/**
 * Like {@link readContentFacts}, but only digests, for a comparison with known facts: searching for
 * names costs as much as digesting, and equal content has equal names.
 */
export function readContentDigest(path: string, bytes: number): Digest {
  return bytes > pieceBytes ? digestInPieces(path) : digestOfBytes(readContent(path));
}

let memory: Buffer | undefined;

/**
 * Reads a file into a buffer that all calls share, instead of allocating one for each of thousands
 * of files.
 * @returns its content, valid until the next call
 */
function readContent(path: string): Buffer {
  memory ??= Buffer.allocUnsafeSlow(pieceBytes + 1);
  const file = openSync(path, 'r');
  try {
    for (let bytes = 0; bytes < memory.length; ) {
      const read = readSync(file, memory, bytes, memory.length - bytes, null);
      if (read === 0) return memory.subarray(0, bytes);
      bytes += read;
    }
  } finally {
    closeSync(file);
  }
  return readFileSync(path); // It has grown since its size was read.
}

function digestInPieces(path: string): Digest {
  const digest = createHash('sha256');
  const piece = Buffer.allocUnsafe(pieceBytes);
  const file = openSync(path, 'r');
  let bytes = 0;
  try {
    for (;;) {
      const read = readSync(file, piece, 0, piece.length, null);
      if (read === 0) break;
      digest.update(piece.subarray(0, read));
      bytes += read;
    }
  } finally {
    closeSync(file);
  }
  return { bytes, sha256: digest.digest('hex') };
}

/**
 * Also matches wrappers such as CCCL's `_CCCL_HAS_INCLUDE(<…>)`. What precedes `has_include` is not
 * matched, or the regex would try every word of the file.
 */
const question = /has_include\w*\s*\(\s*(?:["<]([^">\n]+)[">])?/gi;

/** Matches anywhere, since an `#include` may use a macro that holds the name. */
const upwards = /["<]((?:[\w.+-]+\/)*\.\.\/[\w./+-]+)[">]/g;

/**
 * Lists the names in `__has_include("…")`, `__has_include_next(<…>)` and macros named after them,
 * `*` if the argument is computed: a depfile does not show a question whose answer was no. Also
 * lists names such as `"../a.h"`, which may be found in a directory that nothing else names.
 */
export function namesAskedFor(content: Buffer): string[] {
  const asks = content.includes('has_include') || content.includes('HAS_INCLUDE');
  const climbs = content.includes('../');
  if (!asks && !climbs) return [];
  const text = content.toString('latin1');
  const names = new Set<string>();
  if (asks) for (const [, name = '*'] of text.matchAll(question)) names.add(name);
  if (climbs) for (const [, name = ''] of text.matchAll(upwards)) names.add(name);
  return [...names];
}
