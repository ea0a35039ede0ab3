import { withValues } from '../records.js';

/**
 * Variables that change what CMake and Ninja do behind the arguments' back: where and how files
 * are installed, which launcher and generator apply, how progress is printed.
 */
const unwanted =
  /^(DESTDIR|NINJA_STATUS|CMAKE_INSTALL_MODE|CMAKE_GENERATOR.*|CMAKE_BUILD_PARALLEL_LEVEL|CMAKE_.+_(COMPILER|LINKER)_LAUNCHER|LC_.*|LANGUAGE|TORCH_CUDA_ARCH_LIST)$/;

/** Variables that CMake, torch's and vLLM's CMake files read when a project is configured. */
const configuring =
  /^((CUDA|HIP)?(CC|CXX|HOSTCXX)|(C|CXX|CUDA|HIP|LD)FLAGS|CUDA(ARCHS|_HOME|_PATH|Toolkit_ROOT)|(CMAKE|TORCH|PYTORCH|VLLM|APHRODITE|NVCC|MACA|ROCM|HIP)_.+|.+_(SRC_DIR|ROOT)|DEEPGEMM_.+|PYTHONPATH|PKG_CONFIG_PATH)$/;

type Environment = Readonly<Record<string, string>>;

/**
 * The environment of configure and build. Both get the same: Ninja runs CMake again by itself.
 * - `TORCH_CUDA_ARCH_LIST` carries the archs, as vLLM documents; torch's CMake reads it.
 * - Messages are in English, for {@link diagnose} reads them.
 * @param base the toolchain's whole environment.
 * @param cudaArchs as in the settings; empty: the variable is not set.
 * @param additions what the compiler cache needs; `undefined` removes a variable.
 */
export function buildEnvironment(
  base: Environment,
  cudaArchs: readonly string[],
  additions: Readonly<Record<string, string | undefined>> = {},
): Record<string, string> {
  const wanted = Object.entries(withValues({ ...base, ...additions })).filter(
    ([name]) => !unwanted.test(name),
  );
  return {
    ...Object.fromEntries(wanted),
    LC_ALL: 'C.UTF-8',
    NINJA_STATUS: '[%f/%t] ',
    ...(cudaArchs.length === 0 ? {} : { TORCH_CUDA_ARCH_LIST: cudaArchs.join(';') }),
  };
}

/** What a configuration may depend on, beyond its arguments. */
export function configuringVariables(environment: Environment): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => configuring.test(name)));
}
