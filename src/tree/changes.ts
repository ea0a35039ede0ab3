import { pathBelow } from '../lib/files/paths.js';
import type { InputRecord } from './record/input-record.js';

/** Paths relative to the checkout, sorted. A renamed file is one deleted and one added. */
export interface RepositoryChanges {
  readonly modified: readonly string[];
  readonly deleted: readonly string[];
  readonly added: readonly string[];
}

/**
 * Compares the repository's kernel inputs with the recorded ones by blob id. A file that restamping
 * found changed counts as modified whatever its id.
 * @param current path relative to the checkout → git blob id (of the content, for a dirty file).
 * @param changed absolute paths, from `restamp`.
 */
export function repositoryChanges(
  inputRecord: Pick<InputRecord, 'sourceDir' | 'repositoryFiles'>,
  current: Readonly<Record<string, string>>,
  changed: ReadonlySet<string>,
): RepositoryChanges {
  const before = new Map(Object.entries(inputRecord.repositoryFiles));
  const after = new Map(Object.entries(current));
  const touched = new Set(
    [...changed].flatMap((path) => pathBelow(inputRecord.sourceDir, path) ?? []),
  );
  return {
    modified: [...after]
      .filter(([path, id]) => before.has(path) && (before.get(path) !== id || touched.has(path)))
      .map(([path]) => path)
      .sort(),
    deleted: [...before.keys()].filter((path) => !after.has(path)).sort(),
    added: [...after.keys()].filter((path) => !before.has(path)).sort(),
  };
}
