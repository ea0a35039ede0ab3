import { findEngine } from '../container/engine/engine.js';
import { chooseImage, type ImageWish } from '../container/image/choose-image.js';
import type { CudaVersion } from '../cuda/version.js';
import type { Log } from '../frontends/log.js';
import type { Settings } from '../inputs/table.js';
import { InputError } from '../lib/errors.js';
import { ownEnvironment } from '../lib/programs/environment.js';
import { containerToolkit } from './sources/container.js';
import { findHostToolkits, type HostToolkit, hostToolkit } from './sources/host.js';
import { wheelsHaveCompiler, wheelToolkit } from './sources/wheels.js';
import type { Toolkit } from './toolkit.js';
import {
  openToolkitContext,
  type ToolkitContext,
  type ToolkitSettings,
} from './toolkit-context.js';

/** Where compilers come from, and one sentence that says why. */
type ToolkitChoice =
  | { readonly kind: 'host'; readonly toolkit: HostToolkit; readonly because: string }
  | { readonly kind: 'wheels'; readonly cudaVersion: CudaVersion; readonly because: string };

/**
 * Decides where the compilers come from when they run on this machine itself.
 * @param setting the `toolkit` input
 * @param wanted the `cuda-version` input; undefined: whatever the host has
 * @param found toolkits on this machine, the preferred first
 * @throws InputError where the request cannot be met; it says what was found and what is accepted
 */
export function chooseToolkit(
  setting: Exclude<Settings['toolkit'], 'container'>,
  wanted: CudaVersion | undefined,
  found: readonly HostToolkit[],
): ToolkitChoice {
  const matching = found.find(({ release }) => wanted === undefined || release === wanted);
  const here =
    found.length === 0
      ? 'there is no nvcc on this machine'
      : `this machine has ${found.map(({ version, cudaHome }) => `CUDA ${version} in ${cudaHome}`).join(', ')}`;
  switch (setting) {
    case 'host':
      if (matching !== undefined) return fromHost(matching, 'as asked');
      throw new InputError(
        wanted === undefined
          ? 'toolkit is host, and there is no nvcc in CUDA_HOME, CUDA_PATH, PATH or /usr/local/cuda; accepted: auto, wheels, or a CUDA toolkit in one of these places.'
          : `toolkit is host and cuda-version ${wanted}, and ${here}; accepted: a cuda-version that is there, or toolkit wheels.`,
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
  if (!wheelsHaveCompiler(wanted)) {
    throw new InputError(
      `cuda-version is ${wanted}, NVIDIA's wheels hold a compiler since 13.0 only, and ${here}; accepted: 13.0 or later, or an installed toolkit of ${wanted}.`,
    );
  }
  return {
    kind: 'wheels',
    cudaVersion: wanted,
    because: `CUDA ${wanted} is taken from NVIDIA's wheels: ${why}.`,
  };
}

/**
 * Opens the toolkit that the settings ask for. Nothing is installed yet.
 * @param environment of this process
 * @throws InputError where the toolkit is not available
 */
export async function openToolkit(
  settings: ToolkitSettings,
  log: Log,
  environment: Readonly<Record<string, string>> = ownEnvironment(),
): Promise<Toolkit> {
  const wanted = settings.cudaVersion;
  const context = openToolkitContext(settings, log, environment);
  const setting = settings.toolkit;
  if (setting === 'container') return await openContainer(context, wanted, 'asked for');
  if (setting === 'auto' && prefersContainer(context)) {
    try {
      return await openContainer(context, wanted, 'if there is one');
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      log.info(`No container is used: ${error.message}`);
    }
  }
  const found = setting === 'wheels' ? [] : await findHostToolkits(environment, wanted);
  const choice = chooseToolkit(setting, wanted, found);
  log.info(choice.because);
  return choice.kind === 'host'
    ? hostToolkit(context, choice.toolkit)
    : wheelToolkit(context, choice.cudaVersion);
}

/**
 * Whether `auto` tries a container first, as in workflows; an installed fork needs a Python
 * outside.
 */
function prefersContainer({ settings, environment }: ToolkitContext): boolean {
  return environment.GITHUB_ACTIONS === 'true' && settings.editableInstall === 'none';
}

/** @throws InputError where there is no engine or no image; it says what would work */
async function openContainer(
  context: ToolkitContext,
  wanted: CudaVersion | undefined,
  wish: ImageWish,
): Promise<Toolkit> {
  const { settings, environment, log } = context;
  if (wanted === undefined) {
    throw new InputError(
      'cuda-version is not set and toolkit is container; accepted: a version such as 13.0.',
    );
  }
  const engine = await findEngine(settings.containerEngine, environment);
  const image = await chooseImage(settings.image, wanted, engine, log, wish);
  log.info(
    `CUDA ${wanted} is taken from the image ${image.name}, ${image.digest}, by ${engine.kind} ${engine.version}.`,
  );
  return containerToolkit(context, engine, image, wanted);
}
