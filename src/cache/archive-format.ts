import { z } from 'zod';
import { layerNames } from './store.js';

/** The first member of every archive. */
export const headerMember = 'header.json';
export const archiveFormat = 'vllm-incremental-build';
/** Raised by whatever an older reader would misread, such as entries that patch a base. */
export const archiveSchema = 1;

const count = z.int().nonnegative();
const nanoseconds = z.string().regex(/^\d{1,20}$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const location = {
  /** Which of the archive's directories the path is relative to. */
  root: z.string().regex(/^[a-z0-9][a-z0-9._+-]{0,63}$/),
  path: z.string().min(1).max(4096),
  /** Since 1970, in nanoseconds: more digits than a JSON number keeps. */
  modified: nanoseconds,
};

const fileEntry = z.strictObject({
  ...location,
  kind: z.literal('file'),
  bytes: count,
  /** Executable or not: nothing else of a mode belongs to a build tree's meaning. */
  mode: z.union([z.literal(0o644), z.literal(0o755)]),
  sha256,
});
const linkEntry = z.strictObject({
  ...location,
  kind: z.literal('link'),
  target: z.string().min(1).max(4096),
});

const header = z.strictObject({
  format: z.literal(archiveFormat),
  schema: z.literal(archiveSchema),
  layer: z.enum(layerNames),
  /** Name and version of the program that wrote the archive. */
  createdBy: z.string(),
  /** The base that a delta patches; an archive of schema 1 is always whole. */
  base: z.null(),
  /** The layer's own record; the archive does not look inside. */
  meta: z.unknown(),
  roots: z.array(location.root),
  /** In the order of the members that follow. */
  entries: z.array(z.discriminatedUnion('kind', [fileEntry, linkEntry])),
});

export type ArchiveHeader = z.infer<typeof header>;
export type ArchiveEntry = ArchiveHeader['entries'][number];
export type FileEntry = z.infer<typeof fileEntry>;

/** The name of an entry's member in the archive; also what messages call it. */
export function memberName(entry: Pick<ArchiveEntry, 'root' | 'path'>): string {
  return `${entry.root}/${entry.path}`;
}

/**
 * Reads a header's text.
 * @throws an Error with one sentence, if it is not a header, or one of a newer program.
 */
export function parseHeader(text: string): ArchiveHeader {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error('its header is not JSON');
  }
  const marks = z.object({ format: z.literal(archiveFormat), schema: z.int() }).safeParse(json);
  if (!marks.success) throw new Error(`it is not an archive of ${archiveFormat}`);
  if (marks.data.schema > archiveSchema) {
    throw new Error(
      `it has schema ${marks.data.schema} of a newer version; this one reads up to ${archiveSchema}`,
    );
  }
  const parsed = header.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(
    `its header is wrong at ${issue?.path.join('.') || 'its top'}: ${issue?.message}`,
  );
}
