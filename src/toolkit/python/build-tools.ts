import { join } from 'node:path';
import type { CudaVersion } from '../../cuda/version.js';
import { BuildError } from '../../lib/errors.js';
import { compareVersions } from '../../lib/programs/compare-versions.js';
import { findProgram } from '../../lib/programs/find-program.js';
import { capture } from '../../lib/programs/process.js';
import { versionOf } from '../../lib/programs/program-version.js';
import { gpuArchs } from '../sources/gpu.js';
import type { ToolkitContext } from '../toolkit-context.js';
import { environmentAt, environmentDirectory, provideEnvironment } from './environment.js';
import { findPython, type PythonInterpreter } from './interpreter.js';
import { buildTools, findRequirements, relevantVersions } from './requirements.js';
import { type Resolution, resolveEnvironment } from './resolution.js';
import { noTorch, torchSource } from './torch-backend.js';

/** Python, CMake and Ninja, from an environment of ours or from PATH. */
export interface BuildTools {
  /** Exact versions of everything that kernels depend on. */
  readonly versions: Readonly<Record<string, string>>;
  /** Installs the tools where needed. */
  provide(): Promise<InstalledTools>;
}

/** Absolute paths. */
export interface InstalledTools {
  readonly python: string;
  readonly cmake: string;
  readonly ninja: string;
  /** The virtual environment that they are in; undefined: none, they are on PATH. */
  readonly virtualEnvironment: string | undefined;
}

const oldestCMake = '3.26.1';

/**
 * The tools from an environment of ours, with the fork's requirements.
 * @param extra more requirements, as uv takes them
 */
export async function environmentTools(
  context: ToolkitContext,
  cudaVersion: CudaVersion,
  extra: readonly string[],
): Promise<BuildTools> {
  const uv = await context.uv();
  const python = await findPython(uv, context.settings.pythonVersion);
  const resolution = await resolveTools(context, cudaVersion, python.version, extra);
  return {
    versions: { ...relevantVersions(resolution.versions), python: pythonIdentity(python) },
    provide: async () => await provideTools(context, python, resolution),
  };
}

/**
 * Resolves the environment that the fork asks for, without installing anything.
 * @param pythonVersion as uv takes it; that Python need not be installed
 * @param extra more requirements, as uv takes them
 * @throws what {@link resolveEnvironment} throws
 */
export async function resolveTools(
  context: ToolkitContext,
  cudaVersion: CudaVersion,
  pythonVersion: string,
  extra: readonly string[],
): Promise<Resolution> {
  const { settings, log, environment } = context;
  const { sourceDir, torchBackend } = settings;
  const [uv, requirementsFile, archs] = await Promise.all([
    context.uv(),
    findRequirements(sourceDir, settings.requirements),
    torchBackend === 'auto' ? gpuArchs(environment) : undefined,
  ]);
  const torch =
    requirementsFile === undefined
      ? noTorch
      : torchSource(torchBackend, cudaVersion, archs !== undefined);
  const requirements = [...buildTools, ...extra];
  const request = { sourceDir, requirementsFile, cudaVersion, pythonVersion, torch, requirements };
  return await resolveEnvironment(uv, request, log);
}

/** Creates the environment of a resolution, or returns the existing one. */
export async function provideTools(
  context: ToolkitContext,
  python: PythonInterpreter,
  resolution: Resolution,
): Promise<InstalledTools> {
  const { sourceDir, cacheDir, editableInstall } = context.settings;
  const ownedBy = editableInstall === 'none' ? undefined : `${editableInstall} ${sourceDir}`;
  const directory = environmentDirectory(cacheDir, python, resolution, ownedBy);
  await provideEnvironment(
    await context.uv(),
    directory,
    python,
    resolution,
    sourceDir,
    context.log,
  );
  const { bin, python: program } = environmentAt(directory);
  const [cmake, ninja] = [join(bin, 'cmake'), join(bin, 'ninja')];
  return { python: program, cmake, ninja, virtualEnvironment: directory };
}

/**
 * For one version, uv's builds, a distribution's and free-threaded ones all have different headers.
 */
function pythonIdentity({ version, key, origin }: PythonInterpreter): string {
  const build = key.includes('+freethreaded') ? `${version}t` : version;
  return origin === 'uv' ? `${build} of uv` : build;
}

/**
 * The tools that are already on PATH, for a fork that needs no Python packages.
 * @returns undefined where one is missing or too old
 */
export async function pathTools(
  environment: Readonly<Record<string, string>>,
): Promise<BuildTools | undefined> {
  const [python, cmake, ninja] = await Promise.all(
    ['python3', 'cmake', 'ninja'].map((name) => findProgram(name, environment.PATH)),
  );
  if (python === undefined || cmake === undefined || ninja === undefined) return undefined;
  const [pythonVersion, cmakeVersion, ninjaVersion] = await Promise.all(
    [python, cmake, ninja].map((program) => versionOf(program, environment)),
  );
  if (pythonVersion === undefined || ninjaVersion === undefined) return undefined;
  if (cmakeVersion === undefined || compareVersions(cmakeVersion, oldestCMake) < 0)
    return undefined;
  return {
    versions: { python: pythonVersion, cmake: cmakeVersion, ninja: ninjaVersion },
    provide: async () => ({ python, cmake, ninja, virtualEnvironment: undefined }),
  };
}

/** @throws BuildError where the Python does not report where its headers are */
export async function pythonIncludeDirectory(
  python: string,
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const question = "import sysconfig; print(sysconfig.get_path('include'))";
  try {
    return await capture(python, ['-I', '-c', question], { environment });
  } catch (error) {
    throw new BuildError(`${python} does not run.`, { cause: error });
  }
}
