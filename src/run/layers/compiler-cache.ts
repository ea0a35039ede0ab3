import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Base } from '../../cache/archive/write-delta.js';
import { placeCompilerCache } from '../../cache/layers/compiler-cache.js';
import {
  type IncludeScope,
  joinIncludeScopes,
  possiblyStaleSources,
  type UnitScope,
} from '../../cache/layers/include-scope.js';
import { parseIncludeScope } from '../../cache/layers/include-scope-format.js';
import { createCcache } from '../../compiler-cache/ccache.js';
import type {
  CompilerCache,
  CompilerCacheStatistics,
} from '../../compiler-cache/compiler-cache.js';
import { createSccache } from '../../compiler-cache/sccache.js';
import { messageOf } from '../../lib/errors.js';
import { shownPath } from '../../lib/files/paths.js';
import { counted } from '../../lib/format.js';
import { compilerCacheRunPath } from '../../machine/work-directory.js';
import { explain } from '../../report/statuses.js';
import { compilersDigest } from '../../toolkit/fingerprint/fingerprint.js';
import type { Toolchain, ToolchainFingerprint } from '../../toolkit/toolkit.js';
import type { BuildTree } from '../../tree/build-tree.js';
import { includeSearch, type ListDirectory } from '../../tree/inputs/include-search.js';
import { outputsOf } from '../../tree/inputs/inputs.js';
import { translationUnits } from '../../tree/ninja/translation-units.js';
import { type InputRecord, namesAskedFor } from '../../tree/record/input-record.js';
import { type NamesRead, namesReadBySource } from '../../tree/record/names-read.js';
import { recordSearch } from '../../tree/record/recorded-search.js';
import type { Compilation } from '../build/compile.js';
import type { PreparedTree } from '../build/prepare-tree.js';
import type { Run } from '../run.js';
import { whyUnused } from './layer-enabled.js';
import { fetchCompilerCache } from './restore.js';

/**
 * Where there is a build tree, the compiler cache is fetched from this many pending compilations
 * on. A push that edits a few kernels compiles what no cache holds; more than that is a merge or a
 * changed flag.
 */
const compilationsThatPay = 6;

/**
 * Opens the compiler cache of a toolchain.
 * @returns undefined where none can be used, with a warning if that is unexpected; then no compiler
 *   may be launched through one
 */
export async function openCompilerCache(
  run: Pick<Run, 'settings' | 'workDirectory' | 'journal'>,
  toolchain: Toolchain,
  fingerprint: ToolchainFingerprint,
): Promise<CompilerCache | undefined> {
  const { settings, workDirectory, journal } = run;
  const tool = toolchain.compilerCache;
  if (tool === undefined) {
    const code = settings.compilerCache === 'off' ? 'tool-off' : 'no-tool';
    journal.layer('compiler-cache', explain('compilerCache', code));
    return undefined;
  }
  const create = tool.kind === 'ccache' ? createCcache : createSccache;
  const cache = create({
    ...{ path: tool.path, version: tool.version },
    directory: join(workDirectory, 'compiler-cache', tool.kind),
    workDirectory: compilerCacheRunPath(workDirectory),
    maxBytes: settings.compilerCacheSize,
    toolchainDigest: compilersDigest(fingerprint),
    environment: toolchain.environment,
  });
  // A cache left by an earlier run has no record of what its compilations could see.
  await rm(cache.directory, { recursive: true, force: true });
  const problem = await cache.begin();
  if (problem === undefined) return cache;
  journal.warn(problem);
  journal.layer('compiler-cache', explain('compilerCache', 'no-tool'));
  return undefined;
}

/** Whether a compiler cache saved at the end of this run would be worth it. */
export type CacheState =
  /** The saved cache was not fetched, so this one would hold less than it. */
  | { readonly status: 'partial' }
  | {
      readonly status: 'whole';
      /** Of the fetched cache; undefined: it began empty. */
      readonly includeScope: IncludeScope | undefined;
      /** Objects for which the fetched cache may be stale: they are compiled past it. */
      readonly possiblyStale: readonly string[];
      /** What the next saved cache may be a difference from. */
      readonly base?: Base | undefined;
    };

/**
 * Fetches the saved compiler cache where that pays off, and finds what it may serve stale.
 * @param ready the tree as configured
 * @param pending compilations that Ninja is about to run
 * @param hasTree whether they are the remainder that a build tree could not serve
 */
export async function fillCompilerCache(
  run: Run,
  cache: CompilerCache,
  prepared: PreparedTree,
  pending: number,
  hasTree: boolean,
): Promise<CacheState> {
  const { journal, plan } = run;
  const { key } = plan.keys['compiler-cache'];
  const unused = whyUnused(run, 'compiler-cache');
  if (unused !== undefined || pending < (hasTree ? compilationsThatPay : 1)) {
    const code = pending === 0 ? 'nothing-compiled' : 'tree-serves';
    journal.layer('compiler-cache', unused ?? explain('compilerCache', code), key);
    return { status: 'partial' };
  }
  const snapshot = await fetchCompilerCache(run);
  if (snapshot === undefined)
    return { status: 'whole', includeScope: undefined, possiblyStale: [] };
  const includeScope = parseIncludeScope(snapshot.meta);
  if (includeScope === undefined) {
    journal.layer(
      'compiler-cache',
      explain('compilerCache', 'no-include-scope'),
      snapshot.entry.key,
    );
    return { status: 'whole', includeScope, possiblyStale: [] };
  }
  await cache.prepareForSaving('all');
  const placed = await placeCompilerCache(snapshot, cache.directory).catch(messageOf);
  const problem = (await cache.begin()) ?? placed;
  if (problem !== undefined) journal.warn(problem);
  journal.layer('compiler-cache', explain('compilerCache', 'hit', { hits: 0 }), snapshot.entry.key);
  const { base } = snapshot;
  return {
    status: 'whole',
    includeScope,
    possiblyStale: objectsPastCache(run, prepared, includeScope),
    base,
  };
}

/** Objects that a compiler cache with this include scope may not serve; logs how many and why. */
function objectsPastCache(
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

/**
 * Reports where a compiler cache stopped working during a build: it or its directory is gone, or
 * the disk is full. Its counts start from zero again.
 * @returns the warning, one sentence
 */
export async function noteBroken(
  { journal }: Pick<Run, 'journal'>,
  cache: CompilerCache,
): Promise<string | undefined> {
  const problem = await cache.begin();
  if (problem === undefined) return undefined;
  const reason = explain('compilerCache', 'broken', { problem });
  journal.layer('compiler-cache', reason);
  journal.warn(reason.reason);
  return problem;
}

/** Files that the build will make can be found by an include just like those that exist. */
function searchFacts(tree: BuildTree, list: ListDirectory | undefined) {
  return { sourceDir: tree.sourceDir, made: outputsOf(tree), ...(list && { list }) };
}

/** The result of a build. */
interface AfterBuild {
  /** As it was built. */
  readonly tree: BuildTree;
  readonly inputRecord: InputRecord;
  readonly compilation: Pick<Compilation, 'rebuilt' | 'statistics'>;
  /** Lists directories as they were before the build. */
  readonly list: ListDirectory | undefined;
}

const anyName: NamesRead = { names: new Set(['*']), asked: new Set(['*']) };

/** The include scope of this run's compilations, joined with that of those before them. */
export function includeScopeAfter(
  { plan }: Pick<Run, 'plan'>,
  { tree, inputRecord: { files }, compilation, list }: AfterBuild,
  before: IncludeScope | undefined,
): IncludeScope {
  const facts = searchFacts(tree, list);
  const unrecorded = storedWithoutRecord(tree, compilation);
  const units = [...namesReadBySource(tree, files)].map(([source, names]): [string, UnitScope] => [
    source,
    { ...(unrecorded.has(source) ? anyName : names), unseen: new Set() },
  ]);
  const now: IncludeScope = {
    files: plan.kernelInputs.map(({ path }) => path),
    units: new Map(units),
    search: recordSearch(includeSearch(tree, namesAskedFor(files)), facts),
  };
  return joinIncludeScopes(before, now, facts);
}

/**
 * Sources whose results the cache stored although Ninja was stopped before it recorded what they
 * read.
 */
function storedWithoutRecord(
  tree: BuildTree,
  { rebuilt, statistics }: Pick<Compilation, 'rebuilt' | 'statistics'>,
): Set<string> {
  const open = new Map<string, number>();
  const count = (source: string, by: number) => open.set(source, (open.get(source) ?? 0) + by);
  for (const { source, result } of statistics?.compilations ?? []) {
    if (result === 'miss') count(shownPath(resolve(tree.buildDir, source), tree.sourceDir), 1);
  }
  for (const { source } of rebuilt) count(source, -1);
  return new Set([...open].flatMap(([source, launched]) => (launched > 0 ? [source] : [])));
}

/** Records how a fetched compiler cache served, once that is known. */
export function noteCompilerCache(
  { journal }: Pick<Run, 'journal'>,
  { hits, misses, uncacheable }: CompilerCacheStatistics,
): void {
  const { status, key } = journal.layers().compilerCache;
  const ran = misses + uncacheable;
  if (status !== 'hit') return;
  const reason =
    ran === 0
      ? explain('compilerCache', 'hit', { hits })
      : hits === 0
        ? explain('compilerCache', 'miss', { misses: ran })
        : explain('compilerCache', 'partial', { hits, misses: ran });
  journal.layer('compiler-cache', reason, key);
}
