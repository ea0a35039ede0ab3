import { createReadStream } from 'node:fs';
import { pipeline, Transform } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { type Extract, extract } from 'tar-stream';

const chunkSize = 128 * 1024;

/**
 * Opens a compressed tar that may be a bomb: reading ends where more is unpacked than is allowed.
 * @param bound how many bytes may be unpacked; may be raised while reading
 * @returns the members; whatever fails is thrown by their iterator
 */
export function openTar(
  file: string,
  compression: 'zstd' | 'gzip',
  bound: { readonly bytes: number },
): Extract {
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
  pipeline(createReadStream(file, { highWaterMark: 256 * 1024 }), decompress, guard, tar, () => {});
  return tar;
}
