import { z } from 'zod';
import { recordedSearchSchema } from '../../tree/record/recorded-search.js';
import type { IncludeScope, UnitScope } from './include-scope.js';

const places = z.array(z.int().nonnegative());

/** Sources share most of the names that they read, so each name is written once. */
const includeScopeSchema = z.object({
  files: z.array(z.string()),
  names: z.array(z.string()),
  /** Names by their index in `names`. */
  units: z.record(
    z.string(),
    z.object({ names: places, asked: places, unseen: z.array(z.string()) }),
  ),
  search: recordedSearchSchema,
});

/** @returns the include scope as it is kept with a saved compiler cache, as JSON */
export function formatIncludeScope({
  files,
  units,
  search,
}: IncludeScope): z.infer<typeof includeScopeSchema> {
  const places = new Map<string, number>();
  const placeOf = (name: string) => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  };
  const written = Object.fromEntries(
    [...units].map(([source, { names, asked, unseen }]) => [
      source,
      {
        names: [...names].map(placeOf),
        asked: [...asked].map(placeOf),
        unseen: [...unseen],
      },
    ]),
  );
  return {
    files: [...files],
    names: [...places.keys()],
    units: written,
    search,
  };
}

/** @returns undefined where the JSON is no include scope */
export function parseIncludeScope(json: unknown): IncludeScope | undefined {
  const parsed = includeScopeSchema.safeParse(json).data;
  if (parsed === undefined) return undefined;
  const { files, names, units, search } = parsed;
  // An index beyond the last name is damaged; it becomes a name that matches any.
  const at = (places: readonly number[]) => new Set(places.map((place) => names[place] ?? '*'));
  const read = Object.entries(units).map(([source, unit]): [string, UnitScope] => [
    source,
    { names: at(unit.names), asked: at(unit.asked), unseen: new Set(unit.unseen) },
  ]);
  return { files, units: new Map(read), search };
}
