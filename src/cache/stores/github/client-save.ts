import { lstat, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LayerName } from '../../../inputs/layer-names.js';
import { createSerialQueue } from '../../../lib/serial-queue.js';
import { archivePath } from './client-archive.js';

/** Seconds. */
export interface SaveLimits {
  /** Allowed for every save, however small. */
  readonly save: number;
  /** The limit for any save. */
  readonly transfer: number;
}

/** The slowest upload to wait for. */
const bytesPerSecond = 1_000_000;

/**
 * The time limit of a save, by its size. GitHub's client cannot be stopped, nor asked whether
 * anything moves, and a service that stalls must not cost more than the entry is worth. Pure.
 * @returns whole seconds
 */
export function secondsToSave(bytes: number, { save, transfer }: SaveLimits): number {
  return Math.min(transfer, save + Math.ceil(bytes / bytesPerSecond));
}

type ClientSave =
  | { readonly status: 'saved'; readonly bytes: number }
  /** The key exists, or the service refused or failed; the client logs which. */
  | { readonly status: 'refused' }
  /** It was given up after so many seconds. */
  | { readonly status: 'late'; readonly seconds: number };

/**
 * Opens GitHub's own client for saving: it packs, reserves, uploads in blocks, repeats and
 * publishes. It packs by the machine's `tar`, and `zstd` if there is one. A save that was given up
 * goes on in the background: the program must end by `process.exit`.
 * @param workspace `GITHUB_WORKSPACE`, which must be the working directory
 * @returns a function that publishes an archive, which lies on the workspace's disk, under a new
 *   key; it throws where the disk or the client refuses
 */
export function openClientSave(
  workspace: string,
  limits: SaveLimits,
): (layer: LayerName, key: string, file: string) => Promise<ClientSave> {
  // One at a time: all saves of a layer pack from one path, and the client reads the environment.
  const takeTurn = createSerialQueue();

  return async (layer, key, file) => {
    const { size: bytes } = await lstat(file);
    const departure = join(workspace, archivePath(layer));
    const leave = () => rm(departure, { force: true });
    let hasBegun = false;
    const seconds = secondsToSave(bytes, limits);
    const saved = await takeTurn(seconds, async () => {
      hasBegun = true;
      try {
        await rename(file, departure);
        return await callClient(layer, key);
      } finally {
        await leave();
      }
    });
    if (saved === 'late') {
      if (hasBegun) await leave();
      return { status: 'late', seconds };
    }
    return saved === -1 ? { status: 'refused' } : { status: 'saved', bytes };
  };
}

/** @returns the entry's id, or -1 for everything but success */
async function callClient(layer: LayerName, key: string): Promise<number> {
  const { saveCache } = await import('@actions/cache');
  // The client looks for the path in the working directory, whose name has no links, and names it
  // relative to the workspace, whose name may have some. Our reader does not accept a member
  // `../../disk/…`.
  const named = process.env.GITHUB_WORKSPACE;
  process.env.GITHUB_WORKSPACE = process.cwd();
  try {
    return await saveCache([archivePath(layer)], key);
  } finally {
    if (named === undefined) delete process.env.GITHUB_WORKSPACE;
    else process.env.GITHUB_WORKSPACE = named;
  }
}
