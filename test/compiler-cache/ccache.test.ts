import {
  ccacheConfiguration,
  createCcache,
  formatCcacheConfiguration,
  missingConfiguration,
  parseStatsLog,
} from '../../src/compiler-cache/ccache.js';

const options = {
  version: '4.8',
  directory: '/c/ccache',
  workDirectory: '/w',
  maxBytes: 3_000_000_001,
  toolchainDigest: 'abc',
  statsLog: '/w/stats.log',
};
const configuration = ccacheConfiguration(options);

test.each([
  ['depend_mode', 'true'],
  ['direct_mode', 'true'],
  ['run_second_cpp', 'true'],
  ['compiler_check', 'string:abc'],
  ['ignore_options', '--threads=* -t=*'],
  ['sloppiness', 'include_file_ctime,locale'],
  ['hash_dir', 'true'],
  ['inode_cache', 'true'],
  ['hard_link', 'false'],
  ['cache_dir', '/c/ccache'],
  ['temporary_dir', '/w/tmp'],
  ['max_size', '3000001k'],
  ['stats_log', '/w/stats.log'],
])('%s = %s', (key, value) => {
  expect(configuration[key]).toBe(value);
});

test.each([
  ['4.4', 'false'],
  ['4.7.5', 'false'],
  ['4.8', 'true'],
  ['4.13.6', 'true'],
])('inode_cache with ccache %s: %s', (version, value) => {
  expect(ccacheConfiguration({ ...options, version }).inode_cache).toBe(value);
});

test('no base_dir, and no empty value, which ccache 4.13 reads to the end of the file', () => {
  expect(Object.keys(configuration)).not.toContain('base_dir');
  expect(Object.values(configuration)).not.toContain('');
});

test('a configuration file', () => {
  expect(formatCcacheConfiguration({ a: '1', b: '2 3' })).toBe('a = 1\nb = 2 3\n');
});

const shown = [
  '(/w/ccache.conf) compiler_check = string:abc',
  '(/w/ccache.conf) depend_mode = true',
  '(/w/ccache.conf) direct_mode = true',
  '(/w/ccache.conf) sloppiness = include_file_ctime, locale',
];

test.each([
  ['all from our file', shown, []],
  ['one left at its default', [...shown.slice(0, 3), '(default) sloppiness = '], ['sloppiness']],
  [
    'one from the environment',
    ['(environment) compiler_check = none', ...shown.slice(1)],
    ['compiler_check'],
  ],
  ['one unknown', [shown[0], ...shown.slice(2)], ['depend_mode']],
  ['nothing', [], ['compiler_check', 'depend_mode', 'direct_mode', 'sloppiness']],
])('missing configuration: %s', (_, lines, missing) => {
  expect(missingConfiguration(lines.join('\n'), '/w/ccache.conf')).toEqual(missing);
});

test('results of each compilation', () => {
  const text = [
    '# /s/csrc/a.cu',
    'cache_miss',
    'direct_cache_miss',
    'local_storage_write',
    '# /s/csrc/b.cu',
    'direct_cache_hit',
    'local_storage_hit',
    '# /s/c c.cpp',
    'preprocessed_cache_hit',
    '# /s/d.cu',
    'unsupported_compiler_option',
    '# /s/e.cu',
    'cache_miss',
    'compile_failed',
    '# /s/f.cu',
    'local_storage_read_miss',
    'local_storage_write',
    'recache',
    '',
  ].join('\n');
  expect(parseStatsLog(text)).toEqual([
    { source: '/s/csrc/a.cu', result: 'miss' },
    { source: '/s/csrc/b.cu', result: 'hit' },
    { source: '/s/c c.cpp', result: 'unproved' },
    { source: '/s/d.cu', result: 'uncacheable' },
    { source: '/s/e.cu', result: 'uncacheable' },
    { source: '/s/f.cu', result: 'miss' },
  ]);
  expect(parseStatsLog('')).toEqual([]);
});

test("the caller's settings do not reach it, its shared storage does", () => {
  const { environment } = createCcache({
    path: 'ccache',
    version: '4.8',
    directory: '/c',
    workDirectory: '/w',
    maxBytes: 1,
    toolchainDigest: 'abc',
    environment: {
      PATH: '/bin',
      CCACHE_SLOPPINESS: 'time_macros',
      CCACHE_NODEPEND: '1',
      CCACHE_CONFIGPATH: '/theirs',
      CCACHE_REMOTE_STORAGE: 'redis://cache',
      CCACHE_REMOTE_ONLY: '1',
    },
  });
  expect(environment).toEqual({
    CCACHE_SLOPPINESS: undefined,
    CCACHE_NODEPEND: undefined,
    CCACHE_CONFIGPATH: '/w/ccache.conf',
    CCACHE_REMOTE_STORAGE: undefined,
    CCACHE_REMOTE_ONLY: undefined,
  });
});

test('an absent program is one sentence, not a failure', async () => {
  const cache = createCcache({
    path: '/no/such/ccache',
    version: '4.8',
    directory: '/dev/null/none',
    workDirectory: '/dev/null/none',
    maxBytes: 1,
    toolchainDigest: 'abc',
    environment: {},
  });
  expect(await cache.begin()).toMatch(/^ccache cannot be used: /);
  expect(await cache.statistics()).toEqual({
    hits: 0,
    misses: 0,
    uncacheable: 0,
    compilations: [],
  });
  await cache.prepareForSaving('used');
});
