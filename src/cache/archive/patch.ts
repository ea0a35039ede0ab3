import { promisify } from 'node:util';
import { constants, zstdCompress, zstdDecompress } from 'node:zlib';
import { type Digest, digestOfBytes } from '../../lib/files/digesting.js';

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/** Below this size, storing a file whole costs less than making a patch. */
const smallest = 4 * 1024;
/** Bounds memory: it holds the old and the new content at once, and an index of the old one. */
const largest = 512 * 1024 ** 2;

/** Whether a file of this size, old or new, is patched at all. */
export function isPatchable(bytes: number): boolean {
  return bytes >= smallest && bytes <= largest;
}

/**
 * Makes a patch from one content to another: zstd with the old content as its dictionary, as `zstd
 * --patch-from` does (zstd(1)). At most a few bytes larger than the new content compressed alone.
 */
export async function makePatch(base: Buffer, content: Buffer): Promise<Buffer> {
  const { ZSTD_c_compressionLevel: level, ZSTD_c_strategy: strategy } = constants;
  return await compress(content, {
    dictionary: base,
    params: {
      [level]: 5,
      // Faster strategies index too few positions of the old content to find matches in it.
      [strategy]: constants.ZSTD_greedy,
      [constants.ZSTD_c_windowLog]: windowLog(base.length + content.length),
      [constants.ZSTD_c_hashLog]: within(log2(base.length), 17, 25),
      [constants.ZSTD_c_chainLog]: 16,
    },
  });
}

/**
 * Applies a patch of {@link makePatch}.
 * @param bytes size of the new content
 * @throws an Error where the patch does not fit this content, or unpacks to more
 */
export async function applyPatch(base: Buffer, patch: Buffer, bytes: number): Promise<Buffer> {
  return await decompress(patch, {
    dictionary: base,
    maxOutputLength: bytes,
    params: { [constants.ZSTD_d_windowLogMax]: windowLog(base.length + bytes) },
  });
}

/** Size and digest of a patched text, and the size of its patch. */
interface TextPatch extends Digest {
  readonly patch: number;
}

/**
 * As {@link makePatch}, for texts.
 * @returns undefined where their sizes are outside of what is patched
 */
export async function makeTextPatch(
  base: string,
  text: string,
): Promise<{ readonly described: TextPatch; readonly patch: Buffer } | undefined> {
  const [before, after] = [Buffer.from(base), Buffer.from(text)];
  if (!isPatchable(before.length) || !isPatchable(after.length)) return undefined;
  const patch = await makePatch(before, after);
  return { described: { ...digestOfBytes(after), patch: patch.length }, patch };
}

/**
 * Applies a patch of {@link makeTextPatch}. @throws an Error where the result is not the right text
 */
export async function applyTextPatch(
  base: string,
  patch: Buffer,
  { bytes, sha256 }: TextPatch,
): Promise<string> {
  const before = Buffer.from(base);
  if (!isPatchable(before.length) || !isPatchable(bytes)) {
    throw new Error('its record is not of a size that is patched');
  }
  const text = await applyPatch(before, patch, bytes);
  if (digestOfBytes(text).sha256 !== sha256) {
    throw new Error('its record has another digest than its header says');
  }
  return text.toString('utf8');
}

/** A window that spans both contents, so that all of the old one stays in reach. */
function windowLog(bytes: number): number {
  return within(log2(bytes), 10, 31);
}

function log2(bytes: number): number {
  return Math.ceil(Math.log2(Math.max(1, bytes)));
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
