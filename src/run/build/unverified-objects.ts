import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CachedCompilation } from '../../compiler-cache/compiler-cache.js';
import type { BuildTree } from '../../tree/build-tree.js';
import { translationUnits } from '../../tree/ninja/translation-units.js';

/**
 * Removes the objects that a compiler cache served by preprocessed text. nvcc preprocesses once for
 * each pass, and the text of one pass does not identify an object. This applies however the build
 * ended.
 * @returns their names for Ninja
 */
export async function removeUnverifiedObjects(
  { buildDir, manifest }: Pick<BuildTree, 'buildDir' | 'manifest'>,
  compilations: readonly CachedCompilation[],
): Promise<string[]> {
  const sources = new Set(
    compilations
      .filter(({ result }) => result === 'unproved')
      .map(({ source }) => resolve(buildDir, source)),
  );
  if (sources.size === 0) return [];
  const objects = translationUnits(manifest)
    .filter(({ language, source }) => language === 'CUDA' && sources.has(resolve(buildDir, source)))
    .map(({ object }) => object);
  for (const object of objects) await rm(resolve(buildDir, object), { force: true });
  return objects;
}
