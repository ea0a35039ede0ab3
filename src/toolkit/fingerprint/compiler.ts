import { constants } from 'node:fs';
import { isAbsolute } from 'node:path';
import { findProgram, firstFile } from '../../lib/programs/find-program.js';
import { tryCapture } from '../../lib/programs/process.js';

type Environment = Readonly<Record<string, string>>;

/**
 * What a compiler driver tells of itself. Directories are absolute, in its own order and as it spells
 * them: `..` may follow a link.
 */
interface CompilerFacts {
  /** Of GCC; empty for any other, whose own program tells. */
  readonly version: string;
  readonly machine: string;
  /** Where it looks for its own programs before PATH. */
  readonly programs: readonly string[];
  /** Where it looks for libraries and the files that begin and end a program. */
  readonly libraries: readonly string[];
  /** Where it looks for headers without being told. */
  readonly includes: readonly string[];
}

/** A compiler answers at once; one that asks for a licence may not. */
const secondsToAnswer = 30;

/**
 * Asks a compiler driver about itself. GCC tells everything in one answer; Clang says where its parts
 * are only when it is asked for that.
 * @param path absolute
 * @param language the language whose header directories it reports
 * @returns empty where it does not say
 */
export async function askCompiler(
  path: string,
  language: 'c' | 'c++',
  environment: Environment,
): Promise<CompilerFacts> {
  const inEnglish = { environment: { ...environment, LC_ALL: 'C' } };
  const ask = async (...question: string[]) => {
    const answer = await tryCapture(path, question, inEnglish, secondsToAnswer).catch(
      () => undefined,
    );
    return `${answer?.stdout ?? ''}\n${answer?.stderr ?? ''}`;
  };
  const told = await ask('-E', '-v', '-x', language, '/dev/null');
  const facts = parseCompilerAnswer(told);
  if (facts.programs.length > 0) return facts;
  return parseCompilerAnswer(`${told}\n${await ask('-print-search-dirs')}`);
}

/**
 * Reads what a driver that speaks English prints with `-v` (GCC manual, "Overall Options") and with
 * `-print-search-dirs` ("Developer Options").
 */
export function parseCompilerAnswer(text: string): CompilerFacts {
  const [, includes = ''] =
    /search starts here:\n((?: .*\n|#include.*\n)*)End of search list/.exec(text) ?? [];
  const [, programs = ''] = /^(?:COMPILER_PATH=|programs: =)(.*)$/m.exec(text) ?? [];
  const [, libraries = ''] = /^(?:LIBRARY_PATH=|libraries: =)(.*)$/m.exec(text) ?? [];
  return {
    version: /^gcc version (\S+)/m.exec(text)?.[1] ?? '',
    machine: /^Target: (\S+)/m.exec(text)?.[1] ?? '',
    programs: directories(programs.split(':')),
    libraries: directories(libraries.split(':')),
    includes: directories(includes.split('\n').filter((line) => line.startsWith(' '))),
  };
}

function directories(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => path.trim()).filter(isAbsolute))];
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
 * Finds the parts of a compiler in the places that it names, as it would itself.
 * @param searchPath the value of `PATH`
 * @returns name of a program or file → its path; undefined where there is none
 */
export async function partsOfCompiler(
  facts: CompilerFacts,
  searchPath: string | undefined,
): Promise<Readonly<Record<string, string | undefined>>> {
  // Not `join`, which would take `..` for the parent of a link.
  const within = (paths: readonly string[], name: string) => paths.map((path) => `${path}/${name}`);
  const found = await Promise.all([
    ...programs.map(async (name) => {
      const own = await firstFile(within(facts.programs, name), constants.X_OK);
      return [name, own ?? (await findProgram(name, searchPath))] as const;
    }),
    ...files.map(async (name) => {
      return [name, await firstFile(within(facts.libraries, name), constants.R_OK)] as const;
    }),
  ]);
  return Object.fromEntries(found);
}
