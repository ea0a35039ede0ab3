import { buildEnvironment } from '../../src/plan/build-environment.js';

const texts = {
  'CMakeLists.txt': 'if(DEFINED ENV{VLLM_CUTLASS_SRC_DIR})\nset(X $ENV{VLLM_CUTLASS_SRC_DIR})',
  'cmake/a.cmake': 'set(P $ENV{PATH})\nset(Y $ENV{LOCAL_DIR})',
};

test.each([
  ['what CMake files read', { VLLM_CUTLASS_SRC_DIR: '/c' }, { VLLM_CUTLASS_SRC_DIR: '/c' }],
  ['what compilers obey', { CXXFLAGS: '-g' }, { CXXFLAGS: '-g' }],
  ['nothing that is empty', { LOCAL_DIR: '', CFLAGS: undefined }, {}],
  ['nothing of the machine', { PATH: '/bin', HOME: '/root', CUDA_HOME: '/c' }, {}],
  ['nothing that nobody reads', { UNRELATED: '1' }, {}],
])('takes %s', (_, environment, expected) => {
  expect(buildEnvironment(texts, environment)).toEqual(expected);
});
