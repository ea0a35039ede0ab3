import {
  type ConfigureFacts,
  configureArguments,
  configureDigest,
} from '../../src/cmake/configure.js';

const facts: ConfigureFacts = {
  settings: {
    sourceDir: '/s',
    buildType: 'Release',
    cudaArchs: ['9.0', '8.0'],
    nvccThreads: 1,
    cmakeArgs: ['-DUSER=1'],
  },
  toolchain: {
    cmake: '/t/cmake',
    ninja: '/t/ninja',
    nvcc: '/t/nvcc',
    python: '/t/python',
    compilerCache: { kind: 'ccache', path: '/t/ccache', version: '4.7.5' },
  },
  preset: {
    name: 'release',
    origin: 'generated',
    buildDir: '/s/b',
    pythonVariables: ['VLLM_PYTHON_EXECUTABLE'],
    resolved: {
      name: 'release',
      generator: 'Ninja',
      binaryDir: '/s/b',
      cacheVariables: { CMAKE_JOB_POOLS: 'compile=3', NVCC_THREADS: '1' },
      environment: {},
    },
  },
};

const committed = (
  resolved: Partial<ConfigureFacts['preset']['resolved']> = {},
): ConfigureFacts => ({
  ...facts,
  preset: {
    ...facts.preset,
    origin: 'committed',
    resolved: { ...facts.preset.resolved, cacheVariables: {}, ...resolved },
  },
});

describe('configureArguments', () => {
  test('a preset of ours holds everything but what is no preset’s', () => {
    expect(configureArguments(facts)).toEqual([
      '--preset',
      'release',
      '-DCMAKE_MAKE_PROGRAM=/t/ninja',
      '-DTORCH_CUDA_ARCH_LIST=9.0;8.0',
      '-DUSER=1',
    ]);
  });

  test('a committed preset gets compilers, launchers and threads as arguments', () => {
    expect(configureArguments(committed())).toEqual([
      '--preset',
      'release',
      '-DCMAKE_CUDA_COMPILER=/t/nvcc',
      '-DVLLM_PYTHON_EXECUTABLE=/t/python',
      '-DNVCC_THREADS=1',
      '-DCMAKE_C_COMPILER_LAUNCHER=/t/ccache',
      '-DCMAKE_CXX_COMPILER_LAUNCHER=/t/ccache',
      '-DCMAKE_CUDA_COMPILER_LAUNCHER=/t/ccache',
      '-DCMAKE_HIP_COMPILER_LAUNCHER=/t/ccache',
      '-DCMAKE_INSTALL_PREFIX=/s',
      '-DCMAKE_BUILD_TYPE=Release',
      '-DCMAKE_MAKE_PROGRAM=/t/ninja',
      '-DTORCH_CUDA_ARCH_LIST=9.0;8.0',
      '-DUSER=1',
    ]);
  });

  test.each<[string, ConfigureFacts, string[], RegExp[]]>([
    [
      'a committed build type stands',
      committed({ cacheVariables: { CMAKE_BUILD_TYPE: 'Debug' } }),
      [],
      [/CMAKE_BUILD_TYPE/],
    ],
    [
      'a committed prefix stands',
      committed({ cacheVariables: { CMAKE_INSTALL_PREFIX: '/s/p' } }),
      [],
      [/PREFIX/],
    ],
    ['a committed installDir stands', committed({ installDir: '/s/p' }), [], [/PREFIX/]],
    [
      'without a compiler cache a committed launcher is emptied',
      { ...committed(), toolchain: { cmake: 'c', ninja: 'n', nvcc: 'v', python: 'p' } },
      ['-DCMAKE_CUDA_COMPILER_LAUNCHER=', '-DCMAKE_CXX_COMPILER_LAUNCHER='],
      [],
    ],
    ['no archs', { ...facts, settings: { ...facts.settings, cudaArchs: [] } }, [], [/ARCH/]],
    [
      'external sources, by FetchContent’s upper-case names',
      { ...facts, externalSources: { cutlass: '/e/cutlass', 'vllm-flash-attn': '/e/fa' } },
      [
        '-DFETCHCONTENT_SOURCE_DIR_CUTLASS=/e/cutlass',
        '-DFETCHCONTENT_SOURCE_DIR_VLLM-FLASH-ATTN=/e/fa',
      ],
      [],
    ],
  ])('%s', (_, given, present, absent) => {
    const args = configureArguments(given);
    expect(args).toEqual(expect.arrayContaining(present));
    for (const pattern of absent) expect(args.filter((arg) => pattern.test(arg))).toEqual([]);
  });

  test('a preset without a generator gets Ninja', () => {
    const { generator: _, ...resolved } = facts.preset.resolved;
    const args = configureArguments({ ...facts, preset: { ...facts.preset, resolved } });
    expect(args.slice(2, 4)).toEqual(['-G', 'Ninja']);
  });
});

describe('configureDigest', () => {
  const digest = configureDigest(facts, { VLLM_X: '1' });
  const preset = (resolved: object) => ({
    ...facts,
    preset: { ...facts.preset, resolved: { ...facts.preset.resolved, ...resolved } },
  });

  test.each<[string, ConfigureFacts, Record<string, string>]>([
    [
      'a machine of another size',
      preset({ cacheVariables: { CMAKE_JOB_POOLS: 'compile=64', NVCC_THREADS: '1' } }),
      {},
    ],
  ])('stays: %s', (_, given, variables) => {
    expect(configureDigest(given, { VLLM_X: '1', ...variables })).toBe(digest);
  });

  test.each<[string, ConfigureFacts, Record<string, string>]>([
    ['an arch', { ...facts, settings: { ...facts.settings, cudaArchs: ['9.0'] } }, {}],
    ['a user’s argument', { ...facts, settings: { ...facts.settings, cmakeArgs: [] } }, {}],
    ['a cache variable', preset({ cacheVariables: { NVCC_THREADS: '2' } }), {}],
    ['the preset’s environment', preset({ environment: { A: 'b' } }), {}],
    ['another cmake', { ...facts, toolchain: { ...facts.toolchain, cmake: '/u/cmake' } }, {}],
    ['external sources', { ...facts, externalSources: { cutlass: '/e' } }, {}],
    ['a variable that CMake reads', facts, { VLLM_X: '2' }],
    ['one variable more', facts, { CUTLASS_SRC_DIR: '/c' }],
  ])('changes: %s', (_, given, variables) => {
    expect(configureDigest(given, { VLLM_X: '1', ...variables })).not.toBe(digest);
  });
});
