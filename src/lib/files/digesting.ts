import { createHash, hash } from 'node:crypto';
import { Transform } from 'node:stream';

export interface Digest {
  readonly bytes: number;
  /** SHA-256, lower-case hexadecimal. */
  readonly sha256: string;
}

/** Measures what is in memory. */
export function digestOfBytes(content: Buffer): Digest {
  return { bytes: content.length, sha256: hash('sha256', content, 'hex') };
}

/**
 * Measures what flows through it.
 * @param limit bytes after which the stream fails: no archive may fill a disk by claiming less.
 */
export function digesting(limit = Number.POSITIVE_INFINITY): {
  readonly stream: Transform;
  readonly digest: () => Digest;
} {
  const hash = createHash('sha256');
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > limit) return done(new Error(`more than ${limit} bytes`));
      hash.update(chunk);
      done(null, chunk);
    },
  });
  return { stream, digest: () => ({ bytes, sha256: hash.copy().digest('hex') }) };
}
