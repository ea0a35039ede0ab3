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
 * From how many pending compilations on the compiler cache is fetched where there is a build tree.
 * A push that edits a few kernels compiles what no cache holds; more than that is a merge or a
 * changed flag.
 */
const compilationsThatPay = 6;

/**
 * Opens the compiler cache of a toolchain.
 * @returns undefined, with a warning where that is a surprise, if there is none that can be used;
 *   then nothing may be launched through it
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
  // One that an earlier run left here says nothing of what its compilations could see.
  await rm(cache.directory, { recursive: true, force: true });
  const problem = await cache.begin();
  if (problem === undefined) return cache;
  journal.warn(problem);
  journal.layer('compiler-cache', explain('compilerCache', 'no-tool'));
  return undefined;
}

/** Whether a compiler cache saved at the end of this run would be worth it. */
export type CacheState =
  /** What was saved before was not fetched, so that this one would hold less. */
  | { readonly status: 'partial' }
  | {
      readonly status: 'whole';
      /** Of what was fetched; undefined: it began empty. */
      readonly includeScope: IncludeScope | undefined;
      /** Objects for which what was fetched may be stale: they have to be compiled past it. */
      readonly possiblyStale: readonly string[];
      /** What the next one may be saved as a difference from. */
      readonly base?: Base | undefined;
    };

/**
 * Fetches the saved compiler cache where that pays, and finds what it may serve stale.
 * @param ready as it is configured
 * @param pending compilations that Ninja is about to run
 * @param hasTree whether they are what a build tree could not serve
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

/** Objects that a compiler cache with this include scope may not serve; says how many and why. */
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
 * Whether a compiler cache stopped to work while it served a build: it or its directory is gone, or
 * the disk is full. Its counts begin anew.
 * @returns one sentence, which is said
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

/** What the build will make is found as surely as what is there. */
function searchFacts(tree: BuildTree, list: ListDirectory | undefined) {
  return { sourceDir: tree.sourceDir, made: outputsOf(tree), ...(list && { list }) };
}

/** What a run has built. */
interface AfterBuild {
  /** As it was built. */
  readonly tree: BuildTree;
  readonly inputRecord: InputRecord;
  readonly compilation: Pick<Compilation, 'rebuilt' | 'statistics'>;
  /** What lay in directories before the build. */
  readonly list: ListDirectory | undefined;
}

const anyName: NamesRead = { names: new Set(['*']), asked: new Set(['*']) };

/** What the compilations of this run could see, joined to what those before them could. */
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

/** Sources that the cache holds a result of although Ninja was stopped before it knew what they read. */
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

/** Says how a fetched compiler cache served, once that is known. */
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
