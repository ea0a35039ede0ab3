import { promisify } from 'node:util';
import { constants, zstdCompress, zstdDecompress } from 'node:zlib';
import { type Digest, digestOfBytes } from '../../lib/files/digesting.js';

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/** A smaller file costs less whole than it takes to look for what changed in it. */
const smallest = 4 * 1024;
/** Old and new content are in memory at once, and an index of the old one. */
const largest = 512 * 1024 ** 2;

/** Whether a file of so many bytes, old or new, is patched at all. */
export function isPatchable(bytes: number): boolean {
  return bytes >= smallest && bytes <= largest;
}

/**
 * Makes what turns one content into another: zstd with the old one as its dictionary, as
 * `zstd --patch-from` does (zstd(1)). Never larger than compressing the new one alone, but for some bytes.
 */
export async function makePatch(base: Buffer, content: Buffer): Promise<Buffer> {
  const { ZSTD_c_compressionLevel: level, ZSTD_c_strategy: strategy } = constants;
  return await compress(content, {
    dictionary: base,
    params: {
      [level]: 5,
      // Faster strategies index too few places of the old content to find it again.
      [strategy]: constants.ZSTD_greedy,
      [constants.ZSTD_c_windowLog]: windowLog(base.length + content.length),
      [constants.ZSTD_c_hashLog]: within(log2(base.length), 17, 25),
      [constants.ZSTD_c_chainLog]: 16,
    },
  });
}

/**
 * Undoes {@link makePatch}.
 * @param bytes of the new content
 * @throws an Error where this is no patch of this content, or it unpacks to more
 */
export async function applyPatch(base: Buffer, patch: Buffer, bytes: number): Promise<Buffer> {
  return await decompress(patch, {
    dictionary: base,
    maxOutputLength: bytes,
    params: { [constants.ZSTD_d_windowLogMax]: windowLog(base.length + bytes) },
  });
}

/** A patched text's size and digest, and the size of what patches it. */
interface TextPatch extends Digest {
  readonly patch: number;
}

/**
 * As {@link makePatch}, of texts.
 * @returns undefined where they are not of a size that is patched
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

/** Undoes {@link makeTextPatch}. @throws an Error where another text comes out, or none */
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
