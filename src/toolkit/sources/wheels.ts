import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type CudaVersion, majorOf } from '../../cuda/version.js';
import type { Log } from '../../frontends/log.js';
import { digestOf } from '../../lib/digest.js';
import { BuildError } from '../../lib/errors.js';
import { exists, publishDirectory } from '../../lib/files/publish-directory.js';
import { capture } from '../../lib/programs/process.js';
import { cachePaths } from '../../machine/cache-directory.js';
import { hostCompilerIdentity } from '../fingerprint/host-compiler.js';
import { compilerVariables } from '../fingerprint/variables.js';
import { type BuildTools, environmentTools } from '../python/build-tools.js';
import { assembleToolchain, requireHostCompiler } from '../toolchain.js';
import type { LocalToolkit } from '../toolkit.js';
import type { ToolkitContext } from '../toolkit-context.js';
import { buildDriverStub } from './driver-stub.js';
import { mergeToolkit } from './merge-wheels.js';

/** The wheels that hold a compiler and what it always includes; torch depends on the rest. */
const compilerWheels = [
  'nvidia-cuda-nvcc',
  'nvidia-nvvm',
  'nvidia-cuda-crt',
  'nvidia-cuda-cccl',
  'nvidia-cuda-runtime',
];

/** Whether NVIDIA's wheels of this CUDA contain a compiler; those of CUDA 12 have only `ptxas`. */
export function wheelsHaveCompiler(version: CudaVersion): boolean {
  return majorOf(version) >= 13;
}

/** Requirements, as uv takes them, of a toolkit from wheels. */
function wheelRequirements(cudaVersion: CudaVersion): readonly string[] {
  return compilerWheels.map((name) => `${name}==${cudaVersion}.*`);
}

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

/**
 * Merges the wheels of an environment into a toolkit directory, or returns the existing one.
 * @param python of the environment
 * @param compiler a C compiler
 * @throws BuildError where the wheels hold no nvcc, or the host has no working compiler
 */
async function provideWheelToolkit(
  directory: string,
  python: string,
  compiler: string,
  environment: Readonly<Record<string, string>>,
  log: Log,
): Promise<void> {
  await publishDirectory(directory, async (temporary) => {
    log.info(`Merging NVIDIA's wheels into ${directory}.`);
    await mergeToolkit(await wheelTrees(python), temporary);
    if (!(await exists(join(temporary, 'bin', 'nvcc')))) {
      throw new BuildError("NVIDIA's wheels were installed and hold no nvcc.");
    }
    await buildDriverStub(temporary, compiler, environment);
  });
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

/** The compilers from NVIDIA's wheels. */
export function wheelToolkit(context: ToolkitContext, cudaVersion: CudaVersion): LocalToolkit {
  const { settings, log, environment } = context;
  let tools: Promise<BuildTools> | undefined;
  const openTools = () => {
    tools ??= environmentTools(context, cudaVersion, wheelRequirements(cudaVersion));
    return tools;
  };
  return {
    kind: 'wheels',
    where: 'here',
    declare: async () => {
      const [{ versions }, hostCompiler] = await Promise.all([
        openTools(),
        hostCompilerIdentity(environment),
      ]);
      const variables = compilerVariables(environment);
      return {
        toolkit: 'wheels',
        versions: { ...versions, 'host-compiler': hostCompiler, ...variables },
      };
    },
    provision: async () => {
      const [compiler, { versions, provide }] = await Promise.all([
        requireHostCompiler(environment),
        openTools(),
      ]);
      const installed = await provide();
      const cudaHome = toolkitDirectory(settings.cacheDir, cudaVersion, versions);
      await provideWheelToolkit(cudaHome, installed.python, compiler, environment, log);
      return await assembleToolchain(context, 'wheels', cudaHome, installed);
    },
  };
}
