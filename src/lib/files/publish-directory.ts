import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const unfinished = '.unfinished';
const abandonedAfterMilliseconds = 24 * 3600 * 1000;

/**
 * Makes a directory that is either whole or absent, whatever interrupts us and however many do it
 * at once: it is filled under another name beside its own and then renamed, which only one can.
 * @param final absolute path; left alone if it exists
 * @param fill puts the content into the directory it is given, which is empty
 * @returns whether it was made now
 * @throws what `fill` throws; nothing is left behind then
 */
export async function publishDirectory(
  final: string,
  fill: (temporary: string) => Promise<void>,
): Promise<boolean> {
  if (await exists(final)) return false;
  await mkdir(dirname(final), { recursive: true });
  await removeAbandoned(dirname(final));
  const temporary = join(dirname(final), `${basename(final)}.${randomUUID()}${unfinished}`);
  await mkdir(temporary);
  try {
    await fill(temporary);
    await rename(temporary, final);
    return true;
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    const code = (error as NodeJS.ErrnoException).code;
    if ((code === 'ENOTEMPTY' || code === 'EEXIST') && (await exists(final))) return false;
    throw error;
  }
}

/** What a killed process left is removed once it is too old to be somebody's work in progress. */
async function removeAbandoned(parent: string): Promise<void> {
  const names = (await readdir(parent)).filter((name) => name.endsWith(unfinished));
  for (const path of names.map((name) => join(parent, name))) {
    const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now());
    if (age > abandonedAfterMilliseconds) await rm(path, { recursive: true, force: true });
  }
}

/** @returns whether something is at the path */
export async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
