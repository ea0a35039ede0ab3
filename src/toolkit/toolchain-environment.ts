import { delimiter, join } from 'node:path';

type Environment = Readonly<Record<string, string>>;

/**
 * Variables that change what a compiler makes of the same command, and which therefore belong to
 * the toolchain. ccache does not look at nvcc's own.
 */
const flagVariables = [
  'CC',
  'CXX',
  'CUDAHOSTCXX',
  'CFLAGS',
  'CXXFLAGS',
  'CUDAFLAGS',
  'CPPFLAGS',
  'LDFLAGS',
  'CPATH',
  'C_INCLUDE_PATH',
  'CPLUS_INCLUDE_PATH',
  'GCC_EXEC_PREFIX',
  'COMPILER_PATH',
  'NVCC_PREPEND_FLAGS',
  'NVCC_APPEND_FLAGS',
  'NVCC_CCBIN',
];

/** @returns those that are set and not empty */
export function compilerVariables(environment: Environment): Record<string, string> {
  return Object.fromEntries(
    flagVariables.flatMap((name) => {
      const value = environment[name]?.trim();
      return value ? [[name, value] as const] : [];
    }),
  );
}

/** Variables that would lead to other compilers than ours, or make commands depend on the machine. */
const misleading = new Set([
  'CMAKE_BUILD_PARALLEL_LEVEL',
  'CMAKE_BUILD_TYPE',
  'CMAKE_C_COMPILER_LAUNCHER',
  'CMAKE_CUDA_COMPILER_LAUNCHER',
  'CMAKE_CXX_COMPILER_LAUNCHER',
  'CMAKE_GENERATOR',
  'CMAKE_PREFIX_PATH',
  'CONDA_PREFIX',
  'CUDAARCHS',
  'CUDA_BIN_PATH',
  'CUDA_ROOT',
  'CUDA_TOOLKIT_ROOT_DIR',
  'CUDAToolkit_ROOT',
  'MAX_JOBS',
  'NVCC_THREADS',
  'PYTHONHOME',
  'PYTHONPATH',
  'TORCH_CUDA_ARCH_LIST',
  'VIRTUAL_ENV',
]);

/**
 * What the runner gives to actions and not to `run` steps: inputs, and tokens that write caches and
 * artifacts. Code of a pull request must not see them.
 */
const ofTheAction = /^(INPUT_|ACTIONS_|STATE_)/;

/** Where the compilers are. Absolute paths. */
export interface ToolchainPaths {
  readonly cudaHome: string;
  /** The directory of the environment's programs; undefined: those on PATH are used. */
  readonly bin: string | undefined;
  /** The virtual environment; undefined: none. */
  readonly virtualEnvironment: string | undefined;
}

/**
 * The whole environment in which configure and build run.
 * @param own ours
 */
export function toolchainEnvironment(
  own: Environment,
  paths: ToolchainPaths,
): Record<string, string> {
  const { cudaHome, bin, virtualEnvironment } = paths;
  const kept = Object.entries(own).filter(
    ([name]) => !misleading.has(name) && !ofTheAction.test(name),
  );
  const first = (directories: readonly (string | undefined)[], rest: string | undefined) =>
    [...directories, rest].filter((part) => part !== undefined && part !== '').join(delimiter);
  return {
    ...Object.fromEntries(kept),
    PATH: first([bin, join(cudaHome, 'bin')], own.PATH),
    // Links with `-lcuda` on a machine without a driver, as NVIDIA's development images do.
    LIBRARY_PATH: first([join(cudaHome, 'lib64', 'stubs')], own.LIBRARY_PATH),
    CUDA_HOME: cudaHome,
    CUDA_PATH: cudaHome,
    CUDACXX: join(cudaHome, 'bin', 'nvcc'),
    VLLM_TARGET_DEVICE: 'cuda',
    ...(virtualEnvironment === undefined ? {} : { VIRTUAL_ENV: virtualEnvironment }),
  };
}
