import { constants } from 'node:fs';
import { isAbsolute } from 'node:path';
import { findProgram, firstFile } from '../../lib/programs/find-program.js';
import { captureIfPossible } from '../../lib/programs/process.js';
import { wordsOfDriver } from './compiler-driver.js';

type Environment = Readonly<Record<string, string>>;

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

/** What compiles and links for a driver. */
interface CompilerParts {
  readonly version: string;
  readonly machine: string;
  /** Name of a program or file → its path; undefined where it has none. */
  readonly files: Readonly<Record<string, string | undefined>>;
}

/**
 * Finds the parts of a compiler in the places that GCC names in one answer, as GCC itself would.
 * Other drivers are asked for each part in a process of its own.
 * @param path of a driver, absolute
 */
export async function partsOfCompiler(
  path: string,
  language: 'c' | 'c++',
  environment: Environment,
): Promise<CompilerParts> {
  const words = await wordsOfDriver(path, language, environment);
  const { version, machine } = words;
  if (version === undefined || machine === undefined || words.programs.length === 0) {
    return await askForParts(path, environment);
  }
  // Not `join`, which would take `..` for the parent of a link.
  const within = (directories: readonly string[], name: string) =>
    directories.map((directory) => `${directory}/${name}`);
  const found = await Promise.all([
    ...programs.map(async (name) => {
      const own = await firstFile(within(words.programs, name), constants.X_OK);
      return [name, own ?? (await findProgram(name, environment.PATH))] as const;
    }),
    ...files.map(
      async (name) =>
        [name, await firstFile(within(words.libraries, name), constants.R_OK)] as const,
    ),
  ]);
  return { version, machine, files: Object.fromEntries(found) };
}

/**
 * As {@link partsOfCompiler}, for any driver that knows GCC's options (GCC manual, "Developer
 * Options").
 */
export async function askForParts(path: string, environment: Environment): Promise<CompilerParts> {
  const ask = async (option: string) =>
    (await captureIfPossible(path, [option], { environment })) ?? '';
  const [version, machine, ...answers] = await Promise.all([
    ask('-dumpfullversion'),
    ask('-dumpmachine'),
    ...programs.map((name) => ask(`-print-prog-name=${name}`)),
    ...files.map((name) => ask(`-print-file-name=${name}`)),
  ]);
  const found = [...programs, ...files].map(async (name, index) => {
    const answer = answers[index] ?? '';
    return [name, isAbsolute(answer) ? answer : await findProgram(answer, environment.PATH)];
  });
  return { version, machine, files: Object.fromEntries(await Promise.all(found)) };
}
