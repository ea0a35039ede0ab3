import { realpath } from 'node:fs/promises';
import { z } from 'zod';
import type { Log } from '../../frontends/log.js';
import { BuildError } from '../../lib/errors.js';
import { capture, captureIfPossible, runProgram } from '../../lib/programs/process.js';
import type { Uv } from './uv.js';

/** The Python that environments are made from. */
export interface PythonInterpreter {
  /** Full version: `3.12.11`. */
  readonly version: string;
  /** Absolute path, not of a virtual environment; undefined: uv will download it. */
  readonly path: string | undefined;
  /** What uv calls it: `cpython-3.12.11-linux-x86_64-gnu`. */
  readonly key: string;
  /** `uv`, whether already downloaded or not, or the path of a Python that was on the machine. */
  readonly origin: string;
}

/** One line of `uv python list --output-format json`. */
export type PythonCandidate = z.infer<typeof candidates>[number];

const candidates = z.array(
  z.object({
    key: z.string(),
    version: z.string(),
    path: z.string().nullable(),
    url: z.string().nullable(),
    implementation: z.string(),
    variant: z.string(),
  }),
);

/**
 * Orders the Pythons that uv offers: those on the machine in uv's order, then the newest that it
 * can download. Only CPython counts, since torch is built for no other.
 * @param wanted as uv takes it; only `3.13t` means the free-threaded build
 */
export function preferredPythons(
  offered: readonly PythonCandidate[],
  wanted: string,
): readonly PythonCandidate[] {
  const build = wanted.endsWith('t') ? 'freethreaded' : 'default';
  const usable = offered.filter(
    ({ implementation, variant }) => implementation === 'cpython' && variant === build,
  );
  const here = usable.filter(({ path }) => path !== null);
  const remote = usable.filter(({ path, url }) => path === null && url !== null);
  return [...here, ...remote.slice(0, 1)];
}

/**
 * Finds the Python for the environment, without installing one. A Python without its headers, such
 * as Debian's without `python3-dev`, cannot build kernels and is skipped.
 * @param wanted as uv takes it: `3.12`, `3.13t`
 * @throws BuildError where there is none and none can be downloaded
 */
export async function findPython(uv: Uv, wanted: string): Promise<PythonInterpreter> {
  const { environment } = uv;
  const list = await capture(uv.path, ['python', 'list', wanted, '--output-format', 'json'], {
    environment,
  });
  const managed = await realpath(environment.UV_PYTHON_INSTALL_DIR ?? '').catch(() => undefined);
  for (const candidate of preferredPythons(candidates.parse(JSON.parse(list)), wanted)) {
    const { key, version, path } = candidate;
    if (path === null) return { key, version, path: undefined, origin: 'uv' };
    const real = await executableWithHeaders(path, environment);
    if (real === undefined) continue;
    const origin = managed !== undefined && real.startsWith(`${managed}/`) ? 'uv' : real;
    return { key, version, path: real, origin };
  }
  throw new BuildError(
    `There is no Python ${wanted} with its headers (Python.h) on this machine and uv offers none to download; install it with its headers (Debian: python3-dev) or set python-version.`,
  );
}

/**
 * Downloads the interpreter if it is not installed yet.
 * @returns its path
 * @throws BuildError where that fails
 */
export async function installPython(uv: Uv, python: PythonInterpreter, log: Log): Promise<string> {
  if (python.path !== undefined) return python.path;
  log.info(`Downloading Python ${python.version}.`);
  const options = { environment: uv.environment };
  await runProgram(uv.path, ['python', 'install', '--no-bin', python.key], options);
  const path = await captureIfPossible(
    uv.path,
    ['python', 'find', '--managed-python', python.key],
    options,
  );
  if (path !== undefined) return path;
  throw new BuildError(
    `Python ${python.version} could not be downloaded; install it with its headers (Debian: python3-dev), or set python-version to one that is there.`,
  );
}

const question = `
import os, sys, sysconfig
if os.path.exists(os.path.join(sysconfig.get_path('include'), 'Python.h')):
    print(os.path.realpath(getattr(sys, '_base_executable', None) or sys.executable))
`;

/** The interpreter's own path: neither a shim nor a virtual environment's link, which may move. */
async function executableWithHeaders(
  path: string,
  environment: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const answer = await captureIfPossible(path, ['-I', '-c', question], { environment });
  return answer === '' ? undefined : answer;
}
