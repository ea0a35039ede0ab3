import { memoize } from '../memoize.js';
import { captureIfPossible } from './process.js';
import { fileState } from './program-digest.js';

type Environment = Readonly<Record<string, string>>;

const remembered = memoize<string | undefined>();

/**
 * Asks a program for its version. The plan and the fingerprint ask the same ones, and CMake's wheel
 * starts Python first: a program is asked once, for as long as its file's state holds.
 * @param path absolute
 * @returns what it prints with `--version`; undefined where it does not run
 */
export async function versionTextOf(
  path: string,
  environment: Environment,
): Promise<string | undefined> {
  const state = await fileState(path);
  const key = state === undefined ? undefined : JSON.stringify([path, state]);
  return await remembered(key, () => captureIfPossible(path, ['--version'], { environment }));
}

/** @returns the numbers in {@link versionTextOf}, such as `4.1.3`; undefined where it has none */
export async function versionOf(
  path: string,
  environment: Environment,
): Promise<string | undefined> {
  return /\d+(\.\d+)+/.exec((await versionTextOf(path, environment)) ?? '')?.[0];
}
