import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { attempt } from '../lib/attempt.js';
import { digestOf } from '../lib/digest.js';
import { messageOf } from '../lib/errors.js';
import { omitUndefined } from '../lib/omit-undefined.js';
import { capture, captureIfPossible } from '../lib/programs/process.js';
import {
  type CompilerCache,
  type CompilerCacheOptions,
  type CompilerCacheStatistics,
  withoutVariables,
} from './compiler-cache.js';

/**
 * Variables of storage shared between machines are kept, since the caller configures it (sccache
 * docs/Configuration.md).
 */
const keptVariables =
  /^SCCACHE_(BUCKET|REGION|ENDPOINT|(S3|REDIS|MEMCACHED|GCS|AZURE|WEBDAV|OSS|COS|GHA|MULTILEVEL)(_.+)?)$/;

/** Parts of an nvcc compilation, which sccache counts in addition to the compilation itself. */
const partLanguages = /^(PTX|CUBIN|.*\(Device code\))$/;

/** The longest path of a socket, in bytes (unix(7), sun_path). */
const longestSocketPath = 107;

const counts = z.object({ counts: z.record(z.string(), z.number()) });
const statisticsSchema = z.object({
  stats: z.object({
    cache_hits: counts,
    cache_misses: counts,
    requests_not_cacheable: z.number(),
    requests_unsupported_compiler: z.number(),
  }),
});

/**
 * Environment of sccache's server and of every compilation that uses it.
 * - Our own server, by socket, or by port for an sccache without sockets: one that is already
 *   running has another directory and another toolchain.
 * - `SCCACHE_C_CUSTOM_CACHE_BUSTER` adds the toolchain's digest to every key.
 * - `SCCACHE_DIRECT` is off: the preprocessor cache mode considers headers unchanged by timestamp.
 * - If the server is lost, compilations run without it instead of failing.
 */
export function sccacheEnvironment(
  options: Omit<CompilerCacheOptions, 'path'>,
): Record<string, string | undefined> {
  const socket = join(options.workDirectory, 'sccache.sock');
  const port = 20_000 + (Number.parseInt(digestOf(socket).slice(0, 8), 16) % 10_000);
  return {
    ...withoutVariables(options.environment, 'SCCACHE_', keptVariables),
    SCCACHE_CONF: join(options.workDirectory, 'sccache.conf'),
    SCCACHE_DIR: options.directory,
    SCCACHE_CACHE_SIZE: `${Math.max(1, Math.floor(options.maxBytes / 1024 ** 2))}M`,
    SCCACHE_C_CUSTOM_CACHE_BUSTER: options.toolchainDigest,
    SCCACHE_DIRECT: 'false',
    SCCACHE_IDLE_TIMEOUT: '0',
    SCCACHE_IGNORE_SERVER_IO_ERROR: '1',
    SCCACHE_SERVER_PORT: String(port),
    ...(Buffer.byteLength(socket) <= longestSocketPath ? { SCCACHE_SERVER_UDS: socket } : {}),
  };
}

/**
 * Parses sccache's statistics and counts whole compilations only: with the PTX and CUBIN parts,
 * which sccache counts too, one compilation would look like six.
 * @param text output of `sccache --show-stats --stats-format json`.
 */
export function parseSccacheStatistics(text: string): CompilerCacheStatistics {
  const { stats } = statisticsSchema.parse(JSON.parse(text));
  const whole = (languages: Readonly<Record<string, number>>) =>
    Object.entries(languages)
      .filter(([language]) => !partLanguages.test(language))
      .reduce((sum, [, count]) => sum + count, 0);
  return {
    hits: whole(stats.cache_hits.counts),
    misses: whole(stats.cache_misses.counts),
    uncacheable: stats.requests_not_cacheable + stats.requests_unsupported_compiler,
    compilations: [],
  };
}

const nothing: CompilerCacheStatistics = {
  hits: 0,
  misses: 0,
  uncacheable: 0,
  compilations: [],
};

/**
 * sccache as a {@link CompilerCache}. It cannot remove what a build did not use; its size limit
 * removes the least recently used entries.
 */
export function createSccache(options: CompilerCacheOptions): CompilerCache {
  const { path, directory, workDirectory } = options;
  const environment = sccacheEnvironment(options);
  const own = omitUndefined({ ...options.environment, ...environment });
  return {
    kind: 'sccache',
    directory,
    environment,
    async begin() {
      try {
        await mkdir(directory, { recursive: true });
        await mkdir(workDirectory, { recursive: true });
        await writeFile(join(workDirectory, 'sccache.conf'), '');
        // A server left from an earlier build would use that build's toolchain digest.
        await captureIfPossible(path, ['--stop-server'], { environment: own });
        await capture(path, ['--start-server'], { environment: own });
        await capture(path, ['--zero-stats'], { environment: own });
        return undefined;
      } catch (error) {
        return `sccache cannot be used: ${messageOf(error)}`;
      }
    },
    async statistics() {
      const text = await captureIfPossible(path, ['--show-stats', '--stats-format', 'json'], {
        environment: own,
      });
      return attempt(() => parseSccacheStatistics(text ?? '')) ?? nothing;
    },
    async prepareForSaving() {
      await captureIfPossible(path, ['--stop-server'], { environment: own });
    },
  };
}
