import { join } from 'node:path';
import { digestOf } from '../../lib/digest.js';
import { omitUndefined } from '../../lib/omit-undefined.js';
import { capture } from '../../lib/programs/process.js';
import { programDigest } from '../../lib/programs/program-digest.js';
import { versionTextOf } from '../../lib/programs/program-version.js';
import type { Toolchain, ToolchainFingerprint } from '../toolkit.js';
import { hostCompilerIdentity } from './host-compiler.js';
import { compilerVariables, linkVariables } from './variables.js';

/** The programs and libraries of a CUDA toolkit that make objects; paths below it. */
const cudaPrograms: Readonly<Record<string, string>> = {
  nvcc: 'bin/nvcc',
  'nvcc.profile': 'bin/nvcc.profile',
  cicc: 'nvvm/bin/cicc',
  libdevice: 'nvvm/libdevice/libdevice.10.bc',
  ptxas: 'bin/ptxas',
  'cudafe++': 'bin/cudafe++',
  nvlink: 'bin/nvlink',
  fatbinary: 'bin/fatbinary',
};

/**
 * Digests the programs of a CUDA toolkit.
 * @returns name → SHA-256 in hexadecimal; one that is missing is left out
 */
export async function cudaProgramDigests(cudaHome: string): Promise<Record<string, string>> {
  const digests = Object.entries(cudaPrograms).map(
    async ([name, path]) => [name, await programDigest(join(cudaHome, path))] as const,
  );
  return omitUndefined(Object.fromEntries(await Promise.all(digests)));
}

/**
 * Fingerprints the toolchain that is on the machine.
 * @param sourceDir absolute; compile commands hold it
 * @throws an Error where a program of the toolchain does not run
 */
export async function fingerprintOf(
  toolchain: Toolchain,
  sourceDir: string,
): Promise<ToolchainFingerprint> {
  const { cudaHome, environment, compilerCache } = toolchain;
  const [programs, hostCompiler, python, cmake, ninja] = await Promise.all([
    cudaProgramDigests(cudaHome),
    hostCompilerIdentity(environment),
    pythonFacts(toolchain),
    wholeVersionOf(toolchain.cmake, environment),
    wholeVersionOf(toolchain.ninja, environment),
  ]);
  return {
    ...programs,
    'host compiler': hostCompiler,
    ...compilerVariables(environment),
    ...python,
    cmake,
    ninja,
    ...(compilerCache === undefined ? {} : { [compilerCache.kind]: compilerCache.version }),
    'toolkit path': cudaHome,
    'source path': sourceDir,
  };
}

const compilerCaches = ['ccache', 'sccache'];

/**
 * The parts of a toolchain that a build tree depends on. A compiler cache is left out: it only
 * passes on what compilers made, and where it lies is a part of every command, which Ninja
 * compares.
 */
export function makersOf(fingerprint: ToolchainFingerprint): ToolchainFingerprint {
  return without(fingerprint, compilerCaches);
}

const pythonPackages = ['torch', 'jinja2', 'markupsafe'];
const notCompilers = [
  ...['python', 'python path', 'cmake', 'ninja', 'toolkit path', 'source path'],
  ...pythonPackages,
  ...compilerCaches,
  ...linkVariables,
];

/**
 * One digest for the compilers alone, for a compiler cache's own check (ccache manual,
 * `compiler_check`). ccache itself hashes headers and options, and so every path that matters.
 */
export function compilersDigest(fingerprint: ToolchainFingerprint): string {
  return digestOf(without(fingerprint, notCompilers));
}

function without(
  fingerprint: ToolchainFingerprint,
  names: readonly string[],
): ToolchainFingerprint {
  return Object.fromEntries(Object.entries(fingerprint).filter(([name]) => !names.includes(name)));
}

/**
 * The version with any suffix after the numbers. @throws an Error where the program does not run
 */
async function wholeVersionOf(
  path: string,
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const text = await versionTextOf(path, environment);
  if (text === undefined) throw new Error(`${path} does not run.`);
  return /\d[\w.-]*/.exec(text)?.[0] ?? text;
}

/** Packages whose headers are compiled or that generate sources. */
const question = `
import importlib.metadata as m, json, platform, sys
facts = {'python': platform.python_version(), 'python path': sys.prefix}
for name in ('torch', 'jinja2', 'markupsafe'):
    try:
        facts[name] = m.version(name)
    except m.PackageNotFoundError:
        pass
print(json.dumps(facts))
`;

async function pythonFacts(toolchain: Toolchain): Promise<Record<string, string>> {
  const { python, environment } = toolchain;
  return JSON.parse(await capture(python, ['-c', question], { environment })) as Record<
    string,
    string
  >;
}
