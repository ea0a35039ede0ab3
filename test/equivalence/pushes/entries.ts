import { join } from 'node:path';
import { listAllEntries } from '../../../src/cache/stores/directory/entries.js';
import { directoryLayout, type EntryRecord } from '../../../src/cache/stores/directory/layout.js';
import type { Report } from '../../../src/report/report-schema.js';
import type { Reference, ReferenceObject } from '../reference.js';

/**
 * Where the object of an equal compilation lay when a push compiled it again: in no entry that the
 * push could read; in one that a newer one stood before; in a compiler cache that was not fetched,
 * for few compilations were pending; in a build tree that was dropped; or in what the push used.
 */
export type Kept =
  | 'nowhere'
  | 'in an older entry'
  | 'in what was not fetched'
  | 'in what was dropped'
  | 'in what was used';

/** Object → inputs of the compilations that made it, as {@link ReferenceObject.inputs}. */
type Holdings = ReadonlyMap<string, ReadonlySet<string>>;

export type Stored = Pick<EntryRecord, 'layer' | 'scope' | 'key' | 'created'>;

/** An entry that holds objects. */
export type Entry = Stored & { readonly holds: Holdings };

/** Where a push looks for what was kept. */
export interface Keeping {
  /** In the order of look-ups. */
  readonly scopes: readonly string[];
  readonly layers: readonly string[];
}

/** What of a report tells which entries a push used, and what it put into its own. */
export type Served = Pick<Report, 'outcome' | 'rebuilt'> & {
  readonly layers: Pick<Report['layers'], 'buildTree' | 'compilerCache'>;
};

/**
 * The entries of a cache directory, oldest first. A scope begins with the repository's name; here all
 * are of one.
 */
export async function storedIn(cacheDir: string): Promise<Stored[]> {
  const entries = await listAllEntries(directoryLayout(join(cacheDir, 'store')));
  return entries
    .map(({ record }) => ({ ...record, scope: record.scope.replace(/^.* /, '') }))
    .sort((a, b) => (BigInt(a.created) < BigInt(b.created) ? -1 : 1));
}

/** Adds those entries that a push saved to those before it. */
export function withSaved(
  before: readonly Entry[],
  stored: readonly Stored[],
  served: Served,
  reference: Reference,
  keeping: Keeping,
): Entry[] {
  const there = stored.filter(({ layer }) => layer === 'build-tree' || layer === 'compiler-cache');
  return there.map((entry) => {
    const known = before.find(({ created, key }) => created === entry.created && key === entry.key);
    return known ?? { ...entry, holds: heldBy(entry, before, served, reference, keeping) };
  });
}

function heldBy(
  { layer }: Stored,
  before: readonly Entry[],
  { outcome, rebuilt, layers: { buildTree, compilerCache } }: Served,
  reference: Reference,
  keeping: Keeping,
): Holdings {
  const objects = reference.status === 'built' ? [...reference.objects] : [];
  const isTree = layer === 'build-tree';
  // Of a compiler cache goes what a finished build from nothing did not use.
  const isAll = outcome === 'built' && (isTree || !isUsed(buildTree));
  if (isAll) return joined([], objects);
  const made = new Set(rebuilt.map(({ object }) => object));
  const { key } = isTree ? buildTree : compilerCache;
  const from = readable(before, keeping).find(
    (entry) => entry.layer === layer && entry.key === key,
  );
  const kept = [...(from?.holds ?? [])].filter(([object]) => !isTree || !made.has(object));
  return joined(
    kept,
    objects.filter(([object]) => made.has(object)),
  );
}

function joined(
  held: Iterable<readonly [string, ReadonlySet<string>]>,
  objects: Iterable<readonly [string, ReferenceObject]>,
): Holdings {
  const all = new Map(held);
  for (const [object, { inputs }] of objects) {
    all.set(object, new Set([...(all.get(object) ?? []), inputs]));
  }
  return all;
}

/** Where the object of a compilation lay that a push ran. */
export function keptIn(
  entries: readonly Entry[],
  { layers: { buildTree, compilerCache } }: Served,
  keeping: Keeping,
  { object, inputs }: { readonly object: string; readonly inputs: string },
): Kept {
  const holding = readable(entries, keeping).filter(({ holds }) => holds.get(object)?.has(inputs));
  const has = (layer: Stored['layer'], key: string | undefined) =>
    holding.some((entry) => entry.layer === layer && entry.key === key);
  if (holding.length === 0) return 'nowhere';
  if (has('compiler-cache', compilerCache.key)) return 'in what was used';
  if (has('build-tree', buildTree.key)) {
    return isUsed(buildTree) ? 'in what was used' : 'in what was dropped';
  }
  const next = newestFor(compilerCache.key, readable(entries, keeping), keeping);
  return compilerCache.status === 'skipped' && next !== undefined && holding.includes(next)
    ? 'in what was not fetched'
    : 'in an older entry';
}

/** The compiler cache that a push with this key would have found. */
function newestFor(
  key: string | undefined,
  entries: readonly Entry[],
  { scopes }: Keeping,
): Entry | undefined {
  const caches = entries.filter(({ layer }) => layer === 'compiler-cache').reverse();
  const names = key?.split('/') ?? [];
  const prefixes = [1, 2].map((last) => `${names.slice(0, -last).join('/')}/`);
  const found = scopes.flatMap((scope) =>
    prefixes.map((prefix) =>
      caches.find((entry) => entry.scope === scope && entry.key.startsWith(prefix)),
    ),
  );
  return found.find((entry) => entry !== undefined);
}

function readable(entries: readonly Entry[], { scopes, layers }: Keeping): Entry[] {
  return entries.filter(({ scope, layer }) => scopes.includes(scope) && layers.includes(layer));
}

function isUsed({ status }: Report['layers']['buildTree']): boolean {
  return status === 'hit' || status === 'partial';
}
