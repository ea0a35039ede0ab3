import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import type { BuildTree } from '../build-tree.js';
import type { Edge } from '../ninja/manifest.js';
import { translationUnitOf } from '../ninja/translation-units.js';
import { absolutePaths, outputsOf } from './inputs.js';

/** Lists the names in a directory; empty if it is not one. */
export type ListDirectory = (directory: string) => ReadonlySet<string>;

/** Where compilations look for included files, and under which names. */
export interface IncludeSearch {
  /** Absolute directories; some may not exist. */
  readonly places: ReadonlySet<string>;
  /** Names by which a file that was read can be included from a place, or that a file asks for. */
  readonly spellings: ReadonlySet<string>;
}

/** The include search of a tree's compilations and what it found. */
interface TreeSearch extends IncludeSearch {
  /** Absolute paths of files that compilations read. */
  readonly read: ReadonlySet<string>;
  /** Absolute paths of the build's outputs, which may not exist yet. */
  readonly made: ReadonlySet<string>;
}

/**
 * An absolute path in a command: after whitespace, a quote, `=`, `,` or `:`, possibly preceded by
 * an option's letters.
 */
const pathInCommand = /(?<=(?:^|[\s"'=,:])(?:@|-+[A-Za-z]+)?)\/[^\s"'=,:]*/g;

/**
 * Collects the places and names that a tree's compilations search. It errs on the side of too many,
 * without following the search order: only newly found files matter ({@link filesFound}).
 * @param asksFor as `ContentFacts.asksFor`, of all files
 */
export function includeSearch(
  tree: Pick<BuildTree, 'buildDir' | 'manifest' | 'deps' | 'implicitIncludes'>,
  asksFor: Iterable<string>,
): TreeSearch {
  const absolute = absolutePaths(tree.buildDir);
  // A header is a dep of many objects: look at each only once.
  const deps = new Set<string>();
  const places = new Set(tree.implicitIncludes);
  for (const edge of tree.manifest.edges) {
    const unit = translationUnitOf(edge);
    if (unit === undefined) continue;
    for (const path of tree.deps.get(unit.object)?.deps ?? []) deps.add(path);
    for (const [path] of commandOf(edge, tree).matchAll(pathInCommand)) {
      places.add(posix.normalize(path).replace(/(?<=.)\/$/, ''));
    }
  }
  const read = new Set([...deps].map(absolute));
  const directories = Map.groupBy(read, (path) => posix.dirname(path));
  for (const path of read) places.delete(path);
  for (const directory of directories.keys()) places.add(directory);
  const spellings = new Set<string>();
  for (const [directory, paths] of directories) {
    for (let place = directory; place !== '/'; place = posix.dirname(place)) {
      if (!places.has(place)) continue;
      for (const path of paths) spellings.add(path.slice(place.length + 1));
    }
  }
  for (const name of asksFor) if (name !== '*') spellings.add(posix.normalize(name));
  return { places, spellings, read, made: outputsOf(tree) };
}

/** All words of an edge's command, in any order. */
export function commandOf(edge: Edge, { manifest }: Pick<BuildTree, 'manifest'>): string {
  const command = manifest.rules.get(edge.rule)?.get('command') ?? '';
  return [command, ...edge.variables.values()].join(' ');
}

/**
 * Finds the files that a search matches now or will match once the build has made them.
 * @param made as in {@link TreeSearch}, of the tree that will be built
 * @returns absolute paths
 */
export function filesFound(
  search: IncludeSearch,
  made: Iterable<string> = [],
  list: ListDirectory = directoryLists(),
): Set<string> {
  const { spellings } = search;
  const upwards = [...spellings].filter((spelling) => spelling.startsWith('../'));
  const downwards = Map.groupBy(
    [...spellings].filter((spelling) => spelling.includes('/') && !spelling.startsWith('../')),
    (spelling) => spelling.slice(0, spelling.indexOf('/')),
  );
  const isThere = (path: string) => list(posix.dirname(path)).has(posix.basename(path));
  const found = new Set<string>();
  const above = new Set<string>();
  for (const place of search.places) {
    const names = list(place);
    for (const name of names) {
      if (spellings.has(name)) found.add(posix.join(place, name));
    }
    for (const [first, longer] of downwards) {
      if (!names.has(first)) continue;
      const paths = longer.map((spelling) => posix.join(place, spelling));
      for (const path of paths) if (isThere(path)) found.add(path);
    }
    for (const spelling of upwards) {
      const path = posix.join(place, spelling);
      above.add(path);
      if (names.size > 0 && isThere(path)) found.add(path);
    }
  }
  for (const path of made) {
    if (above.has(path) || isFoundBelow(search, path)) found.add(path);
  }
  return found;
}

/** Whether a search would find this absolute path, in or below one of its places, if it existed. */
function isFoundBelow({ places, spellings }: IncludeSearch, path: string): boolean {
  for (let place = path; place !== '/'; ) {
    place = posix.dirname(place);
    if (places.has(place) && spellings.has(posix.relative(place, path))) return true;
  }
  return false;
}

const none: ReadonlySet<string> = new Set();

/**
 * Lists directories and keeps each first listing. If a build keeps its listing to the end, files
 * that appear meanwhile are new to the next build, since it is unknown which compilations saw them.
 */
export function directoryLists(): ListDirectory {
  const known = new Map<string, ReadonlySet<string>>();
  return (directory) => {
    let names = known.get(directory);
    if (names === undefined) {
      try {
        names = new Set(readdirSync(directory));
      } catch {
        names = none; // Not a directory, or absent.
      }
      known.set(directory, names);
    }
    return names;
  };
}
