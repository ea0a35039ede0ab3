import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createCcache } from '../../compiler-cache/ccache.js';
import type { CompilerCache } from '../../compiler-cache/compiler-cache.js';
import { createSccache } from '../../compiler-cache/sccache.js';
import { compilerCacheRunPath } from '../../machine/work-directory.js';
import { compilersDigest } from '../../toolkit/fingerprint/fingerprint.js';
import type { Toolchain, ToolchainFingerprint } from '../../toolkit/toolkit.js';
import { compilerCache } from '../layers/compiler-cache.js';
import type { Run } from '../run.js';

/**
 * Opens the compiler cache of a toolchain.
 * @returns undefined where none can be used, with a warning if that is unexpected; then no compiler
 *   may be launched through one
 */
export async function openCompilerCache(
  { settings, workDirectory, journal }: Run,
  toolchain: Toolchain,
  fingerprint: ToolchainFingerprint,
): Promise<CompilerCache | undefined> {
  const tool = toolchain.compilerCache;
  if (tool === undefined) {
    const { toolOff, noTool } = compilerCache.cases;
    journal.layer('compiler-cache', settings.compilerCache === 'off' ? toolOff : noTool);
    return undefined;
  }
  const create = tool.kind === 'ccache' ? createCcache : createSccache;
  const cache = create({
    path: tool.path,
    version: tool.version,
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
  journal.layer('compiler-cache', compilerCache.cases.noTool);
  return undefined;
}

/**
 * Whether a compiler cache stopped working during a build, which is reported: it or its directory
 * is gone, or the disk is full. Its counts start from zero again.
 */
export async function isBroken({ journal }: Run, cache: CompilerCache): Promise<boolean> {
  const problem = await cache.begin();
  if (problem === undefined) return false;
  const reason = compilerCache.cases.broken(problem);
  journal.layer('compiler-cache', reason);
  journal.warn(reason.reason);
  return true;
}
