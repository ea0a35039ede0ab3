import { resolve } from 'node:path';
import {
  type IncludeScope,
  joinIncludeScopes,
  possiblyStaleSources,
  type UnitScope,
} from '../../cache/layers/include-scope.js';
import { shownPath } from '../../lib/files/paths.js';
import { counted } from '../../lib/format.js';
import type { Plan } from '../../plan/plan.js';
import type { BuildTree } from '../../tree/build-tree.js';
import { includeSearch, type ListDirectory } from '../../tree/inputs/include-search.js';
import { outputsOf } from '../../tree/inputs/inputs.js';
import { translationUnits } from '../../tree/ninja/translation-units.js';
import { type InputRecord, namesAskedFor } from '../../tree/record/input-record.js';
import { type NamesRead, namesReadBySource } from '../../tree/record/names-read.js';
import { recordSearch, type SearchFacts } from '../../tree/record/recorded-search.js';
import type { Compilation } from '../build/compile.js';
import type { PreparedTree } from '../build/prepare-tree.js';
import type { Run } from '../run.js';

/** Objects that a compiler cache with this include scope may not serve; logs how many and why. */
export function objectsPastCache(
  { plan, log }: Run,
  { tree, list }: PreparedTree,
  includeScope: IncludeScope,
): string[] {
  const files = plan.kernelInputs.map(({ path }) => path);
  const spots = possiblyStaleSources(includeScope, { files, ...searchFacts(tree, list) });
  const units = translationUnits(tree.manifest).filter(({ source }) =>
    spots.has(shownPath(resolve(tree.buildDir, source), tree.sourceDir)),
  );
  const [first] = spots.values();
  if (units.length > 0) {
    log.info(
      `${counted(units.length, 'translation unit')} of which the compiler cache serves none: ${first} came or went since, and they read or asked for a file of that name.`,
    );
  }
  return units.map(({ object }) => object);
}

/** Files that the build will make can be found by an include just like those that exist. */
function searchFacts(tree: BuildTree, list: ListDirectory): SearchFacts {
  return { sourceDir: tree.sourceDir, made: outputsOf(tree), list };
}

const anyName: NamesRead = { names: new Set(['*']), asked: new Set(['*']) };

/**
 * The include scope of this run's compilations, joined with that of those before them.
 * @param tree as it was built
 * @param list lists directories as they were before the build
 */
export function includeScopeAfter(
  { kernelInputs }: Plan,
  tree: BuildTree,
  { files }: InputRecord,
  compilation: Compilation,
  list: ListDirectory,
  before: IncludeScope | undefined,
): IncludeScope {
  const facts = searchFacts(tree, list);
  const unrecorded = storedWithoutRecord(tree, compilation);
  const units = [...namesReadBySource(tree, files)].map(([source, names]): [string, UnitScope] => [
    source,
    { ...(unrecorded.has(source) ? anyName : names), unseen: new Set() },
  ]);
  const now: IncludeScope = {
    files: kernelInputs.map(({ path }) => path),
    units: new Map(units),
    search: recordSearch(includeSearch(tree, namesAskedFor(files)), facts),
  };
  return joinIncludeScopes(before, now, facts);
}

/**
 * Sources whose results the cache stored although Ninja was stopped before it recorded what they
 * read: it launched more compilations of them than it recorded.
 */
function storedWithoutRecord(
  tree: BuildTree,
  { rebuilt, statistics }: Compilation,
): ReadonlySet<string> {
  const recorded = new Map<string, number>();
  for (const { source } of rebuilt) recorded.set(source, (recorded.get(source) ?? 0) + 1);
  const launched = (statistics?.compilations ?? [])
    .filter(({ result }) => result === 'miss')
    .map(({ source }) => shownPath(resolve(tree.buildDir, source), tree.sourceDir));
  const bySource = Map.groupBy(launched, (source) => source);
  return new Set(
    [...bySource].flatMap(([source, all]) =>
      all.length > (recorded.get(source) ?? 0) ? [source] : [],
    ),
  );
}
