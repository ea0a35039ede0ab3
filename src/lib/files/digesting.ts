import { createHash, hash } from 'node:crypto';
import { Transform } from 'node:stream';

export interface Digest {
  readonly bytes: number;
  /** SHA-256, lower-case hexadecimal. */
  readonly sha256: string;
}

export function digestOfBytes(content: Buffer): Digest {
  return { bytes: content.length, sha256: hash('sha256', content, 'hex') };
}

/**
 * A stream that passes data through and digests it.
 * @param limit bytes after which the stream fails, so that an archive that understates its size
 *   cannot fill the disk.
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
