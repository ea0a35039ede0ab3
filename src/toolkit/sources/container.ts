import { type Engine, findEngine } from '../../container/engine/engine.js';
import { type ChosenImage, chooseImage } from '../../container/image/choose-image.js';
import type { CudaVersion } from '../../cuda/version.js';
import { InputError } from '../../lib/errors.js';
import { compilerVariables } from '../fingerprint/variables.js';
import { relevantVersions } from '../python/requirements.js';
import { resolveEnvironment } from '../python/resolution.js';
import type { ToolkitContext } from '../toolkit-context.js';
import type { ToolkitSource, Wish } from './source.js';

/**
 * The compilers in an image. Nothing is pulled yet: the image's digest covers its compilers, Python
 * and uv, and exact versions cover what is installed besides.
 */
export const containerSource: ToolkitSource = {
  // In workflows only, and an installed fork needs a Python outside.
  suits: ({ settings, environment }) =>
    environment.GITHUB_ACTIONS === 'true' && settings.editableInstall === 'none',
  open: async (context, wish) => {
    const chosen = await chooseContainer(context, wish).catch((error: unknown) => {
      if (wish === 'asked for' || !(error instanceof InputError)) throw error;
      context.log.info(`No container is used: ${error.message}`);
    });
    if (chosen === undefined) return undefined;
    const { engine, image, cudaVersion } = chosen;
    const { pythonVersion, requirements } = context.settings;
    const resolution =
      requirements === 'none'
        ? undefined
        : await resolveEnvironment(context, cudaVersion, pythonVersion.replace(/t$/, ''), []);
    const versions = {
      ...relevantVersions(resolution?.versions ?? {}),
      cuda: cudaVersion,
      image: image.digest,
      python: pythonVersion,
      ...compilerVariables(context.environment),
    };
    const declared = { toolkit: 'container' as const, versions };
    return { where: 'container', engine, image, resolution, declared };
  },
};

interface ChosenContainer {
  readonly engine: Engine;
  readonly image: ChosenImage;
  readonly cudaVersion: CudaVersion;
}

/** @throws InputError where there is no engine or no image; it says what would work */
async function chooseContainer(
  { settings, environment, log }: ToolkitContext,
  wish: Wish,
): Promise<ChosenContainer> {
  const { cudaVersion } = settings;
  if (cudaVersion === undefined) {
    throw new InputError(
      'cuda-version is not set and toolkit is container; accepted: a version such as 13.0.',
    );
  }
  const engine = await findEngine(settings.containerEngine, environment);
  const image = await chooseImage(settings.image, cudaVersion, engine, log, wish);
  log.info(
    `CUDA ${cudaVersion} is taken from the image ${image.name}, ${image.digest}, by ${engine.kind} ${engine.version}.`,
  );
  return { engine, image, cudaVersion };
}
