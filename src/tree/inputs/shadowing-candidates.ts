import type { BuildTree } from '../build-tree.js';
import { filesFound, includeSearch, type ListDirectory } from './include-search.js';

/**
 * Finds files that compilations did not read although an `#include` could find them: they are in a
 * searched place, under a name of a file that was read, or they answer a `__has_include`. If one
 * was not there when the inputs were recorded, it may now be found before the file that was read
 * then. Such files come from an external project, a configured header, a changed link or a package
 * of the machine, so git does not show them.
 * @param asksFor as `ContentFacts.asksFor`, of all files
 * @returns absolute paths
 */
export function shadowingCandidates(
  tree: Pick<BuildTree, 'buildDir' | 'manifest' | 'deps' | 'implicitIncludes'>,
  asksFor: Iterable<string>,
  list?: ListDirectory,
): Set<string> {
  const search = includeSearch(tree, asksFor);
  const found = filesFound(search, search.made, list);
  for (const path of search.read) found.delete(path);
  return found;
}
