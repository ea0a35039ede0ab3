import { hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { lutimes, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Extract } from 'tar-stream';
import { digesting } from '../files/digesting.js';
import { secondsForTimestamp } from '../tree/timestamps.js';
import { type ArchiveEntry, type FileEntry, memberName } from './archive-format.js';

/** Files up to this size are written whole, and several at once; larger ones are streamed. */
const smallFile = 1024 * 1024;
const writesAtOnce = 16;

/** A member as the tar reader yields it: its header, and its content as a stream. */
export type Member =
  ReturnType<Extract[typeof Symbol.asyncIterator]> extends AsyncIterator<infer Item> ? Item : never;

export interface Unpacker {
  /** Takes the whole member; a small file may still be on its way to the disk afterwards. */
  unpack(entry: ArchiveEntry, member: Member): Promise<void>;
  /** Waits for everything that is under way. @throws the first failure of it. */
  finish(): Promise<void>;
}

/**
 * Creates files and links below a directory, always new ones: nothing that exists is opened.
 * Methods throw an Error if a file's content is not what its entry declares, or the disk refuses.
 */
export function createUnpacker(directory: string): Unpacker {
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

  return {
    async unpack(entry, member) {
      check();
      const location = join(directory, entry.root, entry.path);
      const parent = dirname(location);
      if (!known.has(parent)) {
        await mkdir(parent, { recursive: true });
        known.add(parent);
      }
      if (entry.kind === 'link') {
        member.resume();
        begin(placeLink(location, entry.target, entry.modified));
      } else if (entry.bytes > smallFile) {
        await streamFile(location, entry, member);
      } else {
        const chunks: Buffer[] = [];
        for await (const chunk of member) chunks.push(chunk as Buffer);
        begin(placeFile(location, entry, Buffer.concat(chunks)));
      }
      if (writing.size >= writesAtOnce) await Promise.race(writing);
      check();
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

async function placeFile(location: string, entry: FileEntry, content: Buffer): Promise<void> {
  checkDigest(entry, hash('sha256', content, 'hex'));
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

function checkDigest(entry: FileEntry, sha256: string): void {
  if (sha256 !== entry.sha256) {
    throw new Error(`the content of ${memberName(entry)} has another digest than its header says`);
  }
}
