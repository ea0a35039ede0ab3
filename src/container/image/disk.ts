import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { formatBytes } from '../../lib/format.js';
import type { Engine } from '../engine/engine.js';

/**
 * Bytes on disk for a byte of download, at most. Layers of CUDA images unpack to 2.5 to 2.8 times
 * their size (docs/container.md, "Disk"), and containerd keeps the download beside what it unpacked
 * (https://github.com/containerd/containerd/issues/4249).
 */
const mostPerByte = 4;

/** And at least: less does not hold the download and anything unpacked from it. */
const leastPerByte = 2;

/** Whether an image fits on the disk of the engine: surely, perhaps, or surely not. */
export type Room = 'enough' | 'tight' | 'too little';

/**
 * @param freeBytes on the disk of the engine; undefined: not known, as for a daemon elsewhere
 * @param downloadBytes of the image's compressed layers
 */
export function roomFor(downloadBytes: number, freeBytes: number | undefined): Room {
  if (freeBytes === undefined || freeBytes >= mostPerByte * downloadBytes) return 'enough';
  return freeBytes >= leastPerByte * downloadBytes ? 'tight' : 'too little';
}

/** One sentence for an image that does not surely fit; says what would help. */
export function roomSentence(
  image: string,
  downloadBytes: number,
  freeBytes: number,
  storageRoot: string,
): string {
  const needed = `about ${formatBytes(mostPerByte * downloadBytes)}`;
  return `The image ${image} needs ${needed} on the disk of ${storageRoot}, and ${formatBytes(freeBytes)} are free; reclaim-disk always makes room on a hosted runner, and toolkit wheels needs a tenth of it.`;
}

/**
 * Bytes that a user may still write where the engine keeps its images.
 * @returns undefined where nobody can say, as for a daemon on another machine
 */
export async function freeBytesOf({
  kind,
  storageRoot,
}: Pick<Engine, 'kind' | 'storageRoot'>): Promise<number | undefined> {
  // podman makes its storage with the first image; a daemon's that is not here is elsewhere.
  const lookAbove = kind === 'podman';
  for (let path = storageRoot; ; path = dirname(path)) {
    try {
      const { bavail, bsize } = await statfs(path);
      return bavail * bsize;
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      if (!lookAbove || !isMissing || path === dirname(path)) return undefined;
    }
  }
}
