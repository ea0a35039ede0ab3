import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { type Extract, extract } from 'tar-stream';

const chunkSize = 128 * 1024;

interface OpenedTar {
  /** The members. Their iterator throws any failure before the last member. */
  readonly tar: Extract;
  /**
   * Resolves when the file was read to its end; rejects where the end is damaged: a checksum comes
   * last.
   */
  readonly ended: Promise<void>;
}

/**
 * Opens a compressed tar that may be a decompression bomb: reading stops when more is unpacked than
 * allowed.
 * @param bound how many bytes may be unpacked; may be raised while reading
 */
export function openTar(
  file: string,
  compression: 'zstd' | 'gzip',
  bound: { readonly bytes: number },
): OpenedTar {
  const tar = extract();
  let unpacked = 0;
  const guard = new Transform({
    transform(chunk, _encoding, done) {
      unpacked += chunk.length;
      if (unpacked > bound.bytes) done(new Error('it unpacks to more than its header declares'));
      else done(null, chunk);
    },
  });
  // zstd's default window limit, 128 MB, stays: no writer of entries needs more.
  const decompress =
    compression === 'gzip' ? createGunzip({ chunkSize }) : createZstdDecompress({ chunkSize });
  // A failure of any part destroys `tar`, and its iterator throws it.
  const source = createReadStream(file, { highWaterMark: 256 * 1024 });
  const ended = pipeline(source, decompress, guard, tar);
  // A reader that stops early reports its own reason.
  ended.catch(() => {});
  return { tar, ended };
}
