import { stat } from 'node:fs/promises';
import { InputError } from '../lib/errors.js';
import type { PathUse, Surroundings } from './input-types.js';
import { mistakeIn } from './parse.js';
import { type Input, inputs, type Settings, settingNames } from './table.js';

/**
 * Checks the paths that the inputs name, so that a run does not end at one of them after hours.
 * @throws InputError with one sentence for each path that cannot serve
 */
export async function checkPaths(
  settings: Settings,
  surroundings: Pick<Surroundings, 'frontend'>,
): Promise<void> {
  const mistakes: string[] = [];
  for (const name of settingNames) {
    const { use }: Input<unknown>['kind'] = inputs[name].kind;
    const path = settings[name];
    const fault = use && typeof path === 'string' && (await faultOf(path, use));
    if (fault) mistakes.push(mistakeIn(name, `'${path}' ${fault}`, surroundings));
  }
  if (mistakes.length > 0) throw new InputError(mistakes.join('\n'));
}

/** @returns the end of a sentence about the path; undefined where it can serve */
async function faultOf(path: string, use: PathUse): Promise<string | undefined> {
  try {
    const isDirectory = (await stat(path)).isDirectory();
    if (use === 'new-file') return isDirectory ? 'is a directory' : undefined;
    return isDirectory ? undefined : 'is not a directory';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return 'lies below a file';
    if (code === 'ENOENT') return use === 'directory' ? 'does not exist' : undefined;
    // What may not be looked at is met, and said, where it is needed.
    return undefined;
  }
}
