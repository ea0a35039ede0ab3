import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { type Extract, extract } from 'tar-stream';

const chunkSize = 128 * 1024;

interface OpenedTar {
  /** The members; whatever fails before the last of them is thrown by their iterator. */
  readonly tar: Extract;
  /** Ends when the file was read to its end; fails where that does not fit: a checksum comes last. */
  readonly ended: Promise<void>;
}

/**
 * Opens a compressed tar that may be a bomb: reading ends where more is unpacked than is allowed.
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
  // zstd's own limit of a window, 128 MB, stays: no writer of entries needs more.
  const decompress =
    compression === 'gzip' ? createGunzip({ chunkSize }) : createZstdDecompress({ chunkSize });
  // A failure of any part destroys `tar`, and its iterator throws it.
  const source = createReadStream(file, { highWaterMark: 256 * 1024 });
  const ended = pipeline(source, decompress, guard, tar);
  // A reader that stops early has its own reason.
  ended.catch(() => {});
  return { tar, ended };
}
