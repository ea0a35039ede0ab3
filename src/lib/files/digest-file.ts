import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Digest } from './digesting.js';

const pieceBytes = 1024 * 1024;

/**
 * Digests a file in pieces, reusing one buffer: a stream allocates a new one for each piece, and
 * collecting those costs more than the digest.
 * @throws the file system's error if the file cannot be read
 */
export async function digestFile(file: string): Promise<Digest> {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafeSlow(pieceBytes);
  let bytes = 0;
  await using handle = await open(file);
  for (;;) {
    const { bytesRead } = await handle.read(piece, 0, piece.length);
    if (bytesRead === 0) return { sha256: hash.digest('hex'), bytes };
    hash.update(piece.subarray(0, bytesRead));
    bytes += bytesRead;
  }
}

/** @returns the SHA-256 of a file in hexadecimal; undefined where it cannot be read */
export async function digestIfReadable(file: string): Promise<string | undefined> {
  return (await digestFile(file).catch(() => undefined))?.sha256;
}
