// biome-ignore-all lint/suspicious/noTemplateCurlyInString: macros of CMake are written so.

import { type PresetDocument, parsePresets } from '../../../src/cmake/presets/files.js';
import { generatePresets, isOurs } from '../../../src/cmake/presets/generate.js';

/**
 * What vLLM's own tools/generate_cmake_presets.py writes. Made by running it, the same in substance since
 * 2025-09-17, from a checkout at /fork with CUDA_HOME=/cuda, the interpreter /venv/bin/python and
 * only ccache and ninja on PATH, on a machine with 2 cores; paths then shortened to these.
 */
const theirs: PresetDocument = {
  version: 6,
  cmakeMinimumRequired: { major: 3, minor: 26, patch: 1 },
  configurePresets: [
    {
      name: 'release',
      binaryDir: '${sourceDir}/cmake-build-release',
      cacheVariables: {
        CMAKE_CUDA_COMPILER: '/cuda/bin/nvcc',
        CMAKE_BUILD_TYPE: 'Release',
        VLLM_PYTHON_EXECUTABLE: '/venv/bin/python',
        CMAKE_INSTALL_PREFIX: '${sourceDir}',
        CMAKE_CUDA_FLAGS: '',
        NVCC_THREADS: '2',
        CMAKE_C_COMPILER_LAUNCHER: 'ccache',
        CMAKE_CXX_COMPILER_LAUNCHER: 'ccache',
        CMAKE_CUDA_COMPILER_LAUNCHER: 'ccache',
        CMAKE_HIP_COMPILER_LAUNCHER: 'ccache',
        CMAKE_JOB_POOLS: 'compile=1',
      },
      generator: 'Ninja',
    },
  ],
  buildPresets: [{ name: 'release', configurePreset: 'release', jobs: 1 }],
};

const facts = {
  settings: { preset: 'release', buildType: 'Release', nvccThreads: 2 },
  toolchain: {
    nvcc: '/cuda/bin/nvcc',
    python: '/venv/bin/python',
    compilerCache: { kind: 'ccache', path: 'ccache', version: '4.7.5' },
  },
  pythonVariables: ['VLLM_PYTHON_EXECUTABLE'],
  jobs: 1,
} as const;

const variablesOf = (document: PresetDocument) =>
  document.configurePresets?.[0]?.cacheVariables ?? {};

test('ours is theirs, field for field and in their order', () => {
  const ours = generatePresets(facts);
  const { vendor: _, ...rest } = ours;
  expect(JSON.stringify(rest)).toBe(JSON.stringify(theirs));
});

test('ours is a valid document, and known as ours', () => {
  const ours = parsePresets(JSON.stringify(generatePresets(facts)), 'CMakeUserPresets.json');
  expect(isOurs(ours)).toBe(true);
  expect(isOurs(theirs)).toBe(false);
  expect(isOurs({ ...theirs, vendor: { 'example.com/IDE/1.0': {} } })).toBe(false);
});

test.each<[string, string | undefined]>([
  ['/opt/ccache', '/opt/ccache'],
  ['/opt/sccache', '/opt/sccache'],
  ['no compiler cache', undefined],
])('launchers of every language: %s', (_, path) => {
  const { compilerCache, ...compilers } = facts.toolchain;
  const toolchain =
    path === undefined ? compilers : { ...compilers, compilerCache: { ...compilerCache, path } };
  const variables = variablesOf(generatePresets({ ...facts, toolchain }));
  const launchers = Object.entries(variables).filter(([name]) => name.endsWith('_LAUNCHER'));
  expect(launchers).toEqual(
    path === undefined
      ? []
      : ['C', 'CXX', 'CUDA', 'HIP'].map((language) => [
          `CMAKE_${language}_COMPILER_LAUNCHER`,
          path,
        ]),
  );
});

test("another fork's Python, another preset and other numbers", () => {
  const document = generatePresets({
    ...facts,
    settings: { preset: 'ci', buildType: 'RelWithDebInfo', nvccThreads: 1 },
    pythonVariables: ['APHRODITE_PYTHON_EXECUTABLE'],
    jobs: 6,
  });
  const [preset] = document.configurePresets ?? [];
  expect(preset).toMatchObject({ name: 'ci', binaryDir: '${sourceDir}/cmake-build-ci' });
  expect(document.buildPresets).toEqual([{ name: 'ci', configurePreset: 'ci', jobs: 6 }]);
  expect(variablesOf(document)).toMatchObject({
    APHRODITE_PYTHON_EXECUTABLE: '/venv/bin/python',
    CMAKE_BUILD_TYPE: 'RelWithDebInfo',
    NVCC_THREADS: '1',
    CMAKE_JOB_POOLS: 'compile=6',
  });
  expect(variablesOf(document)).not.toHaveProperty('VLLM_PYTHON_EXECUTABLE');
});
