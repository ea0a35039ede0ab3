import { stat } from 'node:fs/promises';
import { digestIfReadable } from '../files/digest-file.js';
import { memoize } from '../memoize.js';

const remembered = memoize<string | undefined>();

/**
 * Identifies the state of a file by device, inode, size, mtime and ctime. Every write updates the
 * ctime, which no program can set back (inode(7)).
 * @param path links are followed
 * @returns undefined for anything but a regular file
 */
export async function fileState(path: string): Promise<string | undefined> {
  const facts = await stat(path, { bigint: true }).catch(() => undefined);
  if (!facts?.isFile()) return undefined;
  const { dev, ino, size, mtimeNs, ctimeNs } = facts;
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

/**
 * Digests a program of a toolchain. The plan and the fingerprint ask for the same hundreds of
 * megabytes under several names, so each file is read once as long as its state stays the same.
 * @returns its SHA-256 in hexadecimal; undefined if it cannot be read
 */
export async function programDigest(path: string): Promise<string | undefined> {
  const state = await fileState(path);
  if (state === undefined) return undefined;
  return await remembered(state, () => digestIfReadable(path));
}
