import { askIfPossible } from '../process.js';
import { fileState } from './program-digest.js';

const known = new Map<string, Promise<string | undefined>>();

/**
 * Asks a program for its version. The plan and the fingerprint ask the same ones, and CMake's wheel
 * starts Python first: a program is asked once, for as long as its file's state holds.
 * @param path absolute
 * @returns what it prints with `--version`; undefined where it does not run
 */
export async function versionTextOf(
  path: string,
  environment: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const ask = () => askIfPossible(path, ['--version'], { environment });
  const state = await fileState(path);
  if (state === undefined) return await ask();
  const key = JSON.stringify([path, state]);
  const text = known.get(key) ?? ask();
  known.set(key, text);
  return await text;
}
