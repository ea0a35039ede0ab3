import type { CudaVersion } from '../../cuda/version.js';
import { BuildError } from '../../lib/errors.js';
import { compareVersions } from '../../lib/programs/compare-versions.js';
import { findProgram } from '../../lib/programs/find-program.js';
import { capture } from '../../lib/programs/process.js';
import { versionOf } from '../../lib/programs/program-version.js';
import type { ToolkitContext } from '../toolkit-context.js';
import { type InstalledTools, provideEnvironment } from './environment.js';
import { findPython, type PythonInterpreter } from './interpreter.js';
import { relevantVersions } from './requirements.js';
import { resolveEnvironment } from './resolution.js';

/** Python, CMake and Ninja, from an environment of ours or from PATH. */
export interface BuildTools {
  /** Exact versions of everything that kernels depend on. */
  readonly versions: Readonly<Record<string, string>>;
  /** Installs the tools where needed. */
  provide(): Promise<InstalledTools>;
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
  const resolution = await resolveEnvironment(context, cudaVersion, python.version, extra);
  return {
    versions: { ...relevantVersions(resolution.versions), python: pythonIdentity(python) },
    provide: async () => await provideEnvironment(context, python, resolution),
  };
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
  const find = async (name: string) => {
    const path = await findProgram(name, environment.PATH);
    const version = path && (await versionOf(path, environment));
    return path && version ? { path, version } : undefined;
  };
  const [python, cmake, ninja] = await Promise.all(['python3', 'cmake', 'ninja'].map(find));
  if (python === undefined || cmake === undefined || ninja === undefined) return undefined;
  if (compareVersions(cmake.version, oldestCMake) < 0) return undefined;
  const paths = { python: python.path, cmake: cmake.path, ninja: ninja.path };
  return {
    versions: { python: python.version, cmake: cmake.version, ninja: ninja.version },
    provide: async () => ({ ...paths, virtualEnvironment: undefined }),
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
