import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../../lib/digest.js';
import { BuildError } from '../../lib/errors.js';
import { publishDirectory } from '../../lib/files/publish-directory.js';
import { runProgram } from '../../lib/programs/process.js';
import { cachePaths } from '../../machine/cache-directory.js';
import type { ToolkitContext } from '../toolkit-context.js';
import { installPython, type PythonInterpreter } from './interpreter.js';
import { relevantVersions } from './requirements.js';
import type { Resolution } from './resolution.js';
import { torchArguments } from './torch-backend.js';

/** Programs in an environment of ours or on PATH. Absolute paths. */
export interface InstalledTools {
  readonly python: string;
  readonly cmake: string;
  readonly ninja: string;
  /** The virtual environment that they are in; undefined: none, they are on PATH. */
  readonly virtualEnvironment: string | undefined;
}

/**
 * The environment's directory. Compile commands hold this path, so it changes exactly when
 * something changes that kernels depend on.
 * @param ownedBy what changes an environment after its creation, such as the checkout that is
 *   installed into it; such an environment is not shared
 */
export function environmentDirectory(
  cacheDir: string,
  python: PythonInterpreter,
  resolution: Resolution,
  ownedBy: string | undefined,
): string {
  const digest = digestOf({
    python: [python.key, python.origin],
    versions: relevantVersions(resolution.versions),
    ownedBy,
  });
  return cachePaths(cacheDir).environment(digest.slice(0, 16));
}

/**
 * Creates the environment of a resolution, or returns the existing complete one without running uv,
 * which looks for the fork's own uv settings as when resolving.
 * @throws BuildError where uv fails; its output is in the log
 */
export async function provideEnvironment(
  context: ToolkitContext,
  python: PythonInterpreter,
  resolution: Resolution,
): Promise<InstalledTools> {
  const { settings, log } = context;
  const { sourceDir, cacheDir, editableInstall } = settings;
  const ownedBy = editableInstall === 'none' ? undefined : `${editableInstall} ${sourceDir}`;
  const directory = environmentDirectory(cacheDir, python, resolution, ownedBy);
  await publishDirectory(directory, (temporary) =>
    log.group(`Installing the build environment (Python ${python.version})`, async () => {
      const uv = await context.uv();
      const run = async (args: readonly string[]) => {
        const options = { environment: uv.environment, directory: sourceDir };
        if ((await runProgram(uv.path, args, options)) === 0) return;
        throw new BuildError(`uv could not install the build environment into ${temporary}.`);
      };
      await run(venvArguments(temporary, await installPython(uv, python, log)));
      const pinsFile = join(temporary, 'pins.txt');
      await writeFile(pinsFile, resolution.pins);
      await run(installArguments(toolsAt(temporary).python, pinsFile, resolution.torchBackend));
    }),
  );
  return toolsAt(directory);
}

function toolsAt(directory: string): InstalledTools {
  const bin = join(directory, 'bin');
  return {
    python: join(bin, 'python'),
    cmake: join(bin, 'cmake'),
    ninja: join(bin, 'ninja'),
    virtualEnvironment: directory,
  };
}

/**
 * The arguments of `uv venv`. The environment is relocatable, so it can be created under another
 * name and renamed when it is complete.
 */
export function venvArguments(directory: string, python: string): readonly string[] {
  const kind = ['--quiet', '--no-config', '--seed', '--relocatable'];
  return ['venv', ...kind, '--python', python, directory];
}

/**
 * The arguments of `uv pip install` for a complete list of pins.
 * @param python of the environment
 * @param pinsFile as `uv pip compile` wrote it
 */
export function installArguments(
  python: string,
  pinsFile: string,
  torchBackend: string,
): readonly string[] {
  return [
    ...['pip', 'install', '--python', python, '--no-deps', ...torchArguments(torchBackend)],
    ...['--requirement', pinsFile],
  ];
}
