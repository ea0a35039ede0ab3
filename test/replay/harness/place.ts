import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from './repository-root.js';

/**
 * Takes a directory in which this process alone replays pushes, or runs container engines. A
 * checkout path is part of what is tested, so places have fixed paths and are used again; processes
 * that run at the same time get different ones.
 * @returns its absolute path; the same on every call of one process
 */
export async function takePlace(purpose: 'replay' | 'engines' = 'replay'): Promise<string> {
  const places = join(repositoryRoot(), '.cache', purpose);
  await mkdir(places, { recursive: true });
  for (let number = 1; ; number += 1) {
    const place = join(places, String(number));
    if (await takeLock(`${place}.pid`)) return place;
  }
}

async function takeLock(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const holder = Number(await readFile(file, 'utf8').catch(() => ''));
    if (holder === process.pid) return true;
    if (holder === 0 || isAlive(holder)) return false;
    await rm(file, { force: true });
    return await takeLock(file);
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
