import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

const pieceBytes = 1024 * 1024;

/**
 * Reads a file once, in pieces, all into the same memory: a stream takes new memory for each, and
 * having it swept costs more than digesting.
 * @returns its SHA-256 in hexadecimal and its size in bytes. @throws what reading it throws.
 */
export async function digestFile(file: string): Promise<{ sha256: string; bytes: number }> {
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
  return await digestFile(file).then(
    ({ sha256 }) => sha256,
    () => undefined,
  );
}
