import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Base } from '../../cache/archive/write-delta.js';
import type { IncludeScope } from '../../cache/layers/include-scope.js';
import { formatIncludeScope, parseIncludeScope } from '../../cache/layers/include-scope-format.js';
import type { SnapshotContents, StagedSnapshot } from '../../cache/layers/snapshot.js';
import type {
  CompilerCache,
  CompilerCacheStatistics,
} from '../../compiler-cache/compiler-cache.js';
import { messageOf } from '../../lib/errors.js';
import { listFiles } from '../../lib/files/list-files.js';
import { counted } from '../../lib/format.js';
import { keyBase, shortDigest } from '../../plan/keys.js';
import {
  hit,
  miss,
  off,
  partial,
  skipped,
  type UnsavedCode,
  withoutStop,
} from '../../report/statuses.js';
import type { BuildTree } from '../../tree/build-tree.js';
import { outputsOf } from '../../tree/inputs/inputs.js';
import { type InputRecord, unknownContent } from '../../tree/record/input-record.js';
import type { PreparedTree } from '../build/prepare-tree.js';
import type { Run } from '../run.js';
import { includeScopeAfter, objectsPastCache } from './build-include-scope.js';
import { type BuildEnd, fetchLayer, type Layer, type ToSave, whyUnused } from './layer.js';

const cases = {
  treeServes: skipped('The build tree serves this push; a fetch would not pay.'),
  hit: (hits: number) => hit(`All ${counted(hits, 'compilation')} asked for came from the cache.`),
  partial: (hits: number, misses: number) =>
    partial(`${hits} of ${counted(hits + misses, 'compilation')} asked for came from the cache.`),
  miss: (misses: number) =>
    miss(
      misses === 1
        ? 'The one compilation asked for was not in the cache.'
        : `None of ${misses} compilations asked for was in the cache.`,
    ),
  nothingCompiled: skipped('Nothing had to be compiled.'),
  noEntry: miss('No run that this one may read saved a compiler cache.'),
  noIncludeScope: miss(
    'The saved compiler cache was not used because it does not say what its compilations could see.',
  ),
  broken: (problem: string) =>
    off(
      `The build was started again without a compiler cache, which failed: ${withoutStop(problem)}.`,
    ),
  toolOff: off('No compiler cache was asked for (compiler-cache: off).'),
  noTool: off('Neither ccache nor sccache is on this machine.'),
};

/** Looked for by its toolchain, of the same configuration first; its own hashing verifies every hit. */
export const compilerCache = {
  name: 'compiler-cache',
  saveOrder: 4,
  isRemade: false,
  isBase: true,
  cases,
  keyOf: ({ toolchain, configuration, kernelInputs, run }) => {
    const ofToolchain = `${keyBase('compiler-cache')}/${shortDigest(toolchain)}`;
    const ofConfiguration = `${ofToolchain}/${shortDigest(configuration)}`;
    return {
      key: `${ofConfiguration}/${shortDigest(kernelInputs)}-${run}`,
      prefixes: [`${ofConfiguration}/`, `${ofToolchain}/`],
      isExact: false,
    };
  },
  save: entryOfCache,
} satisfies Layer;

/**
 * Where there is a build tree, the compiler cache is fetched from this many pending compilations
 * on. A push that edits a few kernels compiles what no cache holds; more than that is a merge or a
 * changed flag.
 */
const compilationsThatPay = 6;

/** What a compiler cache holds before a build. */
export interface CacheState {
  /** Whether the saved cache was not fetched, so that saving this one would lose what it holds. */
  readonly isPartial: boolean;
  /** Of the fetched cache; undefined: it began empty. */
  readonly includeScope?: IncludeScope | undefined;
  /** Objects for which the fetched cache may be stale: they are compiled past it. */
  readonly possiblyStale: readonly string[];
  /** What the next saved cache may be a difference from. */
  readonly base?: Base | undefined;
}

/** The state of a compiler cache for which nothing was fetched. */
export const unfetched: CacheState = { isPartial: true, possiblyStale: [] };

/**
 * Fetches the saved compiler cache where that pays off, and finds what it may serve stale.
 * @param prepared the tree as configured
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
  const { name, keyOf } = compilerCache;
  const unused = whyUnused(run, name);
  if (unused !== undefined || pending < (hasTree ? compilationsThatPay : 1)) {
    const unneeded = pending === 0 ? cases.nothingCompiled : cases.treeServes;
    journal.layer(name, unused ?? unneeded, keyOf(plan.keyFacts).key);
    return unfetched;
  }
  const snapshot = await fetchLayer(run, compilerCache);
  if (snapshot === undefined) return { isPartial: false, possiblyStale: [] };
  const { entry, base } = snapshot;
  const includeScope = parseIncludeScope(snapshot.meta);
  if (includeScope === undefined) {
    journal.layer(name, cases.noIncludeScope, entry.key);
    return { isPartial: false, possiblyStale: [] };
  }
  await cache.prepareForSaving('all');
  const placed = await placeCompilerCache(snapshot, cache.directory).catch(messageOf);
  const problem = (await cache.begin()) ?? placed;
  if (problem !== undefined) journal.warn(problem);
  journal.layer(name, cases.hit(0), entry.key);
  const possiblyStale = objectsPastCache(run, prepared, includeScope);
  return { isPartial: false, includeScope, possiblyStale, base };
}

/** Puts an unpacked compiler cache where the compiler cache program looks for it. */
async function placeCompilerCache({ staged }: StagedSnapshot, directory: string): Promise<void> {
  if (staged.cache === undefined) return;
  await rm(directory, { recursive: true, force: true });
  await mkdir(dirname(directory), { recursive: true });
  await rename(staged.cache, directory);
}

/** Records how a fetched compiler cache served, once that is known. */
export function noteCompilerCache(
  { journal }: Pick<Run, 'journal'>,
  { hits, misses, uncacheable }: CompilerCacheStatistics,
): void {
  const { status, key } = journal.state.layers.compilerCache;
  if (status === 'hit') journal.layer('compiler-cache', caseOf(hits, misses + uncacheable), key);
}

function caseOf(hits: number, misses: number) {
  if (misses === 0) return cases.hit(hits);
  return hits === 0 ? cases.miss(misses) : cases.partial(hits, misses);
}

/**
 * The cache is saved after a build that compiled something; after one that compiled everything,
 * without the entries that it did not use.
 */
async function entryOfCache(
  run: Run,
  { built, record }: BuildEnd,
): Promise<ToSave | UnsavedCode | undefined> {
  const { context, compilation, prepared, cacheState } = built;
  const { cache } = context;
  const { tree, statistics } = compilation;
  if (record === undefined || cache === undefined || statistics === undefined) return undefined;
  if (statistics.misses === 0 || tree === undefined) return 'nothing-compiled';
  if (cacheState.isPartial) return 'cache-partial';
  const { inputRecord } = record;
  if (hasUnknownInput(tree, inputRecord)) return 'unprovable';
  const hasUsedAll = prepared.restoredObjects.size === 0 && built.status === 'finished';
  const { list } = prepared;
  const before = cacheState.includeScope;
  const includeScope = includeScopeAfter(run.plan, tree, inputRecord, compilation, list, before);
  return {
    key: compilerCache.keyOf(run.plan.keyFacts).key,
    pack: async () => {
      await cache.prepareForSaving(hasUsedAll ? 'used' : 'all');
      const contents = await packCompilerCache(cache.directory, includeScope);
      return contents && { ...contents, base: cacheState.base };
    },
  };
}

/**
 * Whether an input was written while compilers ran: a compiler cache may then have recorded results
 * of the old content under the new one.
 */
function hasUnknownInput(tree: BuildTree, { files }: InputRecord): boolean {
  const made = outputsOf(tree);
  return [...files].some(([path, { sha256 }]) => sha256 === unknownContent && !made.has(path));
}

/**
 * What to save of a compiler cache, after eviction and when nothing writes to it any more.
 * Temporary files and locks mean something only to a running process, so they are left out.
 * @returns undefined where it holds nothing
 */
async function packCompilerCache(
  directory: string,
  includeScope: IncludeScope,
): Promise<SnapshotContents | undefined> {
  const temporary = (path: string) =>
    path === 'tmp' || path === 'lock' || path.startsWith('tmp.') || path.endsWith('.lock');
  const paths = await listFiles(directory, temporary).catch(() => []);
  if (paths.length === 0) return undefined;
  return { meta: formatIncludeScope(includeScope), roots: { cache: { directory, paths } } };
}
