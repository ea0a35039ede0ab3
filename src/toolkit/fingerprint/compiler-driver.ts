import { open, realpath } from 'node:fs/promises';
import { basename, isAbsolute } from 'node:path';
import { memoize } from '../../lib/memoize.js';
import { tryCapture } from '../../lib/programs/process.js';
import { fileState } from '../../lib/programs/program-digest.js';

type Environment = Readonly<Record<string, string>>;

/**
 * What GCC tells of itself with `-v`. Directories are absolute, in its own order and as it spells them:
 * `..` may follow a link.
 */
interface DriverWords {
  readonly version: string | undefined;
  readonly machine: string | undefined;
  /** Where it looks for its own programs before PATH. */
  readonly programs: readonly string[];
  /** Where it looks for libraries and the files that begin and end a program. */
  readonly libraries: readonly string[];
  /** Where it looks for headers without being told; of Clang, too. */
  readonly includes: readonly string[];
}

/** A compiler answers at once; one that asks for a licence may not. */
const secondsToAnswer = 30;

const remembered = memoize<DriverWords>();

/**
 * Asks a compiler driver about itself. GCC's answer is kept for its other names and for the rest of
 * the run ({@link driverState}).
 * @param path absolute
 * @param language the language whose header directories it reports
 */
export async function wordsOfDriver(
  path: string,
  language: 'c' | 'c++',
  environment: Environment,
): Promise<DriverWords> {
  const state = await driverState(path, environment);
  const key = state === undefined ? undefined : JSON.stringify([state, language]);
  return await remembered(key, () => ask(path, language, environment));
}

async function ask(path: string, language: string, environment: Environment): Promise<DriverWords> {
  const question = ['-E', '-v', '-x', language, '/dev/null'];
  const inEnglish = { environment: { ...environment, LC_ALL: 'C' } };
  const answer = await tryCapture(path, question, inEnglish, secondsToAnswer).catch(
    () => undefined,
  );
  return parseDriverWords(answer?.stderr ?? '');
}

/** Reads what a driver prints with `-v` where it speaks English (GCC manual, "Overall Options"). */
export function parseDriverWords(text: string): DriverWords {
  return {
    version: /^gcc version (\S+)/m.exec(text)?.[1],
    machine: /^Target: (\S+)/m.exec(text)?.[1],
    programs: pathList(/^COMPILER_PATH=(.*)$/m.exec(text)?.[1]),
    libraries: pathList(/^LIBRARY_PATH=(.*)$/m.exec(text)?.[1]),
    includes: directories(
      (/search starts here:\n((?: .*\n|#include.*\n)*)End of search list/.exec(text)?.[1] ?? '')
        .split('\n')
        .filter((line) => line.startsWith(' ')),
    ),
  };
}

function pathList(list = ''): string[] {
  return directories(list.split(':'));
}

function directories(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => path.trim()).filter(isAbsolute))];
}

/**
 * Names everything that GCC's answers about itself depend on: the program behind all links, from
 * whose place it finds its own programs, and the variables that lead elsewhere (GCC manual,
 * "Environment Variables"; it does not search PATH). Any other driver may depend on its own name or
 * on PATH, as Clang and ccache's links do.
 * @returns undefined where the driver is not known to be GCC's
 */
export async function driverState(
  path: string,
  environment: Environment,
): Promise<string | undefined> {
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined || !/(^|-)(gcc|g\+\+)(-\d[\d.]*)?$/.test(basename(real))) return undefined;
  // A script of that name may do anything.
  if (!(await isElf(real))) return undefined;
  const state = await fileState(real);
  const { GCC_EXEC_PREFIX, COMPILER_PATH, LIBRARY_PATH } = environment;
  return JSON.stringify([real, state, GCC_EXEC_PREFIX, COMPILER_PATH, LIBRARY_PATH]);
}

async function isElf(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.toString('latin1') === '\x7fELF';
  } finally {
    await file.close();
  }
}
