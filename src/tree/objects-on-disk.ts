import { resolve } from 'node:path';
import type { BuildTree } from './build-tree.js';
import { translationUnits } from './ninja/translation-units.js';
import { regularFile } from './record/input-record.js';

/** @returns the translation units' objects that exist in the build tree, as Ninja names them */
export function objectsOnDisk(tree: Pick<BuildTree, 'buildDir' | 'manifest'>): string[] {
  return translationUnits(tree.manifest)
    .map(({ object }) => object)
    .filter((object) => regularFile(resolve(tree.buildDir, object)) !== undefined);
}
