import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../lib/errors.js';
import { omitUndefined } from '../lib/omit-undefined.js';
import { compareVersions } from '../lib/programs/compare-versions.js';
import { capture, captureIfPossible } from '../lib/programs/process.js';
import {
  type CachedCompilation,
  type CompilerCache,
  type CompilerCacheOptions,
  type CompilerCacheStatistics,
  withoutVariables,
} from './compiler-cache.js';

interface CcacheOptions extends CompilerCacheOptions {
  /** Such as `4.8.3`. */
  readonly version: string;
}

/** Without these settings a hit may be wrong; a ccache that does not support them is not used. */
const indispensable = ['compiler_check', 'depend_mode', 'direct_mode', 'sloppiness'] as const;

/**
 * The first version with `inode_cache` on by default again. Before, processes were seen to
 * wait for each other forever (NEWS, 4.7.5), a change within one clock tick could be missed
 * (4.7.4), and a `__DATE__` in a known file was ignored (4.7).
 */
const oldestInodeCache = '4.8';

/**
 * The complete configuration of ccache, correctness first. Quoted section names are from ccache's
 * manual.
 * - `depend_mode`: keys depend on the files that nvcc read, not on the output of `nvcc -E`. That
 *   output is for the host or for the first arch only, so the preprocessor mode serves stale
 *   objects after a change under `#ifndef __CUDA_ARCH__` or for a second `-gencode`. It needs
 *   `direct_mode` and `run_second_cpp`, and is silently off without them ("The depend mode").
 * - `compiler_check`: nvcc is a driver. The result also depends on cicc, ptxas and the host
 *   compiler, and ccache does not see a host compiler that is found through PATH
 *   ("compiler_check").
 * - `ignore_options`: nvcc's thread count does not change the object.
 * - `sloppiness`: other runs on this machine stamp shared headers, which changes their ctime. No
 *   setting that ignores contents is used, such as `time_macros` and `file_macro`; nor
 *   `include_file_mtime`: a header edited during its compilation would be recorded with its new
 *   content for the object of its old one ("Performance", "sloppiness").
 * - `inode_cache`: thousands of headers are digested once, not again for each kernel. A header is
 *   identified by device, inode, size, mtime and ctime, and only if it is older than two seconds.
 *   Inode numbers mean nothing on another machine, so this cache is in `temporary_dir`, which
 *   belongs to this run only (src/InodeCache.hpp).
 * - `hash_dir` is on and `base_dir` unset (the default), because debug information puts paths into
 *   objects. No value is empty: ccache 4.13 and later would read all following lines as its value
 *   (src/ccache/util/configreader.cpp).
 * @param options.statsLog absolute path for the result of each compilation.
 */
export function ccacheConfiguration(
  options: Omit<CcacheOptions, 'path' | 'environment'> & { readonly statsLog: string },
): Record<string, string> {
  return {
    cache_dir: options.directory,
    temporary_dir: temporaryIn(options.workDirectory),
    // The unit is given because a bare number means GB.
    max_size: `${Math.ceil(options.maxBytes / 1000)}k`,
    max_files: '0',
    direct_mode: 'true',
    depend_mode: 'true',
    run_second_cpp: 'true',
    compiler_check: `string:${options.toolchainDigest}`,
    ignore_options: '--threads=* -t=*',
    sloppiness: 'include_file_ctime,locale',
    hash_dir: 'true',
    inode_cache: String(compareVersions(options.version, oldestInodeCache) >= 0),
    hard_link: 'false',
    compression: 'true',
    stats: 'true',
    stats_log: options.statsLog,
  };
}

/** Formats a configuration file (ccache's manual, "Configuration file syntax"). */
export function formatCcacheConfiguration(configuration: Readonly<Record<string, string>>): string {
  return Object.entries(configuration)
    .map(([key, value]) => `${key} = ${value}\n`)
    .join('');
}

/**
 * Finds required settings that an old ccache does not know: it ignores them without an error.
 * @param shown output of `ccache --show-config`: `(ORIGIN) KEY = VALUE` lines.
 * @returns the required keys whose value is not from our file
 */
export function missingConfiguration(shown: string, configPath: string): string[] {
  return indispensable.filter((key) => !shown.includes(`(${configPath}) ${key} = `));
}

const temporaryIn = (workDirectory: string) => join(workDirectory, 'tmp');
const statsLogIn = (workDirectory: string) => join(workDirectory, 'ccache-stats.log');

/**
 * Reads ccache's results of a build that ended before it could ask for the statistics.
 * @param workDirectory as in `CompilerCacheOptions`
 */
export async function readStatsLog(workDirectory: string): Promise<CachedCompilation[]> {
  return parseStatsLog(await readFile(statsLogIn(workDirectory), 'utf8').catch(() => ''));
}

/** @param text content of the `stats_log`: `# SOURCE`, then a line for each counter it raised. */
export function parseStatsLog(text: string): CachedCompilation[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((entry) => {
      const [source = '', ...counters] = entry.trimEnd().split('\n');
      const has = (counter: string) => counters.includes(counter);
      if (has('direct_cache_hit')) return { source, result: 'hit' };
      if (has('preprocessed_cache_hit')) return { source, result: 'unproved' };
      const isStored = (has('cache_miss') || has('recache')) && !has('compile_failed');
      return { source, result: isStored ? 'miss' : 'uncacheable' };
    });
}

/** ccache as a {@link CompilerCache}, isolated from the caller's and the machine's settings. */
export function createCcache(options: CcacheOptions): CompilerCache {
  const { path, directory, workDirectory } = options;
  const configPath = join(workDirectory, 'ccache.conf');
  const statsLog = statsLogIn(workDirectory);
  // CCACHE_CONFIGPATH also makes ccache ignore the system's configuration file.
  const environment = {
    ...withoutVariables(options.environment, 'CCACHE_'),
    CCACHE_CONFIGPATH: configPath,
  };
  const own = omitUndefined({ ...options.environment, ...environment });
  const removeTemporary = () => rm(temporaryIn(workDirectory), { recursive: true, force: true });
  let begun = performance.now();
  return {
    kind: 'ccache',
    directory,
    environment,
    async begin() {
      begun = performance.now();
      try {
        await mkdir(directory, { recursive: true });
        await mkdir(workDirectory, { recursive: true });
        await rm(statsLog, { force: true });
        await removeTemporary();
        const configuration = ccacheConfiguration({ ...options, statsLog });
        await writeFile(configPath, formatCcacheConfiguration(configuration));
        const shown = await capture(path, ['--show-config'], { environment: own });
        const missing = missingConfiguration(shown, configPath);
        if (missing.length > 0) return `ccache is too old: it does not know ${missing.join(', ')}.`;
        await capture(path, ['--zero-stats'], { environment: own });
        return undefined;
      } catch (error) {
        return `ccache cannot be used: ${messageOf(error)}`;
      }
    },
    async statistics(): Promise<CompilerCacheStatistics> {
      const compilations = await readStatsLog(workDirectory);
      const count = (result: CachedCompilation['result']) =>
        compilations.filter((compilation) => compilation.result === result).length;
      return {
        hits: count('hit'),
        misses: count('miss'),
        uncacheable: count('uncacheable'),
        compilations,
      };
    },
    async prepareForSaving(keep) {
      if (keep === 'used') {
        // A hit updates an entry's timestamp ("Cache cleanup"); one more second allows for
        // rounding.
        const seconds = Math.ceil((performance.now() - begun) / 1000) + 1;
        await captureIfPossible(path, ['--evict-older-than', `${seconds}s`], { environment: own });
      }
      await removeTemporary().catch(() => undefined);
    },
  };
}
