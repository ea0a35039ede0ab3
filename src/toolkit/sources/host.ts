import { readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type CudaVersion, parseNvccVersion } from '../../cuda/version.js';
import { digestOf } from '../../lib/digest.js';
import { InputError } from '../../lib/errors.js';
import { findProgram } from '../../lib/programs/find-program.js';
import { versionTextOf } from '../../lib/programs/program-version.js';
import { cudaProgramDigests } from '../fingerprint/fingerprint.js';
import { type BuildTools, environmentTools, pathTools } from '../python/build-tools.js';
import { localToolkit } from '../toolchain.js';
import type { ToolkitContext } from '../toolkit-context.js';
import type { ToolkitSource, Wish } from './source.js';

/** A CUDA toolkit that is on the machine. */
export interface HostToolkit {
  /** Absolute path of the directory that holds `bin/nvcc`. */
  readonly cudaHome: string;
  readonly release: CudaVersion;
  /** `13.0.88` */
  readonly version: string;
}

/**
 * Looks for toolkits where CMake and torch look: `CUDA_HOME`, `CUDA_PATH`, `PATH`, `/usr/local`.
 * @param wanted version whose own folder below /usr/local is searched, too
 * @returns those whose nvcc runs, in that order, without duplicates
 */
export async function findHostToolkits(
  environment: Readonly<Record<string, string>>,
  wanted: CudaVersion | undefined,
): Promise<readonly HostToolkit[]> {
  const onPath = await findProgram('nvcc', environment.PATH);
  const homes = [
    environment.CUDA_HOME,
    environment.CUDA_PATH,
    onPath && dirname(dirname(await realpath(onPath))),
    '/usr/local/cuda',
    wanted && `/usr/local/cuda-${wanted}`,
  ].map((home) => home?.replace(/(?<=.)\/+$/, ''));
  const toolkits = await Promise.all(
    [...new Set(homes)].map((home) => (home ? toolkitAt(home, environment) : undefined)),
  );
  return toolkits.filter((toolkit) => toolkit !== undefined);
}

async function toolkitAt(
  cudaHome: string,
  environment: Readonly<Record<string, string>>,
): Promise<HostToolkit | undefined> {
  const text = await versionTextOf(join(cudaHome, 'bin', 'nvcc'), environment);
  const version = parseNvccVersion(text ?? '');
  return version && { cudaHome, release: version.release, version: version.full };
}

/** @returns the first toolkit of the wanted version; undefined where there is none */
export function matchingToolkit(
  found: readonly HostToolkit[],
  wanted: CudaVersion | undefined,
): HostToolkit | undefined {
  return found.find(({ release }) => wanted === undefined || release === wanted);
}

/** Completes a sentence: `this machine has CUDA 12.9.86 in /usr/local/cuda`. */
export function whatIsHere(found: readonly HostToolkit[]): string {
  return found.length === 0
    ? 'there is no nvcc on this machine'
    : `this machine has ${found.map(({ version, cudaHome }) => `CUDA ${version} in ${cudaHome}`).join(', ')}`;
}

/**
 * @param wanted the `cuda-version` input; undefined: whatever is there
 * @param found toolkits on this machine, the preferred first
 * @returns undefined where there is none that `auto` could take
 * @throws InputError where there is none and one was asked for
 */
export function chooseHost(
  wish: Wish,
  wanted: CudaVersion | undefined,
  found: readonly HostToolkit[],
): { readonly toolkit: HostToolkit; readonly because: string } | undefined {
  const toolkit = matchingToolkit(found, wanted);
  if (toolkit !== undefined) {
    const why = wish === 'asked for' ? 'as asked' : 'the machine has it';
    const because = `CUDA ${toolkit.version} is taken from ${toolkit.cudaHome}: ${why}.`;
    return { toolkit, because };
  }
  if (wish === 'if there is one') return undefined;
  throw new InputError(
    wanted === undefined
      ? 'toolkit is host, and there is no nvcc in CUDA_HOME, CUDA_PATH, PATH or /usr/local/cuda; accepted: auto, wheels, or a CUDA toolkit in one of these places.'
      : `toolkit is host and cuda-version ${wanted}, and ${whatIsHere(found)}; accepted: a cuda-version that is there, or toolkit wheels.`,
  );
}

/** The compilers that are already on the machine. */
export const hostSource: ToolkitSource = {
  suits: () => true,
  open: async (context, wish) => {
    const { settings, environment, log } = context;
    const wanted = settings.cudaVersion;
    const found = await findHostToolkits(environment, wanted);
    const chosen = chooseHost(wish, wanted, found);
    if (chosen === undefined) return undefined;
    log.info(chosen.because);
    const { cudaHome, release, version } = chosen.toolkit;
    return await localToolkit(context, 'host', {
      tools: openTools(context, release),
      versions: installedVersions(cudaHome, version),
      cudaHome: async () => cudaHome,
    });
  },
};

/** The tools on PATH where the fork needs no packages, else those of an environment of ours. */
async function openTools(context: ToolkitContext, release: CudaVersion): Promise<BuildTools> {
  const present =
    context.settings.requirements === 'none' ? await pathTools(context.environment) : undefined;
  return present ?? (await environmentTools(context, release, []));
}

async function installedVersions(cudaHome: string, version: string) {
  const [programs, components] = await Promise.all([
    cudaProgramDigests(cudaHome),
    // NVIDIA's installers record every component here, headers and libraries included.
    readFile(join(cudaHome, 'version.json'), 'utf8').catch(() => ''),
  ]);
  return { cuda: version, 'cuda-programs': digestOf([programs, components]) };
}
