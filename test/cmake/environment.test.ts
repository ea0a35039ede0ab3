import { buildEnvironment } from '../../src/cmake/environment.js';

const ours = { LC_ALL: 'C.UTF-8', NINJA_STATUS: '[%f/%t] ', CMAKE_INSTALL_ALWAYS: '1' };

test.each<[string, Record<string, string>, string[], Record<string, string>]>([
  [
    'keeps what it does not know',
    { PATH: '/bin', HOME: '/home/u' },
    [],
    { PATH: '/bin', HOME: '/home/u' },
  ],
  ['archs as vLLM documents them', {}, ['9.0', '8.0+PTX'], { TORCH_CUDA_ARCH_LIST: '9.0;8.0+PTX' }],
  ["archs are the settings', not the caller's", { TORCH_CUDA_ARCH_LIST: '7.5' }, [], {}],
  ['no other place to install to', { DESTDIR: '/x', CMAKE_INSTALL_MODE: 'ABS_SYMLINK' }, [], {}],
  [
    'no launcher that nobody configured',
    {
      CMAKE_CUDA_COMPILER_LAUNCHER: 'ccache',
      CMAKE_CXX_LINKER_LAUNCHER: 'x',
      CMAKE_PREFIX_PATH: '/p',
    },
    [],
    { CMAKE_PREFIX_PATH: '/p' },
  ],
  [
    'no other generator, no other jobs',
    { CMAKE_GENERATOR: 'Make', CMAKE_BUILD_PARALLEL_LEVEL: '64' },
    [],
    {},
  ],
  [
    'messages in English, progress in our format',
    { LC_MESSAGES: 'de_DE', LANGUAGE: 'de', NINJA_STATUS: '%p' },
    [],
    {},
  ],
])('%s', (_, base, archs, expected) => {
  expect(buildEnvironment(base, archs)).toEqual({ ...ours, ...expected });
});

test('additions beat the base, and undefined removes', () => {
  const base = { CCACHE_DIR: '/theirs', CCACHE_SLOPPINESS: 'time_macros' };
  const additions = { CCACHE_SLOPPINESS: undefined, CCACHE_DIR: '/ours' };
  expect(buildEnvironment(base, [], additions)).toEqual({ ...ours, CCACHE_DIR: '/ours' });
});
