import { rename, writeFile } from 'node:fs/promises';

/** Writes a new file in the place of one that may have other names elsewhere, which keep the old. */
export async function replaceFile(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}
