import { posix } from 'node:path';
import { z } from 'zod';
import type { Ledger, LedgerFile } from './input-record.js';

/** Raised whenever an older program would misread what this one writes, or the reverse. */
export const ledgerSchema = 3;

const nanoseconds = z.string().regex(/^\d{1,19}$/);
const fileRow = z.tuple([
  z.string().regex(/^[^/\0]+$/), // name in its directory
  z.int().nonnegative(), // bytes
  z.string().regex(/^([0-9a-f]{64})?$/), // SHA-256, or empty: unknown
  nanoseconds, // timestamp
]);
const absolutePath = z.string().regex(/^\/[^\0]*$/);

const ledgerShape = z.object({
  schema: z.literal(ledgerSchema),
  sourceDir: absolutePath,
  buildDir: absolutePath,
  newest: nanoseconds,
  repositoryFiles: z.record(z.string(), z.string()),
  rivals: z.array(absolutePath),
  /** Directory → its files. */
  directories: z.record(absolutePath, z.array(fileRow)),
  /** Path → the names that its content asks for with `__has_include`. */
  asksFor: z.record(absolutePath, z.array(z.string())),
});

/** The ledger as JSON: files grouped by directory, nanoseconds as decimal strings. */
export function formatLedger(ledger: Ledger): string {
  const directories: Record<string, z.infer<typeof fileRow>[]> = {};
  const asksFor: Record<string, readonly string[]> = {};
  for (const [path, file] of ledger.files) {
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
  const { sourceDir, buildDir, newest, repositoryFiles, rivals } = ledger;
  return JSON.stringify({
    schema: ledgerSchema,
    sourceDir,
    buildDir,
    newest: newest.toString(),
    repositoryFiles,
    rivals: [...rivals].sort(),
    directories,
    asksFor,
  });
}

type ParsedLedger =
  | { readonly readable: true; readonly ledger: Ledger }
  /** `schema` where another version of this program wrote it. */
  | { readonly readable: false; readonly reason: string; readonly schema?: number };

/** Reads what {@link formatLedger} wrote; anything else is unreadable, with one sentence. */
export function parseLedger(text: string): ParsedLedger {
  const unreadable = (why: string) => ({
    readable: false as const,
    reason: `The ledger of the build tree cannot be read: ${why}.`,
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return unreadable('it is not JSON');
  }
  const found = z.object({ schema: z.int() }).safeParse(json).data?.schema;
  if (found !== undefined && found !== ledgerSchema) {
    return { ...unreadable(`it has schema ${found}`), schema: found };
  }
  const parsed = ledgerShape.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return unreadable(`${issue?.message ?? 'unknown format'} at ${issue?.path.join('.') || 'top'}`);
  }
  const { directories, asksFor, newest, rivals, schema: _, ...rest } = parsed.data;
  const files = new Map<string, LedgerFile>();
  for (const [directory, rows] of Object.entries(directories)) {
    for (const [name, bytes, sha256, mtime] of rows) {
      const path = posix.join(directory, name);
      files.set(path, { bytes, sha256, mtime: BigInt(mtime), asksFor: asksFor[path] ?? [] });
    }
  }
  return {
    readable: true,
    ledger: { ...rest, newest: BigInt(newest), rivals: new Set(rivals), files },
  };
}
