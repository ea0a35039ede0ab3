/**
 * Variables that CMake itself, torch's CMake files and vLLM's read when a project is configured.
 * Those that compilers obey belong to the toolchain (`compilerVariables`).
 */
const usual =
  /^((CMAKE|TORCH|PYTORCH|VLLM|APHRODITE|NVCC|MACA|ROCM|HIP|DEEPGEMM)_.+|.+_SRC_DIR|CUDAARCHS|CUDAToolkit_ROOT|PYTHONPATH|PKG_CONFIG_PATH)$/;

/** Variables that this program sets itself, or that say nothing about what is built. */
const ignored = new Set(['PATH', 'HOME', 'PWD', 'USER', 'TMPDIR', 'CUDA_HOME', 'CUDA_PATH']);

/**
 * The environment variables that decide what a configuration makes: those that every fork's reads,
 * and those that CMake files and presets name. Ninja does not see them change.
 * @param cmakeTexts path → content
 * @returns name → value, of those that are set
 */
export function configuringVariables(
  cmakeTexts: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const named = new Set<string>();
  for (const text of Object.values(cmakeTexts)) {
    for (const [, name] of text.matchAll(/\bp?env\s*\{(\w+)\}/gi)) named.add(name as string);
  }
  const read = (name: string) => !ignored.has(name) && (named.has(name) || usual.test(name));
  return Object.fromEntries(
    Object.keys(environment)
      .filter(read)
      .sort()
      .flatMap((name) => {
        const value = environment[name];
        return value === undefined || value === '' ? [] : [[name, value]];
      }),
  );
}
