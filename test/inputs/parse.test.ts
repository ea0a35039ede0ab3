import type { Surroundings } from '../../src/inputs/input-types.js';
import { parseSettings, type RawInputs } from '../../src/inputs/parse.js';
import type { Settings } from '../../src/inputs/table.js';
import { InputError } from '../../src/lib/errors.js';

const terminal: Surroundings = {
  frontend: 'command-line',
  directory: '/checkout',
  home: '/home/user',
  environment: {},
};
const step: Surroundings = {
  ...terminal,
  frontend: 'action',
  environment: { RUNNER_TEMP: '/temp', GITHUB_ACTION: '__self' },
};

function mistake(raw: RawInputs, surroundings = terminal): string {
  try {
    parseSettings(raw, surroundings);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  throw new Error('no mistake was found');
}

test('empty and blank are the same as not given', () => {
  const blank = { preset: '', jobs: ' ', 'cuda-archs': '\n', 'cache-dir': '' };
  expect(parseSettings(blank, terminal)).toEqual(parseSettings({}, terminal));
});

test.each<[string, string, Partial<Settings>]>([
  ['source-dir', 'fork', { sourceDir: '/checkout/fork' }],
  ['source-dir', '/fork/', { sourceDir: '/fork' }],
  ['cache-dir', '~/cache', { cacheDir: '/home/user/cache' }],
  ['cache-dir', '~', { cacheDir: '/home/user' }],
  ['cache-dir', '~other', { cacheDir: '/checkout/~other' }],
  ['package-dir', 'aphrodite/', { packageDir: 'aphrodite' }],
  ['package-dir', './vllm', { packageDir: 'vllm' }],
  ['requirements', 'none', { requirements: 'none' }],
  ['kernel-inputs', 'a/**/*.{cu,cuh}\nb', { kernelInputs: ['a/**/*.{cu,cuh}', 'b'] }],
  [
    'kernel-inputs',
    'a/**,b/{c,d}/*.{h,cu}, e',
    { kernelInputs: ['a/**', 'b/{c,d}/*.{h,cu}', 'e'] },
  ],
  ['kernel-inputs', 'a/{b,c', { kernelInputs: ['a/{b', 'c'] }],
  ['cuda-version', '13.0', { cudaVersion: '13.0' }],
  ['cuda-archs', '9.0', { cudaArchs: ['9.0'] }],
  ['cuda-archs', '9.0a', { cudaArchs: ['9.0a'] }],
  ['cuda-archs', '8.0 9.0', { cudaArchs: ['8.0', '9.0'] }],
  ['cuda-archs', '8.0;9.0', { cudaArchs: ['8.0', '9.0'] }],
  ['cuda-archs', '8.0, 10.0f,\n12.0+PTX', { cudaArchs: ['8.0', '10.0f', '12.0+PTX'] }],
  ['cuda-archs', '9.0 8.0 9.0', { cudaArchs: ['9.0', '8.0'] }],
  ['toolkit', 'wheels', { toolkit: 'wheels' }],
  ['container-engine', 'podman', { containerEngine: 'podman' }],
  ['container-gpus', 'all', { containerGpus: 'all' }],
  ['reclaim-disk', 'off', { reclaimDisk: 'off' }],
  ['python-version', '3.13', { pythonVersion: '3.13' }],
  ['torch-backend', 'cu128', { torchBackend: 'cu128' }],
  ['targets', '_C\n_moe_C', { targets: ['_C', '_moe_C'] }],
  ['cmake-args', `-DA=1 "-DB=2 3"`, { cmakeArgs: ['-DA=1', '-DB=2 3'] }],
  ['jobs', '12', { jobs: 12 }],
  ['time-budget', '90', { timeBudget: 90 }],
  ['time-budget', '45m', { timeBudget: 2700 }],
  ['time-budget', '5h30m', { timeBudget: 19_800 }],
  ['time-budget', '1H 0m 5s', { timeBudget: 3605 }],
  ['compiler-cache-size', '500M', { compilerCacheSize: 500_000_000 }],
  ['compiler-cache-size', '2GiB', { compilerCacheSize: 2 ** 31 }],
  ['cache-size', '1.5 tb', { cacheSize: 1_500_000_000_000 }],
  ['cache-size', '64Ki', { cacheSize: 65_536 }],
  ['layers', 'products, build-tree', { layers: new Set(['products', 'build-tree'] as const) }],
  ['artifact-name', 'kernels sm_90', { artifactName: 'kernels sm_90' }],
  ['artifact-retention-days', '90', { artifactRetentionDays: 90 }],
  ['report', 'report.json', { report: '/checkout/report.json' }],
  ['verbose', 'True', { verbose: true }],
])('%s: %j is read', (name, text, expected) => {
  expect(parseSettings({ [name]: text }, terminal)).toMatchObject(expected);
});

test.each([
  ['cuda-version', '13'],
  ['cuda-version', '13.0.1'],
  ['cuda-version', '13.x'],
  ['cuda-version', 'cu130'],
  ['cuda-archs', '9'],
  ['cuda-archs', 'sm_90'],
  ['cuda-archs', '9.0 Hopper'],
  ['toolkit', 'Wheels'],
  ['python-version', '3.1'],
  ['python-version', '2.7'],
  ['torch-backend', 'cu13.0'],
  ['package-dir', '../vllm'],
  ['package-dir', '/vllm'],
  ['package-dir', 'vllm/../..'],
  ['kernel-inputs', 'csrc/** ../other/**'],
  ['preset', 'a/b'],
  ['preset', '--fresh'],
  ['image', '--privileged'],
  ['container-engine', 'nerdctl'],
  ['container-gpus', '1'],
  ['reclaim-disk', 'yes'],
  ['targets', '_C --clean-first'],
  ['cmake-args', `-DA='b`],
  ['jobs', '0'],
  ['jobs', '-1'],
  ['jobs', '2.5'],
  ['jobs', '1e3'],
  ['nvcc-threads', '0'],
  ['time-budget', '0'],
  ['time-budget', '0h'],
  ['time-budget', 'h'],
  ['time-budget', '30m5h'],
  ['compiler-cache-size', '5'],
  ['compiler-cache-size', '5X'],
  ['cache-size', '-5G'],
  ['layers', 'products sources'],
  ['artifact-name', 'a/b'],
  ['artifact-retention-days', '401'],
  ['verbose', 'yes'],
])('%s: %j is one sentence that says where and what is accepted', (name, text) => {
  const message = mistake({ [name]: text });
  expect(message).toMatch(new RegExp(`^Option --${name}: .+; accepted: .+\\.$`));
  expect(mistake({ [name]: text }, step)).toMatch(`Input ${name}: `);
});

test('every mistake is told at once, and only mistakes', () => {
  const message = mistake({ jobs: 'many', toolkit: 'host', cache: 'on' });
  expect(message.split('\n')).toEqual([
    "Option --jobs: 'many' is not a whole number in range; accepted: a whole number, 1 or more.",
    "Option --cache: 'on' is unknown; accepted: `auto`, `github`, `directory`, `off`.",
  ]);
});

test('a number that YAML shortened is explained where YAML was written', () => {
  expect(mistake({ 'cuda-archs': '9' }, step)).toContain('in quotes');
  expect(mistake({ 'cuda-archs': '9' }, terminal)).not.toContain('in quotes');
});

test.each([
  [{ XDG_CACHE_HOME: '/caches' }, '/caches/vllm-incremental-build'],
  [{ XDG_CACHE_HOME: 'caches' }, '/home/user/.cache/vllm-incremental-build'],
  [{ XDG_CACHE_HOME: '' }, '/home/user/.cache/vllm-incremental-build'],
])('with %j the caches lie in %s', (environment, cacheDir) => {
  expect(parseSettings({}, { ...terminal, environment }).cacheDir).toBe(cacheDir);
});

test('a step writes its report where the runner cleans up, and each step its own', () => {
  expect(parseSettings({}, step).report).toBe('/temp/kernels-report-__self.json');
  expect(parseSettings({ report: 'own.json' }, step).report).toBe('/checkout/own.json');
});

test('step debug logging asks for everything', () => {
  const environment = { ...step.environment, RUNNER_DEBUG: '1' };
  expect(parseSettings({}, { ...step, environment }).verbose).toBe(true);
});
