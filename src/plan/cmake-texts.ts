import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import picomatch from 'picomatch';
import { z } from 'zod';
import { readJson } from '../lib/json.js';
import type { Repository } from '../machine/repository.js';
import { submodule } from '../machine/working-files.js';

const presetDocument = z.object({ include: z.array(z.string()).optional() });
const isCMakeFile = picomatch(['**/CMakeLists.txt', '**/*.cmake'], { dot: true });

const presetFiles = ['CMakePresets.json', 'CMakeUserPresets.json'];

/**
 * Reads what CMake reads in the repository: its files in CMake's language, committed presets, and
 * the files that presets include.
 * @returns path → content, as it is now; the path of an included file that is none of the
 *   repository's is absolute
 */
export async function readCMakeTexts({
  directory,
  files,
  tracked,
}: Pick<Repository, 'directory' | 'files' | 'tracked'>): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  const read = async (path: string) => {
    const text = await readFile(resolve(directory, path), 'utf8').catch(() => undefined);
    if (text !== undefined) texts[path] = text;
  };
  for (const { path, mode } of files) {
    if (isCMakeFile(path) && mode !== submodule) await read(path);
  }
  const known = new Set(files.map(({ path }) => path));
  const presets = new Set(presetFiles.filter((path) => tracked.has(path)));
  // A set goes on with what is added to it meanwhile.
  for (const path of presets) {
    await read(path);
    const folder = dirname(resolve(directory, path));
    for (const included of readJson(texts[path] ?? '', presetDocument)?.include ?? []) {
      const place = resolve(folder, included);
      const name = relative(directory, place);
      presets.add(known.has(name) ? name : place);
    }
  }
  return texts;
}
