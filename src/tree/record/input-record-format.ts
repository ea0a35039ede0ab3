import { posix } from 'node:path';
import { z } from 'zod';
import { parseJson } from '../../lib/json.js';
import type { InputRecord, RecordedFile } from './input-record.js';

/** Raised when an older program would misread what this one writes, or the reverse. */
export const inputRecordSchema = 4;

const nanoseconds = z.string().regex(/^\d{1,19}$/);
const fileRow = z.tuple([
  z.string().regex(/^[^/\0]+$/), // name in its directory
  z.int().nonnegative(), // bytes
  z.string().regex(/^([0-9a-f]{64})?$/), // SHA-256, or empty: unknown
  nanoseconds, // timestamp
]);
const absolutePath = z.string().regex(/^\/[^\0]*$/);

const inputRecordShape = z.object({
  schema: z.literal(inputRecordSchema),
  sourceDir: absolutePath,
  buildDir: absolutePath,
  newest: nanoseconds,
  repositoryFiles: z.record(z.string(), z.string()),
  shadowingCandidates: z.array(absolutePath),
  /** Directory → its files. */
  directories: z.record(absolutePath, z.array(fileRow)),
  /** Path → the names that its content asks for with `__has_include`. */
  asksFor: z.record(absolutePath, z.array(z.string())),
});

/** Formats the input record as JSON: files grouped by directory, nanoseconds as decimal strings. */
export function formatInputRecord(inputRecord: InputRecord): string {
  const directories: Record<string, z.infer<typeof fileRow>[]> = {};
  const asksFor: Record<string, readonly string[]> = {};
  for (const [path, file] of inputRecord.files) {
    const directory = posix.dirname(path);
    directories[directory] ??= [];
    directories[directory].push([
      posix.basename(path),
      file.bytes,
      file.sha256,
      file.mtime.toString(),
    ]);
    if (file.asksFor.length > 0) asksFor[path] = file.asksFor;
  }
  const { sourceDir, buildDir, newest, repositoryFiles, shadowingCandidates } = inputRecord;
  return JSON.stringify({
    schema: inputRecordSchema,
    sourceDir,
    buildDir,
    newest: newest.toString(),
    repositoryFiles,
    shadowingCandidates: [...shadowingCandidates].sort(),
    directories,
    asksFor,
  });
}

type ParsedInputRecord =
  | { readonly readable: true; readonly inputRecord: InputRecord }
  /** `schema` is set if another version of this program wrote it. */
  | { readonly readable: false; readonly reason: string; readonly schema?: number };

/**
 * Parses what {@link formatInputRecord} wrote; anything else is unreadable, for a reason in one
 * sentence.
 */
export function parseInputRecord(text: string): ParsedInputRecord {
  const unreadable = (why: string) => ({
    readable: false as const,
    reason: `The input record of the build tree cannot be read: ${why}.`,
  });
  const json = parseJson(text);
  if (json === undefined) return unreadable('it is not JSON');
  const found = z.object({ schema: z.int() }).safeParse(json).data?.schema;
  if (found !== undefined && found !== inputRecordSchema) {
    return { ...unreadable(`it has schema ${found}`), schema: found };
  }
  const parsed = inputRecordShape.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return unreadable(`${issue?.message ?? 'unknown format'} at ${issue?.path.join('.') || 'top'}`);
  }
  const { directories, asksFor, newest, shadowingCandidates, schema: _, ...rest } = parsed.data;
  const files = new Map<string, RecordedFile>();
  for (const [directory, rows] of Object.entries(directories)) {
    for (const [name, bytes, sha256, mtime] of rows) {
      const path = posix.join(directory, name);
      files.set(path, { bytes, sha256, mtime: BigInt(mtime), asksFor: asksFor[path] ?? [] });
    }
  }
  return {
    readable: true,
    inputRecord: {
      ...rest,
      newest: BigInt(newest),
      shadowingCandidates: new Set(shadowingCandidates),
      files,
    },
  };
}
