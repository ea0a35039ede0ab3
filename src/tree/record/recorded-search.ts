import { posix } from 'node:path';
import { z } from 'zod';
import { shownPath } from '../../lib/files/paths.js';
import { filesFound, type IncludeSearch, type ListDirectory } from '../inputs/include-search.js';

/** The include search of past compilations. Paths inside the checkout are relative to it. */
export const recordedSearchSchema = z.object({
  places: z.array(z.string()),
  spellings: z.array(z.string()),
  /** The files that it found. */
  found: z.array(z.string()),
});

/**
 * Where past compilations looked for files, under which names, and what they found. A file that is
 * found only now may be read instead of one that was read then, which the list of files that a
 * compilation read does not show.
 */
export type RecordedSearch = z.infer<typeof recordedSearchSchema>;

/** What is needed to repeat a search on this machine. */
export interface SearchFacts {
  readonly sourceDir: string;
  /** As in {@link filesFound}. */
  readonly made?: Iterable<string>;
  readonly list?: ListDirectory;
}

/**
 * Records a search that compilations have just made.
 * @param search with absolute paths, as from `includeSearch`
 */
export function recordSearch(search: IncludeSearch, facts: SearchFacts): RecordedSearch {
  const { sourceDir } = facts;
  const shown = (paths: Iterable<string>) =>
    [...paths].map((path) => (path === sourceDir ? '.' : shownPath(path, sourceDir))).sort();
  return {
    places: shown(search.places),
    spellings: [...search.spellings].sort(),
    found: shown(filesFound(search, facts.made, facts.list)),
  };
}

/** @returns what the search finds now; paths inside the checkout are relative to it */
export function findAgain(recorded: RecordedSearch, facts: SearchFacts): Set<string> {
  const now = filesFound(searchOf(recorded, facts.sourceDir), facts.made, facts.list);
  return new Set([...now].map((path) => shownPath(path, facts.sourceDir)));
}

/** @returns the files that a search finds now ({@link findAgain}) and did not find then */
export function newlyFound({ found }: RecordedSearch, now: ReadonlySet<string>): string[] {
  const then = new Set(found);
  return [...now].filter((path) => !then.has(path));
}

/** Merges two searches into one, with what it finds now. */
export function joinSearches(
  one: RecordedSearch,
  other: RecordedSearch,
  facts: SearchFacts,
): RecordedSearch {
  const searches = [one, other].map((search) => searchOf(search, facts.sourceDir));
  return recordSearch(
    {
      places: new Set(searches.flatMap(({ places }) => [...places])),
      spellings: new Set(searches.flatMap(({ spellings }) => [...spellings])),
    },
    facts,
  );
}

function searchOf({ places, spellings }: RecordedSearch, sourceDir: string): IncludeSearch {
  return {
    places: new Set(places.map((place) => posix.resolve(sourceDir, place))),
    spellings: new Set(spellings),
  };
}
