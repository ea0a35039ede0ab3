import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StepOptions } from '../../cmake/configure.js';
import { buildEnvironment } from '../../cmake/environment.js';
import { digestOfPresetEnvironment } from '../../cmake/presets/environment.js';
import { type PresetInUse, writePresets } from '../../cmake/presets/write.js';
import type { CompilerCache } from '../../compiler-cache/compiler-cache.js';
import { omitUndefined } from '../../lib/omit-undefined.js';
import { fingerprintOf } from '../../toolkit/fingerprint/fingerprint.js';
import type { Toolchain, ToolchainFingerprint } from '../../toolkit/toolkit.js';
import type { Run } from '../run.js';
import { namedRoots } from './named-paths.js';
import { openCompilerCache } from './open-compiler-cache.js';

/** The toolchain of this run with its fingerprint, compiler cache and preset. */
export interface BuildContext {
  readonly toolchain: Toolchain;
  readonly fingerprint: ToolchainFingerprint;
  readonly preset: PresetInUse;
  readonly cache: CompilerCache | undefined;
  /** How its programs are run. */
  readonly options: StepOptions;
  /** Absolute directories outside of the checkout that compilations read. */
  readonly roots: readonly string[];
}

/** Fingerprints the toolchain, opens the compiler cache, and finds or writes the preset. */
export async function openBuildContext(run: Run, provisioned: Toolchain): Promise<BuildContext> {
  const { sourceDir } = run.settings;
  const [programs, presets] = await Promise.all([
    fingerprintOf(provisioned, sourceDir),
    digestOfPresetEnvironment(sourceDir, provisioned.environment),
  ]);
  const fingerprint = omitUndefined({ ...programs, 'preset environment': presets });
  const cache = await openCompilerCache(run, provisioned, fingerprint);
  return await equip(run, provisioned, fingerprint, cache);
}

/** Finds or writes the preset for a toolchain, with or without its compiler cache. */
export async function equip(
  { settings, plan, log, stop }: Run,
  provisioned: Toolchain,
  fingerprint: ToolchainFingerprint,
  cache: CompilerCache | undefined,
): Promise<BuildContext> {
  const { compilerCache, ...bare } = provisioned;
  const toolchain = cache === undefined ? bare : omitUndefined({ ...bare, compilerCache });
  const preset = await writePresets(settings, toolchain, plan.jobs);
  for (const sentence of preset.sentences) log.info(sentence);
  const named = namedRoots([
    ...settings.cmakeArgs,
    ...Object.values(plan.variables),
    ...Object.values(preset.resolved.cacheVariables),
  ]);
  const { cudaArchs } = settings;
  const environment = buildEnvironment(toolchain.environment, cudaArchs, cache?.environment);
  return {
    toolchain,
    fingerprint,
    preset,
    cache,
    options: { environment, signal: stop.signal, output: log.output },
    roots: [...new Set([...toolchain.includeRoots, ...programRoots(toolchain), ...named])],
  };
}

/**
 * Directories of programs that come with inputs of their own: CMake's modules, Python's headers.
 */
function programRoots({ cmake, python }: Toolchain): string[] {
  return [cmake, python, realpathSync(cmake), realpathSync(python)]
    .map((path) => dirname(dirname(path)))
    .filter((path) => path !== '/');
}
