import { randomUUID } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { lstat, readFile, readlink, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress } from 'node:zlib';
import { type Pack, pack as tarPack } from 'tar-stream';
import type { LayerName } from '../../inputs/layer-names.js';
import { digestFile } from '../../lib/files/digest-file.js';
import { digesting, digestOfBytes } from '../../lib/files/digesting.js';
import { relativePathFault } from '../../lib/files/relative-path.js';
import { inOrder } from '../../lib/in-order.js';
import {
  type ArchiveHeader,
  archiveFormat,
  deltaSchema,
  type FileEntry,
  headerMember,
  memberName,
  metaMember,
  textOfMeta,
  wholeSchema,
} from './format.js';
import { makeTextPatch } from './patch.js';
import { asDelta, type Base, changedMeanwhile, type LocatedEntry } from './write-delta.js';

/** Files up to this size are read whole, and several at once; larger ones are streamed. */
const smallFile = 1024 * 1024;
const ahead = 16;
/**
 * Digests protect the content of files; the checksum protects the header, above all its timestamps.
 */
const compression = {
  [constants.ZSTD_c_compressionLevel]: 3,
  [constants.ZSTD_c_checksumFlag]: 1,
};
/** Members carry no time of their own, so that equal content makes equal archives. */
const memberTime = new Date(0);

/** Files and symbolic links of one directory. */
export interface ArchiveRoot {
  /** Absolute. */
  readonly directory: string;
  /** Relative to the directory, with `/`. */
  readonly paths: readonly string[];
}

export interface ArchiveSource {
  /** Path of the archive; its directory exists. */
  readonly file: string;
  readonly layer: LayerName;
  /** Name and version of this program. */
  readonly createdBy: string;
  /** The layer's own record, as JSON. */
  readonly meta: unknown;
  readonly roots: Readonly<Record<string, ArchiveRoot>>;
}

/**
 * Writes an archive of everything: zstd over a tar whose first member describes all others. The
 * same input gives the same bytes. The file appears whole or not at all.
 * @throws an Error if a path is neither file nor link, or changes meanwhile, or the disk refuses
 */
export async function writeArchive(source: ArchiveSource): Promise<void> {
  const located = await locateAll(source);
  await write(source, located, { schema: wholeSchema, base: null });
}

/**
 * Writes an archive of the differences from a base, otherwise as {@link writeArchive}.
 * @returns its size in bytes
 * @throws as writeArchive does, and where the base cannot be read
 */
export async function writeDelta(source: ArchiveSource, base: Base): Promise<number> {
  const { layer, meta, file } = source;
  const delta = await asDelta(await locateAll(source), base, layer, dirname(file));
  const patched = await makeTextPatch(textOfMeta(delta.metaOfBase), textOfMeta(meta));
  const described = patched && { meta: null, patchedMeta: patched.described };
  return await write(
    source,
    delta.located,
    { schema: deltaSchema, base: { key: base.key }, ...described },
    patched?.patch,
  );
}

async function locateAll({ roots }: ArchiveSource): Promise<LocatedEntry[]> {
  const located: LocatedEntry[] = [];
  for await (const entry of inOrder(sortedPaths(roots), ahead, describe)) located.push(entry);
  return located;
}

/** @returns the size of the archive in bytes */
async function write(
  source: ArchiveSource,
  located: readonly LocatedEntry[],
  kind: Pick<ArchiveHeader, 'schema' | 'base'>,
  metaPatch?: Buffer,
): Promise<number> {
  const { layer, createdBy, meta } = source;
  const header = {
    format: archiveFormat,
    layer,
    createdBy,
    meta,
    ...kind,
    roots: Object.keys(source.roots).sort(),
    entries: located.map(({ entry }) => entry),
  };

  const temporary = `${source.file}.${randomUUID()}.partial`;
  const tar = tarPack();
  const sink = createWriteStream(temporary, { flags: 'wx' });
  const outcomes = await Promise.allSettled([
    pipeline(tar, createZstdCompress({ params: compression }), sink),
    addMembers(tar, header, metaPatch, located).catch((error) => {
      tar.destroy(error);
      throw error;
    }),
  ]);
  try {
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    await rename(temporary, source.file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return sink.bytesWritten;
}

/** Every path with its root, ordered by name alone. */
function sortedPaths(
  roots: ArchiveSource['roots'],
): { root: string; path: string; location: string }[] {
  return Object.keys(roots)
    .sort()
    .flatMap((root) => {
      const { directory, paths } = roots[root] as ArchiveRoot;
      return [...paths].sort().map((path) => ({ root, path, location: join(directory, path) }));
    });
}

async function describe(place: {
  root: string;
  path: string;
  location: string;
}): Promise<LocatedEntry> {
  const { root, path, location } = place;
  const fault = relativePathFault(path);
  if (fault !== undefined) throw new Error(`the path ${JSON.stringify(path)} ${fault}`);
  const status = await lstat(location, { bigint: true });
  const modified = (status.mtimeNs < 0n ? 0n : status.mtimeNs).toString();
  if (status.isSymbolicLink()) {
    const target = await readlink(location);
    return { location, entry: { root, path, kind: 'link', modified, target } };
  }
  if (!status.isFile()) throw new Error(`${location} is neither a file nor a symbolic link`);
  const mode = (status.mode & 0o100n) === 0n ? 0o644 : 0o755;
  const { sha256, bytes } =
    status.size <= smallFile ? digestOfBytes(await readFile(location)) : await digestFile(location);
  return { location, entry: { root, path, kind: 'file', bytes, mode, modified, sha256 } };
}

async function addMembers(
  tar: Pack,
  header: unknown,
  metaPatch: Buffer | undefined,
  located: readonly LocatedEntry[],
): Promise<void> {
  await addMember(tar, headerMember, 0o644, Buffer.from(JSON.stringify(header)));
  if (metaPatch !== undefined) await addMember(tar, metaMember, 0o644, metaPatch);
  const contents = inOrder(located, ahead, async ({ entry, location }) =>
    entry.kind === 'file' && entry.bytes <= smallFile ? await readFile(location) : undefined,
  );
  let index = 0;
  for await (const content of contents) {
    const { entry, location, patch } = located[index++] as LocatedEntry;
    if (entry.kind === 'kept') continue;
    if (entry.kind === 'link') {
      await addLink(tar, memberName(entry), entry.target);
    } else if (entry.kind === 'patched') {
      await addMember(tar, memberName(entry), entry.mode, patch as Buffer);
    } else if (content === undefined) {
      await streamMember(tar, entry, location);
    } else {
      if (digestOfBytes(content).sha256 !== entry.sha256) throw changedMeanwhile(location);
      await addMember(tar, memberName(entry), entry.mode, content);
    }
  }
  tar.finalize();
}

async function addMember(tar: Pack, name: string, mode: number, content: Buffer): Promise<void> {
  await added((done) => tar.entry({ name, mode, mtime: memberTime, type: 'file' }, content, done));
}

async function addLink(tar: Pack, name: string, linkname: string): Promise<void> {
  await added((done) => tar.entry({ name, linkname, mtime: memberTime, type: 'symlink' }, done));
}

async function added(add: (done: (error?: Error | null) => void) => EventEmitter): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  // A failing member calls its callback and emits an event; an event without a listener would end
  // the program.
  add((error) => (error ? reject(error) : resolve())).on('error', reject);
  await promise;
}

async function streamMember(tar: Pack, entry: FileEntry, location: string): Promise<void> {
  const { stream, digest } = digesting();
  const member = { name: memberName(entry), size: entry.bytes, mode: entry.mode };
  const sink = tar.entry({ ...member, mtime: memberTime, type: 'file' });
  try {
    await pipeline(createReadStream(location), stream, sink);
  } catch (error) {
    if (error instanceof Error && error.message === 'Size mismatch')
      throw changedMeanwhile(location);
    throw error;
  }
  if (digest().sha256 !== entry.sha256) throw changedMeanwhile(location);
}
