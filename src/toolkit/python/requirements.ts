import { join } from 'node:path';
import { InputError } from '../../lib/errors.js';
import { exists } from '../../lib/files/publish-directory.js';

/** Where vLLM kept its build requirements, newest first. */
const knownFiles = [
  'requirements/build/cuda.txt',
  'requirements/build.txt',
  'requirements-build.txt',
];

/** What every build needs, whatever the fork lists: CMake's floor is vLLM's own (`cmake_minimum_required`). */
export const buildTools: readonly string[] = ['cmake>=3.26.1', 'ninja'];

/**
 * Versions used where the fork's requirements allow them. vLLM does not pin these packages, and
 * each of their releases would otherwise change every path and every key.
 */
export const preferredVersions: Readonly<Record<string, string>> = {
  cmake: '4.1.3',
  jinja2: '3.1.6',
  markupsafe: '3.0.3',
  ninja: '1.13.0',
  protobuf: '7.36.2',
  regex: '2026.11.15',
};

/**
 * @param setting the `requirements` input: a path relative to `sourceDir`, `none`, or undefined for
 *   the fork's own
 * @returns the absolute path of the fork's build requirements; undefined where there are none
 * @throws InputError where the named file is missing
 */
export async function findRequirements(
  sourceDir: string,
  setting: string | undefined,
): Promise<string | undefined> {
  if (setting === 'none') return undefined;
  for (const file of setting === undefined ? knownFiles : [setting]) {
    const path = join(sourceDir, file);
    if (await exists(path)) return path;
  }
  if (setting === undefined) return undefined;
  throw new InputError(
    `requirements is '${setting}', which ${sourceDir} does not have; accepted: a requirements file relative to source-dir, or none.`,
  );
}

/**
 * Packages that no compiler, linker or source generator of a kernel build reads: imports of torch's
 * Python code, and tools that package a wheel. They are installed, but their frequent releases
 * change no kernel. Every package that is not listed here counts.
 */
const irrelevant: ReadonlySet<string> = new Set([
  'build',
  'cuda-bindings',
  'cuda-pathfinder',
  'filelock',
  'fsspec',
  'importlib-metadata',
  'mpmath',
  'networkx',
  'packaging',
  'pip',
  'pyproject-hooks',
  'setuptools',
  'setuptools-rust',
  'setuptools-scm',
  'semantic-version',
  'sympy',
  'typing-extensions',
  'vcs-versioning',
  'wheel',
]);

/**
 * @param versions package name → exact version, of a whole environment
 * @returns those that kernels depend on: they name the environment's directory and go into keys
 */
export function relevantVersions(
  versions: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(versions).filter(([name]) => !irrelevant.has(name)));
}

/**
 * Reads pinned requirements as `uv pip compile` writes them: `name==version` or `name @ address`,
 * with or without a comment.
 */
export function parsePins(text: string): Record<string, string> {
  const pin = /^([a-z0-9][a-z0-9._-]*)(?:\[[^\]]*\])? *(?:==|@) *([^\s;]+)/gim;
  const pins = [...text.matchAll(pin)];
  return Object.fromEntries(
    pins.map(([, name = '', version = '']) => [name.toLowerCase(), version]),
  );
}
