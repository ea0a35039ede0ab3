import {
  createSccache,
  parseSccacheStatistics,
  sccacheEnvironment,
} from '../../src/compiler-cache/sccache.js';

const options = {
  directory: '/c/sccache',
  workDirectory: '/w',
  maxBytes: 3 * 1024 ** 3,
  toolchainDigest: 'abc',
  environment: {
    PATH: '/bin',
    SCCACHE_DIR: '/theirs',
    SCCACHE_RECACHE: '1',
    SCCACHE_CONF: '/theirs/config',
    SCCACHE_BASEDIRS: '/s',
    SCCACHE_BUCKET: 'b',
    SCCACHE_S3_USE_SSL: 'true',
    SCCACHE_REDIS: 'redis://cache',
    SCCACHE_GHA_ENABLED: 'true',
  },
};

test('a server, a directory and keys of its own; shared storage is left', () => {
  expect(sccacheEnvironment(options)).toEqual({
    SCCACHE_RECACHE: undefined,
    SCCACHE_BASEDIRS: undefined,
    SCCACHE_CONF: '/w/sccache.conf',
    SCCACHE_DIR: '/c/sccache',
    SCCACHE_CACHE_SIZE: '3072M',
    SCCACHE_C_CUSTOM_CACHE_BUSTER: 'abc',
    SCCACHE_DIRECT: 'false',
    SCCACHE_IDLE_TIMEOUT: '0',
    SCCACHE_IGNORE_SERVER_IO_ERROR: '1',
    SCCACHE_SERVER_UDS: '/w/sccache.sock',
    SCCACHE_SERVER_PORT: expect.stringMatching(/^2\d{4}$/),
  });
});

test('no socket where its path would be too long; another port for another directory', () => {
  const deep = sccacheEnvironment({ ...options, workDirectory: `/${'d'.repeat(120)}` });
  expect(deep.SCCACHE_SERVER_UDS).toBeUndefined();
  expect(deep.SCCACHE_SERVER_PORT).not.toBe(sccacheEnvironment(options).SCCACHE_SERVER_PORT);
});

/** Recorded from sccache 0.16.0: one file for two archs, missed and then hit; a C++ file missed. */
const recorded = {
  stats: {
    compile_requests: 3,
    requests_unsupported_compiler: 0,
    requests_not_compile: 0,
    requests_not_cacheable: 2,
    requests_executed: 15,
    cache_hits: { counts: { 'CUDA (Device code)': 1, CUBIN: 2, CUDA: 1, PTX: 2 } },
    cache_misses: { counts: { CUDA: 1, CUBIN: 2, PTX: 2, 'CUDA (Device code)': 1, 'C/C++': 1 } },
  },
  cache_size: 170874,
  max_cache_size: 3145728000,
  version: '0.16.0',
};

test('statistics count whole compilations, not their parts', () => {
  expect(parseSccacheStatistics(JSON.stringify(recorded))).toEqual({
    ...{ hits: 1, misses: 2, uncacheable: 2, compilations: [] },
  });
});

test('an absent program is one sentence, not a failure', async () => {
  const cache = createSccache({
    ...options,
    path: '/no/such/sccache',
    workDirectory: '/dev/null/none',
  });
  expect(await cache.begin()).toMatch(/^sccache cannot be used: /);
  expect(await cache.statistics()).toMatchObject({ hits: 0, misses: 0 });
  await cache.prepareForSaving('all');
});
