import type { BuildTree } from '../build-tree.js';
import { filesFound, includeSearch, type ListDirectory } from './include-search.js';

/**
 * The files that compilations did not read although they lie where an `#include` looks, under a
 * name by which a file that was read can be spelled; and those that answer a `__has_include`. One
 * that was not there when the inputs were recorded may be found before what was read then: it came
 * with an external project, a configured header, a link that leads elsewhere, a package of the
 * machine. Git tells of none of these.
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
