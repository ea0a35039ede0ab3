import { isAbsolute, join, normalize } from 'node:path';
import { digestOf } from '../digest.js';
import { probe } from '../process.js';
import { askDriver } from './compiler-driver.js';
import { findProgram } from './find-program.js';
import { programDigest } from './program-digest.js';

type Environment = Readonly<Record<string, string>>;

/** The host's compilers by what they compile; values are names or paths, as they were given. */
export interface HostCompilers {
  readonly c: string;
  readonly cxx: string;
  /** What nvcc hands host code to. */
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

/** Programs that a compiler driver runs, and files that it links into everything. */
const programs = ['cc1', 'cc1plus', 'collect2', 'lto-wrapper', 'as', 'ld'];
const files = [
  'libc.so.6',
  'libc_nonshared.a',
  'libstdc++.so',
  'libgcc.a',
  'crti.o',
  'crtbeginS.o',
];

/**
 * One digest for everything of the host that turns sources into objects and links them. Products
 * built with another host compiler are other products.
 * @returns a SHA-256 in hexadecimal; one of its own for a machine without compilers
 */
export async function hostCompilerIdentity(environment: Environment): Promise<string> {
  const names = [...new Set(Object.values(hostCompilers(environment)))];
  return digestOf(
    await Promise.all(
      names.map(async (name) => {
        const path = await findHostCompiler(name, environment);
        return path === undefined ? {} : await digestsOfCompiler(path, environment);
      }),
    ),
  );
}

/** What a driver is asked for, by the name of the answer: words, and paths of files. */
const words = { version: '-dumpfullversion', machine: '-dumpmachine' };
const paths = {
  ...Object.fromEntries(programs.map((program) => [program, `-print-prog-name=${program}`])),
  ...Object.fromEntries(files.map((file) => [file, `-print-file-name=${file}`])),
};

async function digestsOfCompiler(
  path: string,
  environment: Environment,
): Promise<Record<string, string>> {
  const digest = async (file: string | undefined) =>
    file === undefined ? '' : ((await programDigest(file)) ?? '');
  const answers = await askDriver(path, { ...words, ...paths }, environment);
  const facts = Object.entries(answers).map(async ([name, answer]) => {
    if (name in words) return [name, answer] as const;
    const file = isAbsolute(answer) ? answer : await findProgram(answer, environment.PATH);
    return [name, await digest(file)] as const;
  });
  return { driver: await digest(path), ...Object.fromEntries(await Promise.all(facts)) };
}

/**
 * @param name a program, or a directory that holds one, as nvcc's `-ccbin` takes both
 * @returns its path; undefined if there is none
 */
export async function findHostCompiler(
  name: string,
  environment: Environment,
): Promise<string | undefined> {
  const candidates = [name, join(name, 'gcc')];
  for (const candidate of name === '' ? [] : candidates) {
    const path = await findProgram(candidate, environment.PATH);
    if (path !== undefined) return path;
  }
  return undefined;
}

/** A compiler answers at once; one that asks for a licence may not. */
const secondsToAnswer = 30;

/**
 * Asks the host's compilers where they look for headers and libraries without being told: one that
 * lies in a directory of its own brings them from there, and a linker that tells CMake what it read
 * names the libraries (CMake's Modules/Linker/GNU.cmake, from GNU's 2.41 on).
 * @returns absolute directories, each once
 */
export async function hostSearchDirectories(environment: Environment): Promise<string[]> {
  const { c, cxx, cuda } = hostCompilers(environment);
  const languages = new Map([
    [c, 'c'],
    [cuda, 'c++'],
    [cxx, 'c++'],
  ]);
  const lists = [...languages].map(async ([name, language]) => {
    const path = await findHostCompiler(name, environment);
    if (path === undefined) return [];
    const question = ['-E', '-v', '-x', language, '/dev/null'];
    const { stderr } = await probe(path, question, { environment }, secondsToAnswer);
    return [...parseSearchList(stderr), ...parseLibraryPath(stderr)];
  });
  return [...new Set((await Promise.all(lists)).flat())];
}

/** Reads what GCC and Clang print with `-v` (GCC manual, "Overall Options"). */
export function parseSearchList(text: string): string[] {
  const [, list = ''] =
    /search starts here:\n((?: .*\n|#include.*\n)*)End of search list/.exec(text) ?? [];
  return list
    .split('\n')
    .filter((line) => line.startsWith(' '))
    .map((line) => normalize(line.trim()))
    .filter(isAbsolute);
}

/** Reads where GCC finds libraries, which it prints with `-v` too. */
export function parseLibraryPath(text: string): string[] {
  const [, list = ''] = /^LIBRARY_PATH=(.*)$/m.exec(text) ?? [];
  const directories = list
    .split(':')
    .filter(isAbsolute)
    .map((path) => normalize(path).replace(/(?<=.)\/$/, ''));
  return [...new Set(directories)];
}
