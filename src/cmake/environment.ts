import { omitUndefined } from '../lib/omit-undefined.js';

/**
 * Variables that change what CMake and Ninja do without appearing in the arguments: where and how
 * files are installed, which launcher and generator apply, how progress is printed.
 */
const unwanted =
  /^(DESTDIR|NINJA_STATUS|CMAKE_INSTALL_MODE|CMAKE_GENERATOR.*|CMAKE_BUILD_PARALLEL_LEVEL|CMAKE_.+_(COMPILER|LINKER)_LAUNCHER|LC_.*|LANGUAGE|TORCH_CUDA_ARCH_LIST)$/;

type Environment = Readonly<Record<string, string>>;

/**
 * The environment of configure and build; the same for both, since Ninja runs CMake again by
 * itself.
 * - `TORCH_CUDA_ARCH_LIST` carries the archs, as vLLM documents; torch's CMake reads it.
 * - Messages are in English, because {@link diagnose} reads them.
 * - Files are installed by copying whatever their timestamps: a copy that a full disk cut short has
 *   the timestamp of its original (CMake Source/cmFileInstaller.cxx, CMAKE_INSTALL_ALWAYS).
 * @param base the toolchain's whole environment
 * @param cudaArchs as in the settings; empty: the variable is not set
 * @param additions what the compiler cache needs; `undefined` removes a variable
 */
export function buildEnvironment(
  base: Environment,
  cudaArchs: readonly string[],
  additions: Readonly<Record<string, string | undefined>> = {},
): Record<string, string> {
  const wanted = Object.entries(omitUndefined({ ...base, ...additions })).filter(
    ([name]) => !unwanted.test(name),
  );
  return {
    ...Object.fromEntries(wanted),
    LC_ALL: 'C.UTF-8',
    NINJA_STATUS: '[%f/%t] ',
    CMAKE_INSTALL_ALWAYS: '1',
    ...(cudaArchs.length === 0 ? {} : { TORCH_CUDA_ARCH_LIST: cudaArchs.join(';') }),
  };
}
