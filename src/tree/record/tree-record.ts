import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { digestOf } from '../../lib/digest.js';
import { digestIfReadable } from '../../lib/files/digest-file.js';
import { relativePathFault } from '../../lib/files/relative-path.js';
import type { InputRecord } from './input-record.js';
import { formatInputRecord, inputRecordSchema, parseInputRecord } from './input-record-format.js';

/** Raised when a program of another version would misread the record. */
const treeRecordSchema = 2;

/** Of a file in the checkout: whoever crafts a record shall not have others removed, saved or uploaded. */
const pathInside = z
  .string()
  .refine((path) => relativePathFault(path) === undefined, 'a path that leaves the checkout');
const text = z.record(z.string(), z.string());
/** A project's name becomes a folder's, and stale folders are removed. */
const pins = z.record(z.string().regex(/^[\w.+-]+$/, 'is no name of a project'), z.string());
/** The facts of a tree, in the record and in the note of a build that was begun. */
export const treeFactsSchema = z.object({
  /** Commit that the tree was built for, for a reader. */
  commit: z.string(),
  /** What compiled it. */
  fingerprint: text,
  /** Digest of preset, CMake arguments and environment that configured it. */
  configuration: z.string(),
  /** External project → digest of its pin. */
  externalPins: pins,
  /** External projects whose sources lay in the tree. */
  externalProjects: z.array(z.string()),
  /** Files that configure read and CMake does not remember, relative to the checkout. */
  configureReads: z.array(z.string()),
  /** Files that configure wrote into the checkout, relative to it. */
  generated: z.array(pathInside),
  /** Files that configure wrote into the build directory, relative to it. */
  configured: z.array(pathInside),
  /** Files that the last installation put into the checkout, relative to it. */
  installed: z.array(pathInside),
  /** Whether the build came to its end. */
  finished: z.boolean(),
  /** Memory that one compilation has to be given, in bytes; where a build ran out of it. */
  bytesPerCompilation: z.number().positive().optional(),
  /** Digest of Ninja's own files: whoever builds in the tree after the record was written moves it. */
  ninjaState: z.string(),
});

/** What must be known about a build tree beyond what CMake and Ninja write themselves. */
export type TreeFacts = z.infer<typeof treeFactsSchema>;

export type TreeRecord = TreeFacts & { readonly inputRecord: InputRecord };

type ReadRecord =
  | { readonly status: 'read'; readonly record: TreeRecord }
  /** The directory was not built by this program, or not to a point where it could be recorded. */
  | { readonly status: 'absent' }
  /** Another version of this program wrote it, in a form that this one does not know. */
  | { readonly status: 'other-schema'; readonly schema: number; readonly known: number }
  | { readonly status: 'unreadable'; readonly reason: string };

/**
 * Names what Ninja did in a tree. A record is true of the tree that it was written for alone: after
 * another build, of somebody's own or of a run that was killed, objects may be newer than it says.
 */
export async function ninjaStateOf(buildDir: string): Promise<string> {
  const names = ['.ninja_log', '.ninja_deps', 'build.ninja'];
  const digests = names.map((name) => digestIfReadable(join(buildDir, name)));
  return digestOf((await Promise.all(digests)).map((digest) => digest ?? ''));
}

/** Everything of ours in a build tree lies in this folder of it. */
export const recordFolder = '.vllm-incremental-build';

/** Writes the record into the build tree, each file whole or not at all. */
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
  let json: unknown;
  try {
    json = JSON.parse(recordText);
  } catch {
    return { status: 'unreadable', reason: 'its record is not JSON' };
  }
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
