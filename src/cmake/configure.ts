import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Settings } from '../inputs/table.js';
import { digestOf } from '../lib/digest.js';
import type { Toolchain } from '../toolkit/toolkit.js';
import type { Lookup } from '../tree/record/configure-lookups.js';
import { filesReadInTrace, lookupsInTrace, traceArguments } from './configure-trace.js';
import { type Diagnosis, diagnose } from './diagnostics.js';
import { launcherVariables } from './presets/generate.js';
import type { PresetInUse } from './presets/write.js';
import { runStoppable } from './stop.js';

export interface ConfigureFacts {
  readonly settings: Pick<
    Settings,
    'sourceDir' | 'buildType' | 'cudaArchs' | 'nvccThreads' | 'cmakeArgs'
  >;
  readonly toolchain: Pick<Toolchain, 'cmake' | 'ninja' | 'nvcc' | 'python' | 'compilerCache'>;
  readonly preset: Pick<
    PresetInUse,
    'name' | 'origin' | 'buildDir' | 'resolved' | 'pythonVariables'
  >;
  /** FetchContent name → absolute directory of sources that need not be fetched. */
  readonly externalSources?: Readonly<Record<string, string>>;
}

/**
 * Arguments of `cmake` for the configuration.
 *
 * A preset of ours holds the rest. A user's preset keeps what it says about the build (type,
 * install prefix, flags), while compilers, launchers and threads are the ones that were provisioned
 * and fingerprinted: `-D` overrides a preset's cache variable (cmake(1), "--preset"). Without a
 * compiler cache the launchers are emptied, since a cache that nobody configured can serve stale
 * objects.
 *
 * The archs are passed twice: in the environment, as vLLM documents it, and as a variable, which
 * torch prefers (pytorch cmake/public/utils.cmake, torch_cuda_get_nvcc_gencode_flag) and no
 * preset's `environment` overrides. `CMAKE_CUDA_ARCHITECTURES` is not set: torch switches it off
 * and vLLM gives every source its own archs. The user's own arguments come last and win.
 */
export function configureArguments(facts: ConfigureFacts): string[] {
  const { settings, toolchain, preset, externalSources = {} } = facts;
  const variables: Record<string, string> = {
    ...(preset.origin === 'generated' ? {} : overridingVariables(facts)),
    CMAKE_MAKE_PROGRAM: toolchain.ninja,
    ...(settings.cudaArchs.length === 0
      ? {}
      : { TORCH_CUDA_ARCH_LIST: settings.cudaArchs.join(';') }),
    ...Object.fromEntries(
      Object.entries(externalSources).map(([name, directory]) => [
        `FETCHCONTENT_SOURCE_DIR_${name.toUpperCase()}`,
        directory,
      ]),
    ),
  };
  return [
    '--preset',
    preset.name,
    ...(preset.resolved.generator === undefined ? ['-G', 'Ninja'] : []),
    ...Object.entries(variables).map(([name, value]) => `-D${name}=${value}`),
    ...settings.cmakeArgs,
  ];
}

function overridingVariables({ settings, toolchain, preset }: ConfigureFacts) {
  const { resolved } = preset;
  const own = resolved.cacheVariables;
  const prefix = resolved.installDir ?? own.CMAKE_INSTALL_PREFIX;
  return {
    CMAKE_CUDA_COMPILER: toolchain.nvcc,
    ...Object.fromEntries(preset.pythonVariables.map((name) => [name, toolchain.python])),
    NVCC_THREADS: String(settings.nvccThreads),
    ...launcherVariables(toolchain.compilerCache?.path ?? ''),
    ...(prefix === undefined ? { CMAKE_INSTALL_PREFIX: settings.sourceDir } : {}),
    ...(own.CMAKE_BUILD_TYPE === undefined ? { CMAKE_BUILD_TYPE: settings.buildType } : {}),
  };
}

/**
 * Digest of everything that is passed to the configuration: a different one forces a new
 * configuration. Job counts are left out, since they differ between machines and change no compile
 * command.
 * @param variables of the environment, which a configuration reads: name → value
 */
export function configureDigest(
  facts: ConfigureFacts,
  variables: Readonly<Record<string, string>>,
): string {
  const { CMAKE_JOB_POOLS: _, ...cacheVariables } = facts.preset.resolved.cacheVariables;
  return digestOf({
    cmake: facts.toolchain.cmake,
    arguments: configureArguments(facts),
    preset: { ...facts.preset.resolved, cacheVariables },
    variables,
  });
}

export interface StepOptions {
  /** See {@link buildEnvironment}. */
  readonly environment: Readonly<Record<string, string>>;
  /** Aborts the step: a time budget, a signal. */
  readonly signal?: AbortSignal;
  /** Where the output goes; stdout by default. */
  readonly output?: NodeJS.WritableStream;
}

type ConfigureOutcome =
  | {
      readonly status: 'finished';
      /** Files of the checkout that CMake read and does not record; absolute paths. */
      readonly read: readonly string[];
      readonly lookups: readonly Lookup[];
    }
  | UnfinishedStep;

/** How a step of CMake ends that does not finish. */
export type UnfinishedStep =
  | { readonly status: 'failed'; readonly diagnosis: Diagnosis }
  | { readonly status: 'stopped' };

/**
 * Configures anew, without cached values of an earlier configuration, and keeps the objects: `cmake
 * --fresh` would remove `CMakeFiles`, which holds them. Without its cache CMake detects the compilers
 * anew. The code generators' guards, which are in the cache and claim that their outputs exist, are
 * gone as well.
 */
export async function configure(
  facts: ConfigureFacts,
  options: StepOptions,
): Promise<ConfigureOutcome> {
  const { sourceDir } = facts.settings;
  const { buildDir } = facts.preset;
  await rm(join(buildDir, 'CMakeCache.txt'), { force: true });
  const trace = join(await mkdtemp(join(tmpdir(), 'configure-')), 'trace.json');
  const lines: string[] = [];
  const end = await runStoppable(
    facts.toolchain.cmake,
    [...configureArguments(facts), ...traceArguments(trace)],
    {
      ...options,
      directory: sourceDir,
      onLine: (line) => lines.push(line),
    },
  );
  const traced = await readFile(trace, 'utf8').catch(() => '');
  await rm(dirname(trace), { recursive: true, force: true });
  if (end.status === 'stopped') return end;
  if (end.code !== 0) {
    return { status: 'failed', diagnosis: diagnose(lines, { sourceDir, buildDir }) };
  }
  return {
    status: 'finished',
    read: filesReadInTrace(traced, sourceDir, buildDir),
    lookups: lookupsInTrace(traced, sourceDir),
  };
}
