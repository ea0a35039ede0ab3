import { open, realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import { askIfPossible } from '../process.js';
import { fileState } from './program-digest.js';

type Environment = Readonly<Record<string, string>>;
type Answers = Readonly<Record<string, string>>;

const known = new Map<string, Promise<Answers>>();

/**
 * Asks a compiler driver one question after the other, each a process. What GCC answered holds for
 * its other names and for the rest of the run ({@link driverState}).
 * @param path absolute
 * @param questions name of the answer → the driver's option
 * @returns name → answer; empty where the driver failed
 */
export async function askDriver(
  path: string,
  questions: Readonly<Record<string, string>>,
  environment: Environment,
): Promise<Answers> {
  const state = await driverState(path, environment);
  if (state === undefined) return await answersOf(path, questions, environment);
  const key = JSON.stringify([state, questions]);
  const answers = known.get(key) ?? answersOf(path, questions, environment);
  known.set(key, answers);
  return await answers;
}

async function answersOf(
  path: string,
  questions: Readonly<Record<string, string>>,
  environment: Environment,
): Promise<Answers> {
  const answers = Object.entries(questions).map(async ([name, question]) => {
    const answer = await askIfPossible(path, [question], { environment });
    return [name, answer ?? ''] as const;
  });
  return Object.fromEntries(await Promise.all(answers));
}

/**
 * Names all that GCC's answers about itself depend on: the program behind all links, whose place its
 * own programs are found from, and the variables that lead elsewhere (GCC manual, "Environment
 * Variables"; it does not search PATH). Any other driver may go by its own name or by PATH, as Clang
 * and ccache's links do.
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
