import { delimiter, join } from 'node:path';
import { digestOf } from '../../lib/digest.js';
import { withoutActionRights } from '../../lib/programs/environment.js';

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

/** Variables that the linker obeys; no object depends on them. */
export const linkVariables = ['LIBRARY_PATH', 'LD_RUN_PATH'];

/**
 * @returns name → digest of the value, for variables that are set and not empty. Values go into
 *   records and manifests, and a define may hold a secret.
 */
export function compilerVariables(environment: Environment): Record<string, string> {
  return Object.fromEntries(
    [...flagVariables, ...linkVariables].flatMap((name) => {
      const value = environment[name]?.trim();
      return value ? [[name, digestOf(value)] as const] : [];
    }),
  );
}

/**
 * Variables that would lead to other compilers than ours, or make commands depend on the machine.
 */
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
 * The whole environment in which configure and build run.
 * @param own the environment of this process
 * @param cudaHome absolute path of the toolkit directory
 * @param virtualEnvironment absolute; undefined: none, the programs on PATH are used
 */
export function toolchainEnvironment(
  own: Environment,
  cudaHome: string,
  virtualEnvironment: string | undefined,
): Record<string, string> {
  const kept = Object.entries(withoutActionRights(own)).filter(([name]) => !misleading.has(name));
  const first = (directories: readonly (string | undefined)[], rest: string | undefined) =>
    [...directories, rest].filter((part) => part !== undefined && part !== '').join(delimiter);
  return {
    ...Object.fromEntries(kept),
    PATH: first(
      [virtualEnvironment && join(virtualEnvironment, 'bin'), join(cudaHome, 'bin')],
      own.PATH,
    ),
    // Allows linking with `-lcuda` on a machine without a driver, as NVIDIA's development images
    // do.
    LIBRARY_PATH: first([join(cudaHome, 'lib64', 'stubs')], own.LIBRARY_PATH),
    CUDA_HOME: cudaHome,
    CUDA_PATH: cudaHome,
    CUDACXX: join(cudaHome, 'bin', 'nvcc'),
    VLLM_TARGET_DEVICE: 'cuda',
    ...(virtualEnvironment === undefined ? {} : { VIRTUAL_ENV: virtualEnvironment }),
  };
}
