import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { digestOf } from '../../lib/digest.js';
import { digestIfReadable } from '../../lib/files/digest-file.js';
import { relativePathFault } from '../../lib/files/relative-path.js';
import { parseJson } from '../../lib/json.js';
import { answeredLookupSchema } from './configure-lookups.js';
import type { InputRecord } from './input-record.js';
import { formatInputRecord, inputRecordSchema, parseInputRecord } from './input-record-format.js';

/** Raised when another version of this program would misread the record. */
const treeRecordSchema = 3;

/**
 * A path inside the checkout, so that a crafted record cannot have other files removed, saved or
 * uploaded.
 */
const pathInside = z
  .string()
  .refine((path) => relativePathFault(path) === undefined, 'a path that leaves the checkout');
const text = z.record(z.string(), z.string());
/** A project's name is used as a folder name, and stale folders are removed. */
const pins = z.record(z.string().regex(/^[\w.+-]+$/, 'is no name of a project'), z.string());
/** The facts of a tree, in its record and in the note of a started build. */
export const treeFactsSchema = z.object({
  /** Commit that the tree was built for; only shown to users. */
  commit: z.string(),
  /** Fingerprint of what compiled it. */
  fingerprint: text,
  /** Digest of the preset, CMake arguments and environment that configured it. */
  configuration: z.string(),
  /** External project → digest of its pin. */
  externalPins: pins,
  /** External projects whose sources were in the tree. */
  externalProjects: z.array(z.string()),
  /** Files that the configure read but CMake does not track, relative to the checkout. */
  configureReads: z.array(z.string()),
  /** What the configure looked for in the file system, and what was there. */
  configureLookups: z.array(answeredLookupSchema),
  /** Files that the configure wrote into the checkout, relative to it. */
  generated: z.array(pathInside),
  /** Files that the configure wrote into the build directory, relative to it. */
  configured: z.array(pathInside),
  /** Files that the last install step put into the checkout, relative to it. */
  installed: z.array(pathInside),
  /** Whether the build ran to its end. */
  finished: z.boolean(),
  /** Bytes of memory to allow for one compilation; set if a build ran out of memory. */
  bytesPerCompilation: z.number().positive().optional(),
  /** Digest of Ninja's own files; any later build in the tree changes it. */
  ninjaState: z.string(),
});

/** What we keep about a build tree beyond CMake's and Ninja's own files. */
export type TreeFacts = z.infer<typeof treeFactsSchema>;

export type TreeRecord = TreeFacts & { readonly inputRecord: InputRecord };

type ReadRecord =
  | { readonly status: 'read'; readonly record: TreeRecord }
  /** This program did not build the directory, or not far enough to record it. */
  | { readonly status: 'absent' }
  /** Another version of this program wrote it, in a format that this one cannot read. */
  | { readonly status: 'other-schema'; readonly schema: number; readonly known: number }
  | { readonly status: 'unreadable'; readonly reason: string };

/**
 * A digest of Ninja's files in a tree. A record is valid only for the state it was written for:
 * after another build, by the user or by a run that was killed, objects may be newer than it says.
 */
export async function ninjaStateOf(buildDir: string): Promise<string> {
  const names = ['.ninja_log', '.ninja_deps', 'build.ninja'];
  const digests = names.map((name) => digestIfReadable(join(buildDir, name)));
  return digestOf((await Promise.all(digests)).map((digest) => digest ?? ''));
}

/** The folder in a build tree that holds this program's files. */
export const recordFolder = '.vllm-incremental-build';

/** Writes the record into the build tree. Each file is written atomically. */
export async function writeTreeRecord(buildDir: string, record: TreeRecord): Promise<void> {
  const { inputRecord, ...rest } = record;
  const folder = join(buildDir, recordFolder);
  await mkdir(folder, { recursive: true });
  const contents = {
    'ledger.json': formatInputRecord(inputRecord),
    'record.json': `${JSON.stringify({ schema: treeRecordSchema, ...rest }, null, 2)}\n`,
  };
  for (const [name, content] of Object.entries(contents)) {
    await writeFile(join(folder, `${name}.new`), content);
    await rename(join(folder, `${name}.new`), join(folder, name));
  }
}

/** Reads the record of a build tree. Does not throw. */
export async function readTreeRecord(buildDir: string): Promise<ReadRecord> {
  const read = (name: string) =>
    readFile(join(buildDir, recordFolder, name), 'utf8').catch(() => undefined);
  const [recordText, inputRecordText] = await Promise.all([
    read('record.json'),
    read('ledger.json'),
  ]);
  if (recordText === undefined || inputRecordText === undefined) return { status: 'absent' };
  const json = parseJson(recordText);
  if (json === undefined) return { status: 'unreadable', reason: 'its record is not JSON' };
  const schema = z.object({ schema: z.int() }).safeParse(json);
  if (schema.success && schema.data.schema !== treeRecordSchema) {
    return { status: 'other-schema', schema: schema.data.schema, known: treeRecordSchema };
  }
  const parsed = treeFactsSchema.safeParse(json);
  if (!parsed.success) {
    return {
      status: 'unreadable',
      reason: `its record is wrong: ${parsed.error.issues[0]?.message}`,
    };
  }
  const inputRecord = parseInputRecord(inputRecordText);
  if (!inputRecord.readable && inputRecord.schema !== undefined) {
    return { status: 'other-schema', schema: inputRecord.schema, known: inputRecordSchema };
  }
  if (!inputRecord.readable) return { status: 'unreadable', reason: inputRecord.reason };
  return { status: 'read', record: { ...parsed.data, inputRecord: inputRecord.inputRecord } };
}
