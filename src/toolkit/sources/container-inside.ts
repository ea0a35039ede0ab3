import { InputError } from '../../lib/errors.js';
import { pathTools } from '../python/build-tools.js';
import { type InstalledTools, provideEnvironment } from '../python/environment.js';
import { findPython } from '../python/interpreter.js';
import type { Resolution } from '../python/resolution.js';
import { assembleToolchain, requireHostCompiler } from '../toolchain.js';
import type { DeclaredToolchain, LocalToolkit } from '../toolkit.js';
import type { ToolkitContext } from '../toolkit-context.js';
import { findHostToolkits, matchingToolkit } from './host.js';

/**
 * The compilers of the image that this process runs in.
 * @param image its name, for messages
 * @param declared as the program outside declared it
 * @param resolution of the environment to create; undefined: the image's own tools are used
 */
export function insideToolkit(
  context: ToolkitContext,
  image: string,
  declared: DeclaredToolchain,
  resolution: Resolution | undefined,
): LocalToolkit {
  const { settings, environment } = context;
  return {
    where: 'here',
    declared,
    provision: async () => {
      const wanted = settings.cudaVersion;
      const found = await findHostToolkits(environment, wanted);
      const toolkit = matchingToolkit(found, wanted);
      if (toolkit === undefined) {
        throw new InputError(
          found[0] === undefined
            ? `The image ${image} has no nvcc, neither in CUDA_HOME, CUDA_PATH and PATH nor in /usr/local/cuda; accepted: an image with a CUDA toolkit, such as a -devel image of NVIDIA's.`
            : `cuda-version is ${wanted}, and the image ${image} has CUDA ${found[0].version}; accepted: cuda-version ${found[0].release}, or an image with CUDA ${wanted}.`,
        );
      }
      await requireHostCompiler(environment);
      const tools = await openTools(context, image, resolution);
      return await assembleToolchain(context, 'container', toolkit.cudaHome, tools);
    },
  };
}

async function openTools(
  context: ToolkitContext,
  image: string,
  resolution: Resolution | undefined,
): Promise<InstalledTools> {
  if (resolution !== undefined) {
    const python = await findPython(await context.uv(), context.settings.pythonVersion);
    return await provideEnvironment(context, python, resolution);
  }
  const tools = await pathTools(context.environment);
  if (tools !== undefined) return await tools.provide();
  throw new InputError(
    `requirements is none, and the image ${image} lacks python3, Ninja or CMake 3.26.1 or newer; accepted: an image with them, or a requirements file.`,
  );
}
