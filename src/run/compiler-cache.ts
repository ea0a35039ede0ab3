import { join } from 'node:path';
import { createCcache } from '../build/ccache.js';
import type { CompilerCache, CompilerCacheStatistics } from '../build/compiler-cache.js';
import { createSccache } from '../build/sccache.js';
import { placeCompilerCache } from '../cache/compiler-cache.js';
import { explain } from '../report/statuses.js';
import { compilersDigest } from '../toolkit/fingerprint.js';
import type { Toolchain, ToolchainFingerprint } from '../toolkit/toolkit.js';
import { whyUnused } from './layer-switch.js';
import { fetchCompilerCache } from './restore-tree.js';
import type { Run } from './run.js';

/**
 * From how many pending compilations on the compiler cache is fetched. A push that edits a few
 * kernels compiles what no cache holds; more than that is a merge, a changed flag or a lost tree.
 */
export const compilationsThatPay = 6;

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
    journal.layer('compiler-cache', explain('compilerCache', 'no-tool'));
    return undefined;
  }
  const create = tool.kind === 'ccache' ? createCcache : createSccache;
  const cache = create({
    path: tool.path,
    directory: join(workDirectory, 'compiler-cache', tool.kind),
    workDirectory: join(workDirectory, 'compiler-cache', 'run'),
    maxBytes: settings.compilerCacheSize,
    toolchainDigest: compilersDigest(fingerprint),
    environment: toolchain.environment,
  });
  const problem = await cache.begin();
  if (problem === undefined) return cache;
  journal.warn(problem);
  journal.layer('compiler-cache', explain('compilerCache', 'no-tool'));
  return undefined;
}

/**
 * Fetches the saved compiler cache where that pays.
 * @param pending compilations that Ninja is about to run
 * @returns whether what is saved later would hold what was saved before
 */
export async function fillCompilerCache(
  run: Run,
  cache: CompilerCache,
  pending: number,
): Promise<boolean> {
  const { journal, plan } = run;
  const { key } = plan.keys['compiler-cache'];
  const unused = whyUnused(run, 'compiler-cache');
  if (unused !== undefined || pending < compilationsThatPay) {
    const code = pending === 0 ? 'nothing-compiled' : 'tree-serves';
    journal.layer('compiler-cache', unused ?? explain('compilerCache', code), key);
    return false;
  }
  const snapshot = await fetchCompilerCache(run);
  if (snapshot === undefined) return true;
  await cache.prepareForSaving('all');
  await placeCompilerCache(snapshot, cache.directory);
  const problem = await cache.begin();
  if (problem !== undefined) journal.warn(problem);
  journal.layer('compiler-cache', explain('compilerCache', 'hit', { hits: 0 }), snapshot.entry.key);
  return true;
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
