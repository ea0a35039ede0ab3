import { z } from 'zod';
import { recordedSearchSchema } from '../tree/recorded-search.js';
import type { Outlook } from './outlook.js';

/** Sources share most of the names that they read: each name is written once. */
const outlookSchema = z.object({
  files: z.array(z.string()),
  names: z.array(z.string()),
  /** Names by their place in `names`. */
  units: z.record(
    z.string(),
    z.object({ names: z.array(z.int().nonnegative()), unseen: z.array(z.string()) }),
  ),
  search: recordedSearchSchema,
});

/** @returns the outlook as it is kept with a saved compiler cache, as JSON */
export function formatOutlook({ files, units, search }: Outlook): z.infer<typeof outlookSchema> {
  const places = new Map<string, number>();
  const placeOf = (name: string) => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  };
  const written = Object.fromEntries(
    [...units].map(([source, { names, unseen }]) => [
      source,
      { names: [...names].map(placeOf), unseen: [...unseen] },
    ]),
  );
  return {
    files: [...files],
    names: [...places.keys()],
    units: written,
    search,
  };
}

/** @returns undefined for what does not say what the compilations of a cache could see */
export function parseOutlook(json: unknown): Outlook | undefined {
  const parsed = outlookSchema.safeParse(json).data;
  if (parsed === undefined) return undefined;
  const { files, names, units, search } = parsed;
  const read = Object.entries(units).map(([source, unit]) => {
    // A place beyond the last name is a damaged one: it may be any.
    const own = new Set(unit.names.map((place) => names[place] ?? '*'));
    return [source, { names: own, unseen: new Set(unit.unseen) }] as const;
  });
  return { files, units: new Map(read), search };
}
