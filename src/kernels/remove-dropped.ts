import { realpath, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isInside } from '../lib/files/paths.js';
import { holdsAlready } from './install.js';
import type { Manifest } from './manifest.js';

/**
 * Removes the products of an earlier build in this checkout that the present one no longer has:
 * Python would go on importing them. Only what is as that build left it is removed, and nothing
 * that git tracks.
 * @param before manifest of the earlier build
 * @param now manifest of the present one
 * @param tracked paths that git tracks, relative to `sourceDir`
 * @returns the removed paths, relative to `sourceDir`
 */
export async function removeDropped(
  sourceDir: string,
  before: Manifest,
  now: Manifest,
  tracked: ReadonlySet<string>,
): Promise<string[]> {
  const root = await realpath(sourceDir);
  const wanted = new Set(now.products.map(({ path }) => path));
  const removed: string[] = [];
  for (const product of before.products) {
    const { path } = product;
    if (wanted.has(path) || tracked.has(path) || !(await holdsAlready(root, product))) continue;
    const folder = await realpath(dirname(join(root, path)));
    if (folder !== root && !isInside(folder, root)) continue;
    await rm(join(root, path));
    removed.push(path);
  }
  return removed;
}
