import { posix } from 'node:path';
import { shownPath } from '../../lib/files/paths.js';
import type { BuildTree } from '../build-tree.js';
import { absolutePaths } from '../inputs/inputs.js';
import { isOfRepository } from '../inputs/shadowing.js';
import { translationUnitOf } from '../ninja/translation-units.js';
import type { InputRecord } from './input-record.js';

/** File names without directories; `*` stands for any name, because one is computed. */
export interface NamesRead {
  /** Names of files that were read or asked for. */
  readonly names: ReadonlySet<string>;
  /** The subset asked for with `__has_include`. */
  readonly asked: ReadonlySet<string>;
}

/**
 * Collects, for each source, the file names that its compilations read or asked for. A new file
 * with another name cannot affect them.
 * @param tree as it was built
 * @returns source (relative to the checkout if inside it) → names
 */
export function namesReadBySource(
  tree: Pick<BuildTree, 'sourceDir' | 'buildDir' | 'manifest' | 'deps'>,
  files: InputRecord['files'],
): Map<string, NamesRead> {
  const absolute = absolutePaths(tree.buildDir);
  const known = new Map<string, readonly string[]>();
  const askedIn = (path: string) => {
    let asked = known.get(path);
    if (asked === undefined) {
      asked = (files.get(path)?.asksFor ?? [])
        .filter((name) => name !== '*' || isOfRepository(path, tree))
        .map((name) => posix.basename(name));
      known.set(path, asked);
    }
    return asked;
  };
  const bySource = new Map<string, { names: Set<string>; asked: Set<string> }>();
  for (const edge of tree.manifest.edges) {
    const unit = translationUnitOf(edge);
    if (unit === undefined) continue;
    const source = shownPath(absolute(unit.source), tree.sourceDir);
    const { names, asked } = bySource.get(source) ?? { names: new Set(), asked: new Set() };
    const deps = tree.deps.get(unit.object)?.deps ?? [];
    for (const path of [unit.source, ...edge.implicit, ...deps]) {
      const file = absolute(path);
      names.add(posix.basename(file));
      for (const name of askedIn(file)) asked.add(name);
    }
    for (const name of asked) names.add(name);
    bySource.set(source, { names, asked });
  }
  return bySource;
}
