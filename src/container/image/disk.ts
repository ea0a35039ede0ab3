import { existsSync } from 'node:fs';
import { formatBytes } from '../../lib/format.js';
import { freeBytes } from '../../machine/free-bytes.js';
import type { Engine } from '../engine/engine.js';

/**
 * Upper bound of disk bytes per downloaded byte. Layers of CUDA images unpack to 2.5 to 2.8 times
 * their size (docs/container.md, "Disk"), and containerd keeps the download beside the unpacked
 * files (https://github.com/containerd/containerd/issues/4249).
 */
const mostPerByte = 4;

/**
 * Lower bound of disk bytes per downloaded byte: with less, the download and unpacked files do not
 * fit.
 */
const leastPerByte = 2;

/** Whether an image fits on the engine's disk: surely, perhaps, or surely not. */
export type Room = 'enough' | 'tight' | 'too little';

/**
 * @param freeBytes on the engine's disk; undefined: unknown, as for a daemon elsewhere
 * @param downloadBytes size of the image's compressed layers
 */
export function roomFor(downloadBytes: number, freeBytes: number | undefined): Room {
  if (freeBytes === undefined || freeBytes >= mostPerByte * downloadBytes) return 'enough';
  return freeBytes >= leastPerByte * downloadBytes ? 'tight' : 'too little';
}

/** One sentence for an image that may not fit, and what would help. */
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
 * Free bytes, for an ordinary user, on the disk where the engine keeps its images.
 * @returns undefined if unknown, as for a daemon on another machine
 */
export async function freeBytesOf({
  kind,
  storageRoot,
}: Pick<Engine, 'kind' | 'storageRoot'>): Promise<number | undefined> {
  // podman creates its storage with the first image. If a daemon's storage is not here, it is on
  // another machine.
  if (kind === 'docker' && !existsSync(storageRoot)) return undefined;
  return await freeBytes(storageRoot);
}
