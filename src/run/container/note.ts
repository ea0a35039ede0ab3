import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** The container of the last run in a checkout: only another one like it can read what it left. */
const schema = z.object({
  name: z.string(),
  /** Paths from the settings that were mounted. */
  named: z.array(z.string()),
  image: z.object({
    name: z.string(),
    pinned: z.string(),
    digest: z.string(),
  }),
});
type ContainerNote = z.infer<typeof schema>;

const fileName = 'container.json';

/** Writes the note for the post step. */
export async function noteContainer(workDirectory: string, note: ContainerNote): Promise<void> {
  await writeFile(join(workDirectory, fileName), JSON.stringify(note));
}

/**
 * @returns what a run in this checkout noted; undefined where there is none or it cannot be read
 */
export async function readContainerNote(workDirectory: string): Promise<ContainerNote | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(join(workDirectory, fileName), 'utf8')));
  } catch {
    return undefined;
  }
}
