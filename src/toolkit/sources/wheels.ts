import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type CudaVersion, majorOf } from '../../cuda/version.js';
import { digestOf } from '../../lib/digest.js';
import { BuildError, InputError } from '../../lib/errors.js';
import { exists, publishDirectory } from '../../lib/files/publish-directory.js';
import { capture } from '../../lib/programs/process.js';
import { cachePaths } from '../../machine/cache-directory.js';
import { environmentTools } from '../python/build-tools.js';
import { localToolkit } from '../toolchain.js';
import { buildDriverStub } from './driver-stub.js';
import { findHostToolkits, whatIsHere } from './host.js';
import { mergeToolkit } from './merge-wheels.js';
import type { ToolkitSource, Wish } from './source.js';

/** The wheels that hold a compiler and what it always includes; torch depends on the rest. */
const compilerWheels = [
  'nvidia-cuda-nvcc',
  'nvidia-nvvm',
  'nvidia-cuda-crt',
  'nvidia-cuda-cccl',
  'nvidia-cuda-runtime',
];

/**
 * The toolkit's directory, named after everything that is merged into it.
 * @param versions package name → exact version, of the whole environment
 */
function toolkitDirectory(
  cacheDir: string,
  cudaVersion: CudaVersion,
  versions: Readonly<Record<string, string>>,
): string {
  const merged = Object.entries(versions).filter(([name]) => name.startsWith('nvidia-'));
  const digest = digestOf({ layout: 1, merged: Object.fromEntries(merged) }).slice(0, 16);
  return cachePaths(cacheDir).toolkit(`cuda-${cudaVersion}-${digest}`);
}

/** The trees of NVIDIA's wheels, the compiler's own (`cu13`) first. */
async function wheelTrees(python: string): Promise<readonly string[]> {
  const where = "import sysconfig; print(sysconfig.get_path('purelib'))";
  const root = join(await capture(python, ['-I', '-c', where]), 'nvidia');
  const names = (await readdir(root, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const isCompiler = (name: string) => (/^cu\d+$/.test(name) ? 0 : 1);
  return names
    .sort((a, b) => isCompiler(a) - isCompiler(b) || (a < b ? -1 : 1))
    .map((name) => join(root, name));
}

/**
 * @param wanted the `cuda-version` input
 * @param here what this machine has, in words
 * @returns the version and one sentence that says why it is taken from wheels
 * @throws InputError where wheels do not have it; it says what is accepted
 */
export function chooseWheels(
  wish: Wish,
  wanted: CudaVersion | undefined,
  here: string,
): { readonly cudaVersion: CudaVersion; readonly because: string } {
  if (wanted === undefined) {
    throw new InputError(
      `cuda-version is not set and the toolkit comes from NVIDIA's wheels; accepted: a version such as 13.0.`,
    );
  }
  // Those of CUDA 12 have only `ptxas` of a compiler.
  if (majorOf(wanted) < 13) {
    throw new InputError(
      `cuda-version is ${wanted}, NVIDIA's wheels hold a compiler since 13.0 only, and ${here}; accepted: 13.0 or later, or an installed toolkit of ${wanted}.`,
    );
  }
  const why = wish === 'asked for' ? 'as asked' : here;
  const because = `CUDA ${wanted} is taken from NVIDIA's wheels: ${why}.`;
  return { cudaVersion: wanted, because };
}

/** The compilers from NVIDIA's wheels. */
export const wheelsSource: ToolkitSource = {
  suits: () => true,
  open: async (context, wish) => {
    const { settings, environment, log } = context;
    const wanted = settings.cudaVersion;
    const here = whatIsHere(await findHostToolkits(environment, wanted));
    const { cudaVersion, because } = chooseWheels(wish, wanted, here);
    log.info(because);
    const requirements = compilerWheels.map((name) => `${name}==${cudaVersion}.*`);
    const tools = environmentTools(context, cudaVersion, requirements);
    return await localToolkit(context, 'wheels', {
      tools,
      cudaHome: async ({ python }, compiler) => {
        const { versions } = await tools;
        const directory = toolkitDirectory(settings.cacheDir, cudaVersion, versions);
        await publishDirectory(directory, async (temporary) => {
          log.info(`Merging NVIDIA's wheels into ${directory}.`);
          await mergeToolkit(await wheelTrees(python), temporary);
          if (!(await exists(join(temporary, 'bin', 'nvcc')))) {
            throw new BuildError("NVIDIA's wheels were installed and hold no nvcc.");
          }
          await buildDriverStub(temporary, compiler, environment);
        });
        return directory;
      },
    });
  },
};
