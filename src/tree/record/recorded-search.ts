import { posix } from 'node:path';
import { z } from 'zod';
import { shownPath } from '../../lib/files/paths.js';
import { filesFound, type IncludeSearch, type ListDirectory } from '../inputs/include-search.js';

/** A search of past compilations. Paths are relative to the checkout where they lie in it. */
export const recordedSearchSchema = z.object({
  places: z.array(z.string()),
  spellings: z.array(z.string()),
  /** What it found. */
  found: z.array(z.string()),
});

/**
 * Where past compilations looked for files, under which names, and what lay there. What is found
 * now and was not found then may be read in the place of something that was: the list of files that
 * a compilation read does not tell.
 */
export type RecordedSearch = z.infer<typeof recordedSearchSchema>;

/** What has to be known of the machine to repeat a search. */
export interface SearchFacts {
  readonly sourceDir: string;
  /** As in {@link filesFound}. */
  readonly made?: Iterable<string>;
  readonly list?: ListDirectory;
}

/**
 * Records a search that compilations have just made.
 * @param search absolute, as `includeSearch` gives it
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

/** @returns what the search finds now; relative where it lies in the checkout */
export function findAgain(recorded: RecordedSearch, facts: SearchFacts): Set<string> {
  const now = filesFound(searchOf(recorded, facts.sourceDir), facts.made, facts.list);
  return new Set([...now].map((path) => shownPath(path, facts.sourceDir)));
}

/** @returns what a search finds now, as {@link findAgain} tells, and did not find then */
export function newlyFound({ found }: RecordedSearch, now: ReadonlySet<string>): string[] {
  const then = new Set(found);
  return [...now].filter((path) => !then.has(path));
}

/** One search in the place of two, and what it finds now. */
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
