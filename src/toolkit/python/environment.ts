import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../../frontends/log.js';
import { digestOf } from '../../lib/digest.js';
import { BuildError } from '../../lib/errors.js';
import { publishDirectory } from '../../lib/files/publish-directory.js';
import { runProgram } from '../../lib/programs/process.js';
import { cachePaths } from '../../machine/cache-directory.js';
import { installPython, type PythonInterpreter } from './interpreter.js';
import { relevantVersions } from './requirements.js';
import type { Resolution } from './resolution.js';
import type { Uv } from './uv.js';
import { installArguments, venvArguments } from './uv-arguments.js';

/** A virtual environment with its programs. Absolute paths. */
interface PythonEnvironment {
  readonly directory: string;
  readonly bin: string;
  readonly python: string;
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

/** @returns the paths of an environment in a directory, whether it exists or not */
export function environmentAt(directory: string): PythonEnvironment {
  const bin = join(directory, 'bin');
  return { directory, bin, python: join(bin, 'python') };
}

/**
 * Creates the environment, or returns the existing complete one without running uv.
 * @param sourceDir where uv looks for the fork's own uv settings, as when resolving
 * @throws BuildError where uv fails; its output is in the log
 */
export async function provideEnvironment(
  uv: Uv,
  directory: string,
  python: PythonInterpreter,
  resolution: Resolution,
  sourceDir: string,
  log: Log,
): Promise<PythonEnvironment> {
  await publishDirectory(directory, (temporary) =>
    log.group(`Installing the build environment (Python ${python.version})`, async () => {
      const base = await installPython(uv, python, log);
      await installInto(uv, temporary, base.path, resolution, sourceDir);
    }),
  );
  return environmentAt(directory);
}

async function installInto(
  uv: Uv,
  directory: string,
  python: string,
  resolution: Resolution,
  sourceDir: string,
): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), 'pins-'));
  const run = async (args: readonly string[]) => {
    const options = { environment: uv.environment, directory: sourceDir };
    if ((await runProgram(uv.path, args, options)) !== 0) {
      throw new BuildError(`uv could not install the build environment into ${directory}.`);
    }
  };
  try {
    const pinsFile = join(scratch, 'pins.txt');
    await writeFile(pinsFile, resolution.pins);
    await run(venvArguments(directory, python));
    await run(installArguments(environmentAt(directory).python, pinsFile, resolution.torchBackend));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
