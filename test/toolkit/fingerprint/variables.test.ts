import { digestOf } from '../../../src/lib/digest.js';
import { hostCompilers } from '../../../src/toolkit/fingerprint/host-compiler.js';
import {
  compilerVariables,
  toolchainEnvironment,
} from '../../../src/toolkit/fingerprint/variables.js';
import { parseComputeCapabilities } from '../../../src/toolkit/sources/gpu.js';

const own = {
  PATH: '/usr/bin',
  HOME: '/home/user',
  CFLAGS: '-O1',
  MAX_JOBS: '64',
  NVCC_THREADS: '8',
  CONDA_PREFIX: '/conda',
  PYTHONPATH: '/elsewhere',
  CUDA_HOME: '/usr/local/cuda',
  TORCH_CUDA_ARCH_LIST: '7.0',
  ACTIONS_RUNTIME_TOKEN: 'secret',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
  INPUT_IMAGE: 'x',
  STATE_main: 'x',
};

test('the build sees our compilers first, and neither tokens nor the size of the machine', () => {
  expect(toolchainEnvironment(own, '/kit', '/env')).toEqual({
    PATH: '/env/bin:/kit/bin:/usr/bin',
    HOME: '/home/user',
    CFLAGS: '-O1',
    LIBRARY_PATH: '/kit/lib64/stubs',
    CUDA_HOME: '/kit',
    CUDA_PATH: '/kit',
    CUDACXX: '/kit/bin/nvcc',
    VLLM_TARGET_DEVICE: 'cuda',
    VIRTUAL_ENV: '/env',
  });
});

test('tools on PATH need no environment, and an own LIBRARY_PATH stays behind ours', () => {
  const environment = toolchainEnvironment(
    { ...own, LIBRARY_PATH: '/mine', VIRTUAL_ENV: '/other' },
    '/kit',
    undefined,
  );
  expect(environment.PATH).toBe('/kit/bin:/usr/bin');
  expect(environment.LIBRARY_PATH).toBe('/kit/lib64/stubs:/mine');
  expect(environment).not.toHaveProperty('VIRTUAL_ENV');
});

test('variables that compilers read belong to the toolchain by their digests, empty ones do not', () => {
  const environment = {
    CXXFLAGS: ' -g ',
    NVCC_APPEND_FLAGS: '-lineinfo',
    LIBRARY_PATH: '/lib/fast',
    CFLAGS: ' ',
    HOME: '/',
  };
  expect(compilerVariables(environment)).toEqual({
    CXXFLAGS: digestOf('-g'),
    NVCC_APPEND_FLAGS: digestOf('-lineinfo'),
    LIBRARY_PATH: digestOf('/lib/fast'),
  });
});

test.each([
  [{}, { c: 'cc', cxx: 'c++', cuda: 'gcc' }],
  [
    { CC: 'clang', CXX: 'clang++ -m64' },
    { c: 'clang', cxx: 'clang++', cuda: 'gcc' },
  ],
  [
    { CUDAHOSTCXX: 'g++-12', NVCC_CCBIN: 'g++-11' },
    { c: 'cc', cxx: 'c++', cuda: 'g++-12' },
  ],
  [{ NVCC_CCBIN: 'g++-11' }, { c: 'cc', cxx: 'c++', cuda: 'g++-11' }],
  [{ NVCC_PREPEND_FLAGS: '-O2 -ccbin /opt/g++' }, { c: 'cc', cxx: 'c++', cuda: '/opt/g++' }],
  [{ NVCC_APPEND_FLAGS: '--compiler-bindir=/opt/gcc' }, { c: 'cc', cxx: 'c++', cuda: '/opt/gcc' }],
])('with %j the host compilers are %j', (environment, expected) => {
  expect(hostCompilers(environment as Record<string, string>)).toEqual(expected);
});

test.each([
  ['9.0\n9.0\n8.0\n', ['8.0', '9.0']],
  ['12.0\n9.0\n', ['9.0', '12.0']],
  ['[N/A]\n', undefined],
  ['', undefined],
])('nvidia-smi that writes %j', (text, archs) => {
  expect(parseComputeCapabilities(text)).toEqual(archs);
});
