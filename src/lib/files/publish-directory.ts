import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const unfinished = '.unfinished';
const abandonedAfterMilliseconds = 24 * 3600 * 1000;

/**
 * Creates a directory atomically: it is filled under a temporary name beside its own and then
 * renamed. After an interruption it is absent, and of several processes at once only one can
 * rename.
 * @param final absolute path; left alone if it exists
 * @param fill writes the content into the empty directory it is given
 * @throws what `fill` throws; nothing is left behind then
 */
export async function publishDirectory(
  final: string,
  fill: (temporary: string) => Promise<void>,
): Promise<void> {
  if (await exists(final)) return;
  await mkdir(dirname(final), { recursive: true });
  await removeAbandoned(dirname(final));
  const temporary = join(dirname(final), `${basename(final)}.${randomUUID()}${unfinished}`);
  await mkdir(temporary);
  try {
    await fill(temporary);
    await rename(temporary, final);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    // Where another process was faster, its directory is as good.
    if (!(await exists(final))) throw error;
  }
}

/**
 * Removes what a killed process left, once it is too old to be another process's work in progress.
 */
async function removeAbandoned(parent: string): Promise<void> {
  const names = (await readdir(parent)).filter((name) => name.endsWith(unfinished));
  for (const path of names.map((name) => join(parent, name))) {
    const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now());
    if (age > abandonedAfterMilliseconds) await rm(path, { recursive: true, force: true });
  }
}

export async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
