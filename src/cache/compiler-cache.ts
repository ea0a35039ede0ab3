import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, posix } from 'node:path';
import { z } from 'zod';
import { listFiles } from '../files/list-files.js';
import type { ExternalPins } from '../plan/external-pins.js';
import {
  joinSearches,
  newlyFound,
  recordedSearchSchema,
  type SearchFacts,
} from '../tree/recorded-search.js';
import type { SnapshotContents, StagedSnapshot } from './snapshot.js';

const outlookSchema = z.object({
  /** Kernel inputs that were there whenever something was put into this cache. */
  files: z.array(z.string()),
  /** File names that compilations read or asked for with `__has_include`; `*`: any name. */
  names: z.array(z.string()),
  /** Pins of the external projects. */
  pins: z.record(z.string(), z.string()),
  /** Where compilations looked, for what git does not tell of. */
  search: recordedSearchSchema,
});

/**
 * What the compilations in a compiler cache could see. ccache and sccache trust the list of files
 * that a compilation read, and do not notice a new one that would now be found before them (ccache
 * manual, "The direct mode"): a cache is used only where no such file can have come.
 */
export type Outlook = z.infer<typeof outlookSchema>;

/**
 * @param now kernel inputs and pins of this checkout, and what a search finds here
 * @returns why a cache with this outlook may serve stale objects here; undefined: it cannot
 */
export function blindSpot(
  then: Outlook,
  now: { readonly files: readonly string[]; readonly pins: ExternalPins } & SearchFacts,
): string | undefined {
  const known = new Set(then.files);
  const names = new Set(then.names);
  const added = now.files.find(
    (path) => !known.has(path) && (names.has('*') || names.has(posix.basename(path))),
  );
  if (added !== undefined) return `${added} is new and may be found before a file of that name`;
  const moved = Object.keys({ ...then.pins, ...now.pins }).find(
    (name) => then.pins[name] !== now.pins[name],
  );
  if (moved !== undefined) return `the pin of ${moved} moved`;
  const [found] = newlyFound(then.search, now);
  return found === undefined
    ? undefined
    : `${found} may now be found before a file that was read, or where none was`;
}

/** The outlook of a cache into which a build with another outlook put something. */
export function joinOutlooks(
  before: Outlook | undefined,
  now: Outlook,
  facts: SearchFacts,
): Outlook {
  if (before === undefined) return now;
  const present = new Set(now.files);
  return {
    files: before.files.filter((path) => present.has(path)),
    names: [...new Set([...before.names, ...now.names])].sort(),
    pins: now.pins,
    search: joinSearches(before.search, now.search, facts),
  };
}

/** @returns undefined for an entry that does not say what its compilations could see */
export function outlookOf(snapshot: StagedSnapshot): Outlook | undefined {
  return outlookSchema.safeParse(snapshot.meta).data;
}

/** Puts an unpacked compiler cache where the compiler cache program looks for it. */
export async function placeCompilerCache(
  snapshot: StagedSnapshot,
  directory: string,
): Promise<void> {
  const staged = snapshot.staged.cache;
  if (staged === undefined) return;
  await rm(directory, { recursive: true, force: true });
  await mkdir(dirname(directory), { recursive: true });
  await rename(staged, directory);
}

/**
 * What to save of a compiler cache, once it was evicted and nothing writes into it any more.
 * Temporary files and locks mean something only to a process that is running.
 * @returns undefined where it holds nothing
 */
export async function packCompilerCache(
  directory: string,
  outlook: Outlook,
): Promise<SnapshotContents | undefined> {
  const temporary = (path: string) =>
    path === 'tmp' || path === 'lock' || path.startsWith('tmp.') || path.endsWith('.lock');
  const paths = await listFiles(directory, temporary).catch(() => []);
  return paths.length === 0 ? undefined : { meta: outlook, roots: { cache: { directory, paths } } };
}
