import type { Settings } from '../../inputs/table.js';
import type { Toolchain } from '../../toolkit/toolkit.js';
import type { ConfigurePreset, PresetDocument } from './files.js';

/** The languages for which vLLM's generator sets a launcher. */
const launchedLanguages = ['C', 'CXX', 'CUDA', 'HIP'] as const;

/** Marks a file that this program wrote; CMake does not interpret `vendor`. */
const vendorMark = 'vllm-incremental-build/1';

export const defaultPreset = 'release';

/** What the written preset is made from. */
interface PresetFacts {
  readonly settings: Pick<Settings, 'preset' | 'buildType' | 'nvccThreads'>;
  readonly toolchain: Pick<Toolchain, 'nvcc' | 'python' | 'compilerCache'>;
  /** Cache variables that name the Python. */
  readonly pythonVariables: readonly string[];
  /** Compilations at a time. */
  readonly jobs: number;
}

/**
 * The content of `CMakeUserPresets.json`, with the fields and the order of vLLM's
 * tools/generate_cmake_presets.py, plus a `vendor` mark. Values differ where that script guesses
 * from the machine: threads and jobs are given, compilers and launchers are absolute paths.
 */
export function generatePresets(facts: PresetFacts): PresetDocument {
  const { settings, toolchain, pythonVariables, jobs } = facts;
  const launcher = toolchain.compilerCache?.path;
  const cacheVariables: ConfigurePreset['cacheVariables'] = {
    CMAKE_CUDA_COMPILER: toolchain.nvcc,
    CMAKE_BUILD_TYPE: settings.buildType,
    ...Object.fromEntries(pythonVariables.map((name) => [name, toolchain.python])),
    CMAKE_INSTALL_PREFIX: `\${sourceDir}`,
    CMAKE_CUDA_FLAGS: '',
    NVCC_THREADS: String(settings.nvccThreads),
    ...(launcher === undefined ? {} : launcherVariables(launcher)),
    CMAKE_JOB_POOLS: `compile=${jobs}`,
  };
  return {
    version: 6,
    cmakeMinimumRequired: { major: 3, minor: 26, patch: 1 },
    vendor: { [vendorMark]: {} },
    configurePresets: [
      {
        name: settings.preset,
        binaryDir: `\${sourceDir}/cmake-build-${settings.preset}`,
        cacheVariables,
        generator: 'Ninja',
      },
    ],
    buildPresets: [{ name: settings.preset, configurePreset: settings.preset, jobs }],
  };
}

/** One launcher for every language that vLLM's generator sets. */
export function launcherVariables(launcher: string): Record<string, string> {
  return Object.fromEntries(
    launchedLanguages.map((language) => [`CMAKE_${language}_COMPILER_LAUNCHER`, launcher]),
  );
}

/** Whether this program wrote the document. */
export function isOurs(document: PresetDocument): boolean {
  return document.vendor !== undefined && vendorMark in document.vendor;
}
