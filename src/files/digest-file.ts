import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/**
 * Reads a file once, in pieces.
 * @returns its SHA-256 in hexadecimal and its size in bytes. @throws what reading it throws.
 */
export async function digestFile(file: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

/** @returns the SHA-256 of a file in hexadecimal; undefined where it cannot be read */
export async function digestIfReadable(file: string): Promise<string | undefined> {
  return await digestFile(file).then(
    ({ sha256 }) => sha256,
    () => undefined,
  );
}
