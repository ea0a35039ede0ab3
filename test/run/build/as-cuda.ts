import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Has a configured tree's C sources count as CUDA's, by the names of Ninja's rules alone. */
export async function asCuda(buildDir: string): Promise<void> {
  const rules = (await readdir(join(buildDir, 'CMakeFiles'))).filter((name) =>
    name.endsWith('.ninja'),
  );
  for (const name of ['build.ninja', ...rules.map((rule) => `CMakeFiles/${rule}`)]) {
    const file = join(buildDir, name);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replaceAll(/\bC_COMPILER__/g, 'CUDA_COMPILER__'));
  }
}
