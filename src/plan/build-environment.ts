/** Variables that compilers and CMake obey without being asked for by name. */
const obeyed = [
  'CC',
  'CXX',
  'CUDACXX',
  'CUDAHOSTCXX',
  'CFLAGS',
  'CXXFLAGS',
  'CUDAFLAGS',
  'CPPFLAGS',
  'LDFLAGS',
  'CPATH',
  'C_INCLUDE_PATH',
  'CPLUS_INCLUDE_PATH',
  'LIBRARY_PATH',
  'NVCC_PREPEND_FLAGS',
  'NVCC_APPEND_FLAGS',
  'CMAKE_PREFIX_PATH',
  'CMAKE_TOOLCHAIN_FILE',
  'CMAKE_BUILD_TYPE',
] as const;

/** Variables that this program sets itself, or that say nothing about what is built. */
const ignored = new Set(['PATH', 'HOME', 'PWD', 'USER', 'TMPDIR', 'CUDA_HOME', 'CUDA_PATH']);

/**
 * The environment variables that decide what a build makes: those that compilers obey, and those
 * that the CMake files read (`VLLM_CUTLASS_SRC_DIR`, say). Ninja does not see them change, so they
 * belong to the configuration.
 * @param cmakeTexts path → content
 * @returns name → value, of those that are set
 */
export function buildEnvironment(
  cmakeTexts: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const names = new Set<string>(obeyed);
  for (const text of Object.values(cmakeTexts)) {
    for (const [, name] of text.matchAll(/\bENV\s*\{(\w+)\}/g)) names.add(name as string);
  }
  return Object.fromEntries(
    [...names]
      .filter((name) => !ignored.has(name))
      .sort()
      .flatMap((name) => {
        const value = environment[name];
        return value === undefined || value === '' ? [] : [[name, value]];
      }),
  );
}
