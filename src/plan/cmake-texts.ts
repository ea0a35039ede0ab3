import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import picomatch from 'picomatch';
import type { Repository } from '../machine/repository.js';

const isCMakeFile = picomatch(['**/CMakeLists.txt', '**/*.cmake'], { dot: true });

/** @returns path → content of the repository's files in CMake's language, as they are now */
export async function readCMakeTexts(repository: Repository): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const { path, mode } of repository.files) {
    if (!isCMakeFile(path) || mode === '160000') continue;
    const text = await readFile(join(repository.directory, path), 'utf8').catch(() => undefined);
    if (text !== undefined) texts[path] = text;
  }
  return texts;
}
