import { join } from 'node:path';
import type { Log } from '../../frontends/log.js';
import { BuildError } from '../../lib/errors.js';
import { publishDirectory } from '../../lib/files/publish-directory.js';
import { compareVersions } from '../../lib/programs/compare-versions.js';
import { ownEnvironment } from '../../lib/programs/environment.js';
import { findProgram } from '../../lib/programs/find-program.js';
import { captureIfPossible, runProgram } from '../../lib/programs/process.js';
import { versionOf } from '../../lib/programs/program-version.js';
import { cachePaths } from '../../machine/cache-directory.js';

/** A uv program and the environment that it runs in. */
export interface Uv {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The version to install where the machine has none that is recent enough. */
const pinnedVersion = '0.13.9';

/** The first version that knows the CUDA 13 backend of torch. */
const oldestAccepted = '0.9.0';

/**
 * Finds uv on PATH, or installs one below the cache directory with the machine's own Python.
 * @throws BuildError that says what to install, where neither works
 */
export async function findUv(
  cacheDir: string,
  environment: Readonly<Record<string, string>>,
  log: Log,
): Promise<Uv> {
  const ours = {
    // Compile commands hold the paths of the Pythons that uv downloads: the same in every run.
    UV_PYTHON_INSTALL_DIR: cachePaths(cacheDir).python,
    UV_NO_PROGRESS: '1',
    ...environment,
  };
  const onPath = await findProgram('uv', environment.PATH);
  if (onPath !== undefined && (await isRecent(onPath))) return { path: onPath, environment: ours };

  const directory = cachePaths(cacheDir).tool(`uv-${pinnedVersion}`);
  await publishDirectory(directory, (target) => installUv(target, environment, log));
  return { path: join(directory, 'bin', 'uv'), environment: ours };
}

async function isRecent(uv: string): Promise<boolean> {
  const version = await versionOf(uv, ownEnvironment());
  return version !== undefined && compareVersions(version, oldestAccepted) >= 0;
}

/**
 * Installs uv by `pip install --target`, which also works on a Python that its distribution manages
 * (PEP 668); one without pip may still have `venv`.
 */
async function installUv(
  target: string,
  environment: Readonly<Record<string, string>>,
  log: Log,
): Promise<void> {
  const python = await findProgram('python3', environment.PATH);
  if (python === undefined) throw new BuildError(missing('there is no python3 to install it with'));
  const succeeds = async (program: string, ...args: string[]) =>
    (await runProgram(program, ['-m', ...args], { environment })) === 0;
  const wanted = ['--quiet', '--disable-pip-version-check', '--no-deps', `uv==${pinnedVersion}`];
  if (await captureIfPossible(python, ['-m', 'pip', '--version'], { environment })) {
    if (await succeeds(python, 'pip', 'install', '--target', target, ...wanted)) return;
  } else {
    log.debug(`${python} has no pip; making a virtual environment for uv.`);
    const inside = join(target, 'bin', 'python');
    const isMade = await succeeds(python, 'venv', target);
    if (isMade && (await succeeds(inside, 'pip', 'install', ...wanted))) return;
  }
  throw new BuildError(missing(`installing it with ${python} failed`));
}

function missing(why: string): string {
  return `uv ${oldestAccepted} or newer is not on PATH and ${why}; install uv (https://docs.astral.sh/uv/getting-started/installation/, or the step astral-sh/setup-uv) or python3 with pip.`;
}
