import {
  certificateFiles,
  innerEnvironment,
  safeDirectories,
} from '../../../src/container/engine/container-environment.js';

const same = (path: string) => path;

test.each([
  [
    'PATH',
    'HOME',
    'CUDA_HOME',
    'LD_LIBRARY_PATH',
    'XDG_CACHE_HOME',
    'DOCKER_HOST',
    'JAVA_HOME_17_X64',
  ],
  ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL', 'INPUT_CUDA-ARCHS', 'STATE_x', 'GITHUB_TOKEN'],
  ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STEP_SUMMARY', 'GITHUB_EVENT_PATH', 'RUNNER_TEMP'],
])('%s and its like stay outside', (...names) => {
  const outer = Object.fromEntries(names.map((name) => [name, 'x']));
  expect(innerEnvironment(outer, same)).toEqual({});
});

test('what a workflow sets, a compiler obeys or an index needs comes along', () => {
  const outer = {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_REF: 'refs/heads/main',
    VLLM_CUTLASS_SRC_DIR: '/opt/cutlass',
    NVCC_APPEND_FLAGS: '-lineinfo',
    HTTPS_PROXY: 'http://proxy.example:3128',
    UV_INDEX_URL: 'https://index.example/simple',
  };
  expect(innerEnvironment(outer, same)).toEqual(outer);
});

test('certificates are named where they lie inside', () => {
  const outer = { SSL_CERT_FILE: '/etc/company.pem', PIP_CERT: '/etc/company.pem' };
  expect(certificateFiles(outer)).toEqual(['/etc/company.pem']);
  expect(innerEnvironment(outer, (path) => `/inside${path}`)).toEqual({
    SSL_CERT_FILE: '/inside/etc/company.pem',
    PIP_CERT: '/inside/etc/company.pem',
  });
});

test('git is told which directories are safe', () => {
  expect(safeDirectories(['/a', '/b'])).toEqual({
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '/a',
    GIT_CONFIG_KEY_1: 'safe.directory',
    GIT_CONFIG_VALUE_1: '/b',
  });
});
