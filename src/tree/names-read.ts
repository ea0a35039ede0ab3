import { posix } from 'node:path';
import type { BuildTree } from './build-tree.js';
import { absolutePaths } from './inputs.js';
import type { Ledger } from './ledger.js';
import { shownPath } from './paths.js';
import { isOfRepository } from './shadowing.js';
import { translationUnitOf } from './units.js';

/**
 * The file names that compilations read or asked for with `__has_include`, by their source: a new
 * file of another name changes nothing for them.
 * @param tree as it was built
 * @returns source (relative to the checkout where it lies in it) → names without directories;
 *   `*`: any, for one is computed
 */
export function namesReadBySource(
  tree: Pick<BuildTree, 'sourceDir' | 'buildDir' | 'manifest' | 'deps'>,
  files: Ledger['files'],
): Map<string, Set<string>> {
  const absolute = absolutePaths(tree.buildDir);
  const known = new Map<string, readonly string[]>();
  const namesOf = (path: string) => {
    let names = known.get(path);
    if (names === undefined) {
      const asked = (files.get(path)?.asksFor ?? [])
        .filter((name) => name !== '*' || isOfRepository(path, tree))
        .map((name) => posix.basename(name));
      names = [posix.basename(path), ...asked];
      known.set(path, names);
    }
    return names;
  };
  const bySource = new Map<string, Set<string>>();
  for (const edge of tree.manifest.edges) {
    const unit = translationUnitOf(edge);
    if (unit === undefined) continue;
    const source = shownPath(absolute(unit.source), tree.sourceDir);
    const names = bySource.get(source) ?? new Set();
    const deps = tree.deps.get(unit.object)?.deps ?? [];
    for (const path of [unit.source, ...edge.implicit, ...deps]) {
      for (const name of namesOf(absolute(path))) names.add(name);
    }
    bySource.set(source, names);
  }
  return bySource;
}
