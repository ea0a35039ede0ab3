import { hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { LayerName } from '../../../inputs/layer-names.js';
import { messageOf } from '../../../lib/errors.js';
import { workDirectoryName } from '../../../machine/work-directory.js';
import { openTar } from '../../archive/open-tar.js';
import type { Member } from '../../archive/unpack-entry.js';

/**
 * How GitHub's client compresses the tar that it packs: by `zstd`, without a long window, where
 * that is on PATH, else by gzip. In the order in which entries are looked for.
 * https://github.com/actions/toolkit/blob/main/packages/cache/src/internal/cacheUtils.ts
 * (getCompressionMethod)
 */
export const compressions = ['zstd-without-long', 'gzip'] as const;
export type Compression = (typeof compressions)[number];

/**
 * Path of an archive while the client packs it, relative to the workspace. The client digests this
 * very text into an entry's version, and the tar's one member has this name. So it is one constant
 * for each layer, and relative: a job in a container has another workspace than one on the host.
 */
export const archivePath = (layer: LayerName) => `${workDirectoryName}/cache/${layer}.archive`;

/**
 * The version that the client gives to what it saves from {@link archivePath}; the service finds
 * only entries of the same version. The last part is the client's salt.
 * https://github.com/actions/toolkit/blob/main/packages/cache/src/internal/cacheUtils.ts
 * (getCacheVersion)
 */
export function versionOf(layer: LayerName, compression: Compression): string {
  return hash('sha256', [archivePath(layer), compression, '1.0'].join('|'));
}

/** More than a tar's headers, long names, padding and end need. */
const around = 1024 ** 2;
/** More than any entry: the service keeps 10 GB for a repository unless its owner pays for more. */
const usualMaxBytes = 64 * 1024 ** 3;

interface UnwrapOptions {
  readonly compression: Compression;
  /** Name of the one member. */
  readonly name: string;
  /** The most that the member may hold. */
  readonly maxBytes?: number;
}

type Unwrapped =
  | { readonly ok: true; readonly bytes: number }
  | { readonly ok: false; readonly reason: string };

/**
 * Takes our archive out of the tar that GitHub's client made of it. The client's own reader is `tar
 * -P`, which writes whatever a tar names wherever it says, before anybody could check. Here one
 * regular file of the one expected name is accepted, its content goes to `file` and nowhere else,
 * and everything else is a fault.
 * @param blob what was fetched
 * @param file a new file; it is removed again where there is a fault
 * @returns the content's size in bytes, or what is wrong as the end of a sentence
 * @throws where the disk refuses to read or write
 */
export async function unwrapClientArchive(
  blob: string,
  file: string,
  options: UnwrapOptions,
): Promise<Unwrapped> {
  const { name, compression, maxBytes = usualMaxBytes } = options;
  const bound = { bytes: around };
  const { tar, ended } = openTar(blob, compression === 'gzip' ? 'gzip' : 'zstd', bound);
  try {
    const members = tar[Symbol.asyncIterator]() as AsyncIterator<Member>;
    const first = await members.next();
    if (first.done) throw new Error(`it holds no ${name}`);
    const { header } = first.value;
    const { type, size = -1 } = header;
    if (header.name !== name) throw new Error(`it holds ${JSON.stringify(header.name)}`);
    if (type !== 'file') throw new Error(`its ${name} is not a file`);
    if (!(size >= 0 && size <= maxBytes)) {
      throw new Error(`it holds ${size} bytes, and ${maxBytes} are allowed`);
    }
    bound.bytes = size + 2 * around;
    await pipeline(first.value, createWriteStream(file, { flags: 'wx' }));
    if (!(await members.next()).done) throw new Error(`it holds more than ${name}`);
    await ended;
    return { ok: true, bytes: size };
  } catch (error) {
    await rm(file, { force: true }).catch(() => {});
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error;
    return { ok: false, reason: messageOf(error).replace(/^Error: /, '') };
  } finally {
    tar.destroy();
  }
}
