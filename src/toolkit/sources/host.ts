import { readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type CudaVersion, parseNvccVersion } from '../../cuda/version.js';
import { digestOf } from '../../lib/digest.js';
import { findProgram } from '../../lib/programs/find-program.js';
import { versionTextOf } from '../../lib/programs/program-version.js';
import { cudaProgramDigests } from '../fingerprint/fingerprint.js';
import { hostCompilerIdentity } from '../fingerprint/host-compiler.js';
import { compilerVariables } from '../fingerprint/variables.js';
import { environmentTools, pathTools } from '../python/build-tools.js';
import { assembleToolchain, requireHostCompiler } from '../toolchain.js';
import type { LocalToolkit } from '../toolkit.js';
import type { ToolkitContext } from '../toolkit-context.js';

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
  ];
  const toolkits = await Promise.all(homes.map((home) => toolkitAt(home, environment)));
  const seen = new Set<string>();
  return toolkits.filter((toolkit): toolkit is HostToolkit => {
    if (toolkit === undefined || seen.has(toolkit.cudaHome)) return false;
    seen.add(toolkit.cudaHome);
    return true;
  });
}

async function toolkitAt(
  home: string | undefined,
  environment: Readonly<Record<string, string>>,
): Promise<HostToolkit | undefined> {
  if (home === undefined || home === '') return undefined;
  const text = await versionTextOf(join(home, 'bin', 'nvcc'), environment);
  const version = parseNvccVersion(text ?? '');
  if (version === undefined) return undefined;
  return {
    cudaHome: home.replace(/(?<=.)\/+$/, ''),
    release: version.release,
    version: version.full,
  };
}

/** The compilers that are already on the machine. */
export function hostToolkit(context: ToolkitContext, found: HostToolkit): LocalToolkit {
  const { settings, environment } = context;
  const { cudaHome, release } = found;
  let tools: ReturnType<typeof environmentTools> | undefined;
  const openTools = () => {
    tools ??= (async () =>
      (settings.requirements === 'none' ? await pathTools(environment) : undefined) ??
      (await environmentTools(context, release, [])))();
    return tools;
  };
  return {
    kind: 'host',
    where: 'here',
    declare: async () => {
      const [{ versions }, programs, hostCompiler, components] = await Promise.all([
        openTools(),
        cudaProgramDigests(cudaHome),
        hostCompilerIdentity(environment),
        // NVIDIA's installers record every component here, headers and libraries included.
        readFile(join(cudaHome, 'version.json'), 'utf8').catch(() => ''),
      ]);
      return {
        toolkit: 'host',
        versions: {
          ...versions,
          cuda: found.version,
          'cuda-programs': digestOf([programs, components]),
          'host-compiler': hostCompiler,
          ...compilerVariables(environment),
        },
      };
    },
    provision: async () => {
      await requireHostCompiler(environment);
      const installed = await (await openTools()).provide();
      return await assembleToolchain(context, 'host', cudaHome, installed);
    },
  };
}
