import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * What a push does to a file: the new text, a function from the old text to the new, or
 * `undefined` to delete it.
 */
export type Edit = string | ((text: string) => string) | undefined;

/** Path, relative to the checkout → what happens to that file. */
export type Edits = Readonly<Record<string, Edit>>;

/** Applies the edits to the files of a directory. */
export async function applyEdits(directory: string, edits: Edits): Promise<void> {
  for (const [path, edit] of Object.entries(edits)) {
    const file = join(directory, path);
    if (edit === undefined) {
      await rm(file);
    } else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, typeof edit === 'string' ? edit : edit(await readFile(file, 'utf8')));
    }
  }
}

/**
 * An edit that puts `to` in the place of `from`.
 * @throws an Error where the text lacks `from`: the test would prove nothing
 */
export function replace(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`nothing to replace: ${from}`);
    return text.replace(from, to);
  };
}

/** An edit that gives a kernel's `kVersion` (or another constant) a new value of one digit. */
export function setConstant(value: number, name = 'kVersion'): (text: string) => string {
  return replace(`${name} = 1;`, `${name} = ${value};`);
}
