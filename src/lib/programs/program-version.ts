import { memoize } from '../memoize.js';
import { captureIfPossible } from './process.js';
import { fileState } from './program-digest.js';

type Environment = Readonly<Record<string, string>>;

const remembered = memoize<string | undefined>();

/**
 * Runs `PROGRAM --version`. The plan and the fingerprint ask the same programs, and CMake's wheel
 * has to start Python, so the answer is kept as long as the file's state stays the same.
 * @param path absolute
 * @returns what it prints; undefined if it does not run
 */
export async function versionTextOf(
  path: string,
  environment: Environment,
): Promise<string | undefined> {
  const state = await fileState(path);
  const key = state === undefined ? undefined : JSON.stringify([path, state]);
  return await remembered(key, () => captureIfPossible(path, ['--version'], { environment }));
}

/**
 * @returns the version number in {@link versionTextOf}, such as `4.1.3`; undefined if there is none
 */
export async function versionOf(
  path: string,
  environment: Environment,
): Promise<string | undefined> {
  return /\d+(\.\d+)+/.exec((await versionTextOf(path, environment)) ?? '')?.[0];
}
