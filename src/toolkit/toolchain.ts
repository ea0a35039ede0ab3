import { join } from 'node:path';
import { findCompilerCache } from '../compiler-cache/find.js';
import type { ToolkitName } from '../inputs/toolkit-names.js';
import { BuildError } from '../lib/errors.js';
import { exists } from '../lib/files/publish-directory.js';
import {
  findHostCompiler,
  hostCompilerIdentity,
  hostCompilers,
  hostSearchDirectories,
} from './fingerprint/host-compiler.js';
import { compilerVariables, toolchainEnvironment } from './fingerprint/variables.js';
import { type BuildTools, pythonIncludeDirectory } from './python/build-tools.js';
import type { InstalledTools } from './python/environment.js';
import type { LocalToolkit, Toolchain } from './toolkit.js';
import type { ToolkitContext } from './toolkit-context.js';

/** Where compilers of every distribution keep headers. */
const systemIncludeRoots = ['/usr/include', '/usr/local/include', '/usr/lib/gcc'];

/** What a source knows of compilers that this process can run. */
interface LocalSource {
  readonly tools: Promise<BuildTools>;
  /** Name → exact version or digest of the compilers, where no package of the tools names them. */
  readonly versions?: Promise<Readonly<Record<string, string>>>;
  /**
   * Installs the compilers where needed.
   * @param hostCompiler path of a C compiler
   * @returns the absolute path of the toolkit directory
   */
  readonly cudaHome: (tools: InstalledTools, hostCompiler: string) => Promise<string>;
}

/** The toolkit of a source whose compilers run on this machine itself. */
export async function localToolkit(
  context: ToolkitContext,
  name: ToolkitName,
  source: LocalSource,
): Promise<LocalToolkit> {
  const { environment } = context;
  const [tools, versions, hostCompiler] = await Promise.all([
    source.tools,
    source.versions,
    hostCompilerIdentity(environment),
  ]);
  return {
    where: 'here',
    declared: {
      toolkit: name,
      versions: {
        ...tools.versions,
        ...versions,
        'host-compiler': hostCompiler,
        ...compilerVariables(environment),
      },
    },
    provision: async () => {
      const compiler = await requireHostCompiler(environment);
      const installed = await tools.provide();
      const cudaHome = await source.cudaHome(installed, compiler);
      return await assembleToolchain(context, name, cudaHome, installed);
    },
  };
}

/** Assembles the toolchain once all of its parts are on the machine. */
export async function assembleToolchain(
  context: ToolkitContext,
  kind: Toolchain['kind'],
  cudaHome: string,
  tools: InstalledTools,
): Promise<Toolchain> {
  const { settings, log } = context;
  const { python, cmake, ninja, virtualEnvironment } = tools;
  const environment = toolchainEnvironment(context.environment, cudaHome, virtualEnvironment);
  const [compilerCache, pythonInclude, hostDirectories] = await Promise.all([
    findCompilerCache(settings.compilerCache, settings.cacheDir, environment, context.uv, log),
    pythonIncludeDirectory(python, environment),
    hostSearchDirectories(environment),
  ]);
  const roots = [
    cudaHome,
    virtualEnvironment,
    pythonInclude,
    ...systemIncludeRoots,
    ...hostDirectories,
  ];
  return {
    kind,
    cudaHome,
    python,
    cmake,
    ninja,
    environment,
    nvcc: join(cudaHome, 'bin', 'nvcc'),
    ...(compilerCache === undefined ? {} : { compilerCache }),
    includeRoots: await present([...new Set(roots)]),
  };
}

async function present(paths: readonly (string | undefined)[]): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const path of paths) {
    if (path !== undefined && (await exists(path))) kept.push(path);
  }
  return kept;
}

/**
 * Finds the host's compilers, which every toolkit needs: nvcc passes host code to them.
 * @returns the path of the C compiler
 * @throws BuildError that says what to install
 */
export async function requireHostCompiler(
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const { c, cxx, cuda } = hostCompilers(environment);
  const [path] = await Promise.all(
    [c, cxx, cuda].map(async (name) => {
      const found = await findHostCompiler(name, environment);
      if (found !== undefined) return found;
      throw new BuildError(
        `There is no host compiler '${name}' on PATH, which nvcc and CMake need; install one (Debian and Ubuntu: apt-get install g++) or set CC, CXX and CUDAHOSTCXX.`,
      );
    }),
  );
  return path ?? c;
}
