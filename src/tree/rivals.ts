import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import type { BuildTree } from './build-tree.js';
import { absolutePaths } from './inputs.js';
import type { Edge } from './ninja-manifest.js';
import { translationUnitOf } from './units.js';

/** The names in a directory; none where it is no directory. */
export type ListDirectory = (directory: string) => ReadonlySet<string>;

/**
 * The files that compilations did not read although they lie where an `#include` looks, under a
 * name by which a file that was read can be spelled; and those that answer a `__has_include`. One
 * that was not there when the ledger was recorded may be found before what was read then: it came
 * with an external project, a configured header, a link that leads elsewhere, a package of the
 * machine. Git tells of none of these.
 *
 * Rather one too many: no search order is followed. What matters is only what is new among them.
 * @param asksFor names that files ask for with `__has_include`
 * @returns absolute paths
 */
export function rivals(
  tree: Pick<BuildTree, 'buildDir' | 'manifest' | 'deps'>,
  asksFor: Iterable<string>,
  list: ListDirectory = rememberingList(),
): Set<string> {
  const absolute = absolutePaths(tree.buildDir);
  const read = new Set<string>();
  const places = new Set<string>();
  for (const edge of tree.manifest.edges) {
    const unit = translationUnitOf(edge);
    if (unit === undefined) continue;
    for (const path of tree.deps.get(unit.object)?.deps ?? []) read.add(absolute(path));
    for (const [path] of commandOf(edge, tree).matchAll(/\/[^\s"'=,:]*/g)) {
      places.add(posix.normalize(path).replace(/(?<=.)\/$/, ''));
    }
  }
  for (const path of read) places.add(posix.dirname(path));

  const spellings = spellingsOf(read, places, asksFor);
  const found = new Set<string>();
  for (const place of places) {
    for (const name of list(place)) {
      for (const spelling of spellings.get(name) ?? []) {
        const path = posix.join(place, spelling);
        if (!read.has(path) && list(posix.dirname(path)).has(posix.basename(path))) found.add(path);
      }
    }
  }
  return found;
}

/** All words of an edge's command, in no order. */
export function commandOf(edge: Edge, { manifest }: Pick<BuildTree, 'manifest'>): string {
  const command = manifest.rules.get(edge.rule)?.get('command') ?? '';
  return [command, ...edge.variables.values()].join(' ');
}

/** First component of a name for an include → such names. */
function spellingsOf(
  read: ReadonlySet<string>,
  places: ReadonlySet<string>,
  asksFor: Iterable<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const spellings = new Map<string, Set<string>>();
  const add = (spelling: string) => {
    const [first = ''] = spelling.split('/', 1);
    spellings.set(first, (spellings.get(first) ?? new Set()).add(spelling));
  };
  for (const path of read) {
    for (let place = posix.dirname(path); place !== '/'; place = posix.dirname(place)) {
      if (places.has(place)) add(path.slice(place.length + 1));
    }
  }
  for (const name of asksFor) if (name !== '*') add(posix.normalize(name));
  return spellings;
}

const none: ReadonlySet<string> = new Set();

function rememberingList(): ListDirectory {
  const known = new Map<string, ReadonlySet<string>>();
  return (directory) => {
    let names = known.get(directory);
    if (names === undefined) {
      try {
        names = new Set(readdirSync(directory));
      } catch {
        names = none; // A file, or nothing at all.
      }
      known.set(directory, names);
    }
    return names;
  };
}
