import type { Engine } from '../../container/engine/engine.js';
import type { ChosenImage } from '../../container/image/choose-image.js';
import type { CudaVersion } from '../../cuda/version.js';
import { compilerVariables } from '../fingerprint/variables.js';
import { resolveTools } from '../python/build-tools.js';
import { relevantVersions } from '../python/requirements.js';
import type { Resolution } from '../python/resolution.js';
import type { ContainerToolkit } from '../toolkit.js';
import type { ToolkitContext } from '../toolkit-context.js';

/**
 * The compilers in an image. Declaring them pulls nothing: the image's digest covers its compilers,
 * Python and uv, and exact versions cover what is installed besides.
 */
export function containerToolkit(
  context: ToolkitContext,
  engine: Engine,
  image: ChosenImage,
  cudaVersion: CudaVersion,
): ContainerToolkit {
  const { settings, environment } = context;
  let resolved: Promise<Resolution | undefined> | undefined;
  const resolution = () => {
    resolved ??=
      settings.requirements === 'none'
        ? Promise.resolve(undefined)
        : resolveTools(context, cudaVersion, settings.pythonVersion.replace(/t$/, ''), []);
    return resolved;
  };
  return {
    kind: 'container',
    where: 'container',
    engine,
    image,
    resolution,
    declare: async () => ({
      toolkit: 'container',
      versions: {
        ...relevantVersions((await resolution())?.versions ?? {}),
        cuda: cudaVersion,
        image: image.digest,
        python: settings.pythonVersion,
        ...compilerVariables(environment),
      },
    }),
  };
}
