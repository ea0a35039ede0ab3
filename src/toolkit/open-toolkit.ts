import { InputError } from '../errors.js';
import type { Log } from '../log.js';
import { ownEnvironment } from '../process.js';
import type { Settings } from '../settings.js';
import {
  type CudaVersion,
  formatCudaVersion,
  parseCudaVersion,
  sameCudaVersion,
} from './cuda-version.js';
import { findHostToolkits, type HostToolkit, hostToolkit } from './host.js';
import type { Toolkit } from './toolkit.js';
import type { ToolkitContext, ToolkitSettings } from './toolkit-context.js';
import { findUv, type Uv } from './uv.js';
import { wheelsHaveCompiler, wheelToolkit } from './wheels.js';

/** Which way is taken, and one sentence that says why. */
export type ToolkitChoice =
  | { readonly kind: 'host'; readonly toolkit: HostToolkit; readonly because: string }
  | { readonly kind: 'wheels'; readonly cudaVersion: CudaVersion; readonly because: string };

/**
 * Decides where compilers come from.
 * @param setting the `toolkit` input
 * @param wanted the `cuda-version` input; undefined: whatever the host has
 * @param found toolkits on this machine, the preferred first
 * @throws InputError where what is asked for cannot be had, saying what was found and is accepted
 */
export function chooseToolkit(
  setting: Settings['toolkit'],
  wanted: CudaVersion | undefined,
  found: readonly HostToolkit[],
): ToolkitChoice {
  const matching = found.find(
    ({ release }) => wanted === undefined || sameCudaVersion(release, wanted),
  );
  const here =
    found.length === 0
      ? 'there is no nvcc on this machine'
      : `this machine has ${found.map(({ version, cudaHome }) => `CUDA ${version} in ${cudaHome}`).join(', ')}`;
  switch (setting) {
    case 'container':
      throw new InputError(
        'toolkit container is not available yet in this version; accepted: auto, wheels, host.',
      );
    case 'host':
      if (matching !== undefined) return fromHost(matching, 'as asked');
      throw new InputError(
        wanted === undefined
          ? 'toolkit is host, and there is no nvcc in CUDA_HOME, CUDA_PATH, PATH or /usr/local/cuda; accepted: auto, wheels, or a CUDA toolkit in one of these places.'
          : `toolkit is host and cuda-version ${formatCudaVersion(wanted)}, and ${here}; accepted: a cuda-version that is there, or toolkit wheels.`,
      );
    case 'wheels':
      return fromWheels(wanted, 'as asked', here);
    case 'auto':
      if (matching !== undefined) return fromHost(matching, 'the machine has it');
      return fromWheels(wanted, here, here);
  }
}

function fromHost(toolkit: HostToolkit, why: string): ToolkitChoice {
  const because = `CUDA ${toolkit.version} is taken from ${toolkit.cudaHome}: ${why}.`;
  return { kind: 'host', toolkit, because };
}

function fromWheels(wanted: CudaVersion | undefined, why: string, here: string): ToolkitChoice {
  if (wanted === undefined) {
    throw new InputError(
      `cuda-version is not set and the toolkit comes from NVIDIA's wheels; accepted: a version such as 13.0.`,
    );
  }
  const release = formatCudaVersion(wanted);
  if (!wheelsHaveCompiler(wanted)) {
    throw new InputError(
      `cuda-version is ${release}, NVIDIA's wheels hold a compiler since 13.0 only, and ${here}; accepted: 13.0 or later, or an installed toolkit of ${release}.`,
    );
  }
  return {
    kind: 'wheels',
    cudaVersion: wanted,
    because: `CUDA ${release} is taken from NVIDIA's wheels: ${why}.`,
  };
}

/**
 * Opens the way to the compilers that the settings ask for. Nothing is installed yet.
 * @param environment the one that the program runs in
 * @throws InputError where they cannot be had
 */
export async function openToolkit(
  settings: ToolkitSettings,
  log: Log,
  environment: Readonly<Record<string, string>> = ownEnvironment(),
): Promise<Toolkit> {
  const wanted =
    settings.cudaVersion === undefined ? undefined : parseCudaVersion(settings.cudaVersion);
  const found = settings.toolkit === 'wheels' ? [] : await findHostToolkits(environment, wanted);
  const choice = chooseToolkit(settings.toolkit, wanted, found);
  log.info(choice.because);
  let uv: Promise<Uv> | undefined;
  const context: ToolkitContext = {
    ...{ settings, log, environment },
    uv: () => {
      uv ??= findUv(settings.cacheDir, environment, log);
      return uv;
    },
  };
  return choice.kind === 'host'
    ? hostToolkit(context, choice.toolkit)
    : wheelToolkit(context, choice.cudaVersion);
}
