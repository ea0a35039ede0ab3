import { configuringVariables } from '../../src/plan/configuring-variables.js';

const texts = {
  'CMakeLists.txt': 'if(DEFINED ENV{LOCAL_CUTLASS})\nset(X $ENV{LOCAL_CUTLASS})',
  'CMakePresets.json': '{"a": "$penv{WIDE}", "b": "$env{DEEP}"}',
  'cmake/a.cmake': 'set(P $ENV{PATH})\nset(Y $ENV{LOCAL_DIR})',
};

test.each([
  ['what CMake files name', { LOCAL_CUTLASS: '/c' }, { LOCAL_CUTLASS: '/c' }],
  ['what presets name', { WIDE: '1', DEEP: '2' }, { WIDE: '1', DEEP: '2' }],
  ['what every fork reads', { VLLM_CUTLASS_SRC_DIR: '/c' }, { VLLM_CUTLASS_SRC_DIR: '/c' }],
  ['sources of external projects', { QUTLASS_SRC_DIR: '/q' }, { QUTLASS_SRC_DIR: '/q' }],
  ['what torch reads', { TORCH_CUDA_ARCH_LIST: '9.0' }, { TORCH_CUDA_ARCH_LIST: '9.0' }],
  ['what CMake reads', { CMAKE_PREFIX_PATH: '/p' }, { CMAKE_PREFIX_PATH: '/p' }],
  ['nothing that is empty', { LOCAL_DIR: '', LOCAL_CUTLASS: undefined }, {}],
  ['nothing of the machine', { PATH: '/bin', HOME: '/root', CUDA_HOME: '/c' }, {}],
  ['nothing that nobody reads', { GITHUB_RUN_ID: '1', XVLLM_Y: '1' }, {}],
])('takes %s', (_, environment, expected) => {
  expect(configuringVariables(texts, environment)).toEqual(expected);
});
