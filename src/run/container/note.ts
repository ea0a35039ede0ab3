import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** The container of the last run in a checkout: what it left, only another like it can read. */
const schema = z.object({
  name: z.string(),
  /** Paths of the settings that it saw. */
  named: z.array(z.string()),
  image: z.object({
    name: z.string(),
    pinned: z.string(),
    digest: z.string(),
  }),
});
type ContainerNote = z.infer<typeof schema>;

const fileName = 'container.json';

/** Leaves a note for the post step. */
export async function noteContainer(workDirectory: string, note: ContainerNote): Promise<void> {
  await writeFile(join(workDirectory, fileName), JSON.stringify(note));
}

/** @returns what a run in this checkout noted; undefined: nothing readable */
export async function readContainerNote(workDirectory: string): Promise<ContainerNote | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(join(workDirectory, fileName), 'utf8')));
  } catch {
    return undefined;
  }
}
