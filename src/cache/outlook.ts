import { posix } from 'node:path';
import {
  joinSearches,
  newlyFound,
  type RecordedSearch,
  type SearchFacts,
} from '../tree/recorded-search.js';

/** What the cached compilations of one source read, and what came to be since. */
export interface UnitOutlook {
  /** File names that they read or asked for with `__has_include`; `*`: any name. */
  readonly names: ReadonlySet<string>;
  /** Files of these names that came after some of them: relative to the checkout where they lie in it. */
  readonly unseen: ReadonlySet<string>;
}

/**
 * What the compilations in a compiler cache could see. ccache and sccache trust the list of files
 * that a compilation read, and do not notice a new one that would now be found before them (ccache
 * manual, "The direct mode"): a source is served from a cache only where no such file has come.
 */
export interface Outlook {
  /** Kernel inputs of the last build that put something into this cache. */
  readonly files: readonly string[];
  /**
   * Source (relative to the checkout where it lies in it) → outlook. ccache finds what it stored
   * for a source under that path alone, however equal another's content (ccache 4.4,
   * src/ccache.cpp, "inputfile").
   */
  readonly units: ReadonlyMap<string, UnitOutlook>;
  /** Where compilations looked, for what git does not tell of. */
  readonly search: RecordedSearch;
}

/** Kernel inputs of a checkout, and what a search finds there. */
export type Surroundings = { readonly files: readonly string[] } & SearchFacts;

/**
 * Finds the sources for which a cache with this outlook may serve stale objects.
 * @returns source → a file that its cached compilations did not see and may have found
 */
export function blindSpots(then: Outlook, now: Surroundings): Map<string, string> {
  const come = byName(newFiles(then, now));
  const blind = new Map<string, string>();
  for (const [source, { names, unseen }] of then.units) {
    const [file] = [...unseen, ...relevant(come, names)];
    if (file !== undefined) blind.set(source, file);
  }
  return blind;
}

/** The outlook of a cache into which a build with another outlook put something. */
export function joinOutlooks(
  before: Outlook | undefined,
  now: Outlook,
  facts: SearchFacts,
): Outlook {
  if (before === undefined) return now;
  const search = joinSearches(before.search, now.search, facts);
  const come = byName(newFiles(before, { files: now.files, ...facts }));
  const there = new Set([...now.files, ...search.found]);
  const units = new Map(now.units);
  for (const [source, { names, unseen }] of before.units) {
    units.set(source, {
      names: new Set([...names, ...(now.units.get(source)?.names ?? [])]),
      unseen: new Set([...unseen, ...relevant(come, names)].filter((path) => there.has(path))),
    });
  }
  return { files: now.files, units, search };
}

function newFiles(then: Outlook, now: Surroundings): string[] {
  const known = new Set(then.files);
  const added = now.files.filter((path) => !known.has(path));
  return [...added, ...newlyFound(then.search, now)];
}

function byName(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(paths, (path) => posix.basename(path));
}

function relevant(
  files: ReadonlyMap<string, readonly string[]>,
  names: ReadonlySet<string>,
): string[] {
  return [...files].flatMap(([name, paths]) => (names.has('*') || names.has(name) ? paths : []));
}
