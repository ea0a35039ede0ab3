import { join, normalize } from 'node:path';
import { digestOf } from '../../lib/digest.js';
import { findProgram } from '../../lib/programs/find-program.js';
import { programDigest } from '../../lib/programs/program-digest.js';
import { askCompiler, partsOfCompiler } from './compiler.js';

type Environment = Readonly<Record<string, string>>;

/** The host's compilers by language; values are names or paths, as they were given. */
interface HostCompilers {
  readonly c: string;
  readonly cxx: string;
  /** The compiler to which nvcc passes host code. */
  readonly cuda: string;
}

/**
 * Which compilers CMake and nvcc will take: `CC` and `CXX`, else `cc` and `c++`
 * (https://cmake.org/cmake/help/latest/envvar/CXX.html); for host code of CUDA `CUDAHOSTCXX`, else
 * what nvcc is told by its own variables, else `gcc` (CUDA Compiler Driver NVCC, 2.1 and 4.2.9).
 */
export function hostCompilers(environment: Environment): HostCompilers {
  const flags = `${environment.NVCC_PREPEND_FLAGS ?? ''} ${environment.NVCC_APPEND_FLAGS ?? ''}`;
  const option = [...flags.matchAll(/(?:^|\s)-{1,2}(?:ccbin|compiler-bindir)[=\s]+(\S+)/g)].at(
    -1,
  )?.[1];
  return {
    c: firstWord(environment.CC) ?? 'cc',
    cxx: firstWord(environment.CXX) ?? 'c++',
    cuda:
      firstWord(environment.CUDAHOSTCXX) ?? option ?? firstWord(environment.NVCC_CCBIN) ?? 'gcc',
  };
}

/** CMake takes the first word for the compiler and the rest for flags. */
function firstWord(text: string | undefined): string | undefined {
  return text?.trim().split(/\s+/)[0] || undefined;
}

/**
 * Asks every host compiler about itself, each name once.
 * @returns undefined in the place of one that is not there
 */
async function askHostCompilers(environment: Environment) {
  const { c, cxx, cuda } = hostCompilers(environment);
  const languages = new Map<string, 'c' | 'c++'>([
    [c, 'c'],
    [cuda, 'c++'],
    [cxx, 'c++'],
  ]);
  return await Promise.all(
    [...languages].map(async ([name, language]) => {
      const path = await findHostCompiler(name, environment);
      if (path === undefined) return undefined;
      return { path, ...(await askCompiler(path, language, environment)) };
    }),
  );
}

/**
 * One digest for everything on the host that turns sources into objects and links them. Products of
 * another host compiler are different products.
 * @returns a SHA-256 in hexadecimal; a machine without compilers has one, too
 */
export async function hostCompilerIdentity(environment: Environment): Promise<string> {
  const compilers = await askHostCompilers(environment);
  const identities = compilers.map(async (compiler) => {
    if (compiler === undefined) return {};
    const parts = await partsOfCompiler(compiler, environment.PATH);
    const digests = Object.entries({ driver: compiler.path, ...parts }).map(
      async ([name, file]) => [name, (file && (await programDigest(file))) ?? ''] as const,
    );
    const { version, machine, includes } = compiler;
    return {
      ...Object.fromEntries(await Promise.all(digests)),
      version,
      machine,
      // GCC's list leaves out directories that it would search if they existed, until they do.
      includes: includes.join(':'),
    };
  });
  return digestOf(await Promise.all(identities));
}

/**
 * @param name a program, or a directory that holds one, as nvcc's `-ccbin` takes both
 * @returns its path; undefined if there is none
 */
export async function findHostCompiler(
  name: string,
  environment: Environment,
): Promise<string | undefined> {
  if (name === '') return undefined;
  const { PATH } = environment;
  return (await findProgram(name, PATH)) ?? (await findProgram(join(name, 'gcc'), PATH));
}

/**
 * Asks the host's compilers where they look for headers and libraries by default. A compiler in a
 * directory of its own brings its headers from there, and a linker that tells CMake what it read
 * names the libraries (CMake's Modules/Linker/GNU.cmake, from GNU's 2.41 on).
 * @returns absolute directories, without duplicates
 */
export async function hostSearchDirectories(environment: Environment): Promise<string[]> {
  const compilers = await askHostCompilers(environment);
  const found = compilers.flatMap((one) => [...(one?.includes ?? []), ...(one?.libraries ?? [])]);
  return [...new Set(found.map((path) => normalize(path).replace(/(?<=.)\/$/, '')))];
}
