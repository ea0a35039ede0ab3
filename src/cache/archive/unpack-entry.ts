import { createWriteStream } from 'node:fs';
import { chmod, lutimes, mkdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { Extract } from 'tar-stream';
import { digesting, digestOfBytes } from '../../lib/files/digesting.js';
import { secondsForTimestamp } from '../../tree/stamps/timestamps.js';
import type { BaseEntries } from './encoding.js';
import {
  type ArchiveEntry,
  type FileEntry,
  type KeptEntry,
  memberName,
  type PatchedEntry,
} from './format.js';
import { applyPatch, isPatchable } from './patch.js';

/** Files up to this size are written whole, and several at once; larger ones are streamed. */
const smallFile = 1024 * 1024;
const writesAtOnce = 16;

/** A member as the tar reader yields it: its header, and its content as a stream. */
export type Member =
  ReturnType<Extract[typeof Symbol.asyncIterator]> extends AsyncIterator<infer Item> ? Item : never;

/** The unpacked base of a delta. */
export interface UnpackedBase {
  readonly entries: BaseEntries;
  /** The record of its layer. */
  readonly meta: unknown;
  /** Holds its roots; absolute. */
  readonly directory: string;
}

interface Unpacker {
  /** Consumes the whole member; a small file may still be being written when it returns. */
  unpack(entry: Exclude<ArchiveEntry, KeptEntry>, member: Member): Promise<void>;
  /** Moves an unchanged file out of the base. */
  keep(entry: KeptEntry): Promise<void>;
  /** Waits for all pending writes. @throws the first failure */
  finish(): Promise<void>;
}

/**
 * Creates files and links below a directory, always new ones: nothing that exists is opened.
 * Methods throw an Error if a file's content is not what its entry declares, or the disk refuses.
 * @param base what a delta patches; its files are moved away
 */
export function createUnpacker(directory: string, base?: UnpackedBase): Unpacker {
  const known = new Set<string>();
  const writing = new Set<Promise<void>>();
  let failure: Error | undefined;

  const begin = (work: Promise<void>) => {
    const watched = work
      .catch((error) => {
        failure ??= error;
      })
      .finally(() => writing.delete(watched));
    writing.add(watched);
  };
  const check = () => {
    if (failure !== undefined) throw failure;
  };

  /** @returns the path of the entry; creates its directory */
  const locate = async (entry: ArchiveEntry) => {
    const location = join(directory, entry.root, entry.path);
    const parent = dirname(location);
    if (!known.has(parent)) {
      await mkdir(parent, { recursive: true });
      known.add(parent);
    }
    return location;
  };
  const settle = async () => {
    if (writing.size >= writesAtOnce) await Promise.race(writing);
    check();
  };

  return {
    async unpack(entry, member) {
      check();
      const location = await locate(entry);
      if (entry.kind === 'link') {
        member.resume();
        begin(placeLink(location, entry.target, entry.modified));
      } else if (entry.kind === 'patched') {
        begin(placePatched(location, entry, await buffer(member), base));
      } else if (entry.bytes > smallFile) {
        await streamFile(location, entry, member);
      } else {
        begin(placeFile(location, entry, await buffer(member)));
      }
      await settle();
    },
    async keep(entry) {
      check();
      begin(placeKept(await locate(entry), entry, base));
      await settle();
    },
    async finish() {
      await Promise.all(writing);
      check();
    },
  };
}

async function placeLink(location: string, target: string, modified: string): Promise<void> {
  await symlink(target, location);
  await setModified(location, modified);
}

/**
 * Moves an unchanged file. The base's digests were verified when it was unpacked, so comparing the
 * digests of both entries is enough.
 */
async function placeKept(
  location: string,
  entry: KeptEntry,
  base: UnpackedBase | undefined,
): Promise<void> {
  const file = fileOfBase(entry, base);
  if (file.entry.sha256 !== entry.sha256 || file.entry.bytes !== entry.bytes) {
    throw new Error(`${memberName(entry)} of its base has another digest than its header says`);
  }
  await rename(file.location, location);
  if (file.entry.mode !== entry.mode) await chmod(location, entry.mode);
  await setModified(location, entry.modified);
}

async function placePatched(
  location: string,
  entry: PatchedEntry,
  patch: Buffer,
  base: UnpackedBase | undefined,
): Promise<void> {
  const file = fileOfBase(entry, base);
  // Both contents are read into memory; the limit keeps a crafted entry from filling it.
  if (!isPatchable(file.entry.bytes) || !isPatchable(entry.bytes)) {
    throw new Error(`${memberName(entry)} is not of a size that is patched`);
  }
  const content = await applyPatch(await readFile(file.location), patch, entry.bytes);
  await placeFile(location, entry, content);
}

function fileOfBase(entry: KeptEntry | PatchedEntry, base: UnpackedBase | undefined) {
  const name = memberName(entry);
  const found = base?.entries.get(name);
  if (base === undefined || found?.kind !== 'file') throw new Error(`its base has no file ${name}`);
  return { entry: found, location: join(base.directory, name) };
}

async function placeFile(
  location: string,
  entry: FileEntry | PatchedEntry,
  content: Buffer,
): Promise<void> {
  checkDigest(entry, digestOfBytes(content).sha256);
  await writeFile(location, content, { flag: 'wx', mode: entry.mode });
  await setModified(location, entry.modified);
}

async function streamFile(location: string, entry: FileEntry, member: Member): Promise<void> {
  const { stream, digest } = digesting(entry.bytes);
  const file = createWriteStream(location, { flags: 'wx', mode: entry.mode });
  await pipeline(member, stream, file);
  checkDigest(entry, digest().sha256);
  await setModified(location, entry.modified);
}

async function setModified(location: string, nanoseconds: string): Promise<void> {
  const seconds = secondsForTimestamp(BigInt(nanoseconds));
  await lutimes(location, seconds, seconds);
}

function checkDigest(entry: FileEntry | PatchedEntry, sha256: string): void {
  if (sha256 !== entry.sha256) {
    throw new Error(`the content of ${memberName(entry)} has another digest than its header says`);
  }
}
