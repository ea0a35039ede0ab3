import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { digestOfBytes } from '../../lib/files/digesting.js';

/** What a comparison of two contents needs. */
interface ContentDigest {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** What a file's content tells. */
export interface ContentFacts extends ContentDigest {
  /**
   * Names that the content asks for with `__has_include`, and those that lead through `..`, of which no
   * path of what was read tells; `*` stands for a computed one.
   */
  readonly asksFor: readonly string[];
}

/** Larger files (libraries that a link reads) are digested in pieces and not searched. */
const pieceBytes = 8 * 1024 * 1024;

/**
 * Reads a file once for all that the input record keeps of its content.
 * @param bytes its size, as far as known; decides how it is read.
 * @throws the system's error where it cannot be read.
 */
export function readContentFacts(path: string, bytes: number): ContentFacts {
  if (bytes > pieceBytes) return { ...digestInPieces(path), asksFor: [] };
  const content = readContent(path);
  return { ...digestOfBytes(content), asksFor: namesAskedFor(content) };
}

/**
 * As {@link readContentFacts}, for a comparison with what is known already: of equal content all
 * else is equal too, and searching costs as much as digesting.
 */
export function readContentDigest(path: string, bytes: number): ContentDigest {
  return bytes > pieceBytes ? digestInPieces(path) : digestOfBytes(readContent(path));
}

let memory: Buffer | undefined;

/**
 * Reads a file into the same memory as the one before, which thousands of files would otherwise each
 * take and leave to be swept.
 * @returns its content, until the next call
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
  return readFileSync(path); // It has grown since it was looked at.
}

function digestInPieces(path: string): ContentDigest {
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
 * Wrappers count by their name: CCCL asks through `_CCCL_HAS_INCLUDE(<…>)`. What precedes is not
 * matched, or every word of the file would be tried.
 */
const question = /has_include\w*\s*\(\s*(?:["<]([^">\n]+)[">])?/gi;

/** Wherever it stands: an `#include` may name a macro. */
const upwards = /["<]((?:[\w.+-]+\/)*\.\.\/[\w./+-]+)[">]/g;

/**
 * The names in `__has_include("…")`, `__has_include_next(<…>)` and macros named after them, `*`
 * where the argument is computed: a depfile has no trace of a question whose answer was no. And
 * those such as `"../a.h"`, which may be found in a directory that nothing else names.
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
