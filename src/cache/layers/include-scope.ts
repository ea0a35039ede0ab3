import { posix } from 'node:path';
import type { NamesRead } from '../../tree/record/names-read.js';
import {
  findAgain,
  joinSearches,
  type RecordedSearch,
  type SearchFacts,
} from '../../tree/record/recorded-search.js';

/**
 * What the cached compilations of one source read, and which files appeared or disappeared since.
 */
export interface UnitScope extends NamesRead {
  /**
   * Files that appeared after some of these compilations under a name that they read or asked for,
   * and files that disappeared under a name that they asked for; relative to the checkout where
   * they lie in it.
   */
  readonly unseen: ReadonlySet<string>;
}

/**
 * What the compilations in a compiler cache could see. ccache and sccache trust the list of files
 * that a compilation read. They do not notice a new file that would now be found before one of
 * these (ccache manual, "The direct mode"), nor that a file is gone that was only asked for. So a
 * source is served from a cache only where no such file has appeared or disappeared.
 */
export interface IncludeScope {
  /** Kernel inputs of the last build that put something into this cache. */
  readonly files: readonly string[];
  /**
   * Source (relative to the checkout where it lies in it) → include scope. ccache finds what it
   * stored for a source only under that path, even if another source has equal content (ccache 4.4,
   * src/ccache.cpp, "inputfile").
   */
  readonly units: ReadonlyMap<string, UnitScope>;
  /** Where compilations looked, for files that git does not report. */
  readonly search: RecordedSearch;
}

/** The kernel inputs of a checkout, and what a search finds there. */
type ScopeFacts = { readonly files: readonly string[] } & SearchFacts;

/**
 * Finds the sources for which a cache with this include scope may serve stale objects.
 * @returns source → a file that some of its cached compilations would find otherwise
 */
export function possiblyStaleSources(then: IncludeScope, now: ScopeFacts): Map<string, string> {
  const moved = movedFiles(then, now);
  const blind = new Map<string, string>();
  for (const [source, unit] of then.units) {
    const [file] = unseenOf(unit, moved);
    if (file !== undefined) blind.set(source, file);
  }
  return blind;
}

/** The include scope of a cache after a build with another include scope added results to it. */
export function joinIncludeScopes(
  before: IncludeScope | undefined,
  now: IncludeScope,
  facts: SearchFacts,
): IncludeScope {
  if (before === undefined) return now;
  const search = joinSearches(before.search, now.search, facts);
  const moved = movedFiles(before, { files: now.files, ...facts });
  const units = new Map(now.units);
  for (const [source, unit] of before.units) {
    const { names, asked } = now.units.get(source) ?? { names: [], asked: [] };
    units.set(source, {
      names: new Set([...unit.names, ...names]),
      asked: new Set([...unit.asked, ...asked]),
      unseen: new Set(unseenOf(unit, moved)),
    });
  }
  return { files: now.files, units, search };
}

/** Files that appeared or disappeared since, and files that exist. */
interface MovedFiles {
  readonly come: ReadonlyMap<string, readonly string[]>;
  readonly gone: ReadonlyMap<string, readonly string[]>;
  readonly there: ReadonlySet<string>;
}

function movedFiles(then: IncludeScope, now: ScopeFacts): MovedFiles {
  const found = findAgain(then.search, now);
  const there = new Set([...now.files, ...found]);
  const lacking = (paths: Iterable<string>, known: readonly string[]) => {
    const set = new Set(known);
    return [...paths].filter((path) => !set.has(path));
  };
  return {
    come: byName([...lacking(now.files, then.files), ...lacking(found, then.search.found)]),
    gone: byName([...then.files, ...then.search.found].filter((path) => !there.has(path))),
    there,
  };
}

/**
 * The unseen files of a source. A file that has disappeared again no longer matters, except to a
 * compilation that asked for it meanwhile.
 */
function unseenOf(
  { names, asked, unseen }: UnitScope,
  { come, gone, there }: MovedFiles,
): string[] {
  const wasAsked = (path: string) => asked.has('*') || asked.has(posix.basename(path));
  return [
    ...[...unseen].filter((path) => there.has(path) || wasAsked(path)),
    ...relevant(come, names),
    ...relevant(gone, asked),
  ];
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
