import { posix } from 'node:path';
import type { BuildTree } from './build-tree.js';
import { absolutePaths } from './inputs.js';
import type { Ledger } from './ledger.js';
import { shownPath } from './paths.js';
import { translationUnitOf } from './units.js';

/**
 * Finds the objects that a new file may change although none of their recorded inputs did, which is
 * what a depfile cannot tell: the new file may be found before a header of the same name, or be the
 * answer to a `__has_include` that was "no". Ninja itself sees deleted headers.
 * Names are compared without their directories: too many objects rather than too few.
 * @param added paths of new files, relative to the checkout or absolute.
 * @returns object → why it must be compiled again; the caller deletes these objects.
 */
export function shadowedObjects(
  tree: Pick<BuildTree, 'sourceDir' | 'buildDir' | 'manifest' | 'deps'>,
  ledger: Pick<Ledger, 'files'>,
  added: readonly string[],
): Map<string, string[]> {
  const forced = new Map<string, string[]>();
  if (added.length === 0) return forced;
  const absolute = absolutePaths(tree.buildDir);
  const newFiles = Map.groupBy(
    added.map((path) => posix.resolve(tree.sourceDir, path)),
    (path) => posix.basename(path),
  );
  const shown = (path: string) => shownPath(path, tree.sourceDir);

  /** For each input once: it is read by many units. */
  const known = new Map<string, readonly string[]>();
  const reasonsOf = (path: string): readonly string[] => {
    let reasons = known.get(path);
    if (reasons === undefined) {
      reasons = [
        ...(newFiles.get(posix.basename(path)) ?? [])
          .filter((file) => file !== path)
          .map((file) => `${shown(file)} may now be found before ${shown(path)}`),
        ...(ledger.files.get(path)?.asksFor ?? []).flatMap((name) =>
          answersTo(name, newFiles).map(
            (file) => `${shown(path)} asks whether there is ${shown(file)}`,
          ),
        ),
      ];
      known.set(path, reasons);
    }
    return reasons;
  };

  for (const edge of tree.manifest.edges) {
    const unit = translationUnitOf(edge);
    if (unit === undefined) continue;
    const read = [unit.source, ...edge.implicit, ...(tree.deps.get(unit.object)?.deps ?? [])];
    const because = [...new Set(read.flatMap((path) => reasonsOf(absolute(path))))];
    if (because.length > 0) forced.set(unit.object, because);
  }
  return forced;
}

function answersTo(name: string, newFiles: ReadonlyMap<string, readonly string[]>): string[] {
  return name === '*'
    ? [...newFiles.values()].flat()
    : [...(newFiles.get(posix.basename(name)) ?? [])];
}
