import { z } from 'zod';
import { layerNames } from '../../inputs/layer-names.js';
import { parseJson } from '../../lib/json.js';

/** The first member of every archive. */
export const headerMember = 'header.json';
/** The second member of a delta whose layer's record is a patch of its base's. */
export const metaMember = 'meta.patch';
export const archiveFormat = 'vllm-incremental-build';
/** Schema of an archive that holds everything. */
export const wholeSchema = 1;
/**
 * Schema of an archive that holds the differences from a whole one, its base. Older versions of
 * this program do not read it.
 */
export const deltaSchema = 2;

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
const content = {
  ...location,
  bytes: count,
  /** Executable or not: a build tree needs no other part of the mode. */
  mode: z.union([z.literal(0o644), z.literal(0o755)]),
  sha256,
};

const fileEntry = z.strictObject({ ...content, kind: z.literal('file') });
/** A file with the content of the base's file of the same name; it has no member. */
const keptEntry = z.strictObject({ ...content, kind: z.literal('kept') });
/** A file whose member patches the base's file of the same name. */
const patchedEntry = z.strictObject({
  ...content,
  kind: z.literal('patched'),
  /** Size of the member. */
  patch: count,
});
const linkEntry = z.strictObject({
  ...location,
  kind: z.literal('link'),
  target: z.string().min(1).max(4096),
});

const common = {
  format: z.literal(archiveFormat),
  layer: z.enum(layerNames),
  /** Name and version of the program that wrote the archive. */
  createdBy: z.string(),
  /** The layer's own record; the archive does not interpret it. */
  meta: z.unknown(),
  roots: z.array(location.root),
};
const header = z.discriminatedUnion('schema', [
  z.strictObject({
    ...common,
    schema: z.literal(wholeSchema),
    base: z.null(),
    /** In the order of the members that follow. */
    entries: z.array(z.discriminatedUnion('kind', [fileEntry, linkEntry])),
  }),
  z.strictObject({
    ...common,
    schema: z.literal(deltaSchema),
    /** The whole entry that is patched. The digests of files show whether it is the right one. */
    base: z.strictObject({ key: z.string().min(1).max(512) }),
    /** The layer's record is a patch of the base's, as JSON; `meta` is null then. */
    patchedMeta: z.strictObject({ bytes: count, sha256, patch: count }).optional(),
    /** Everything that the tree holds, not only what differs. */
    entries: z.array(z.discriminatedUnion('kind', [fileEntry, keptEntry, patchedEntry, linkEntry])),
  }),
]);

export type ArchiveHeader = z.infer<typeof header>;
export type ArchiveEntry = ArchiveHeader['entries'][number];
export type FileEntry = z.infer<typeof fileEntry>;
export type KeptEntry = z.infer<typeof keptEntry>;
export type PatchedEntry = z.infer<typeof patchedEntry>;

/** The name of an entry's member in the archive; also what messages call it. */
export function memberName(entry: Pick<ArchiveEntry, 'root' | 'path'>): string {
  return `${entry.root}/${entry.path}`;
}

/** A layer's record as the text that patches are made of. */
export function textOfMeta(meta: unknown): string {
  return JSON.stringify(meta ?? null);
}

/** @returns how many bytes of the archive an entry's member takes, before all is compressed */
export function memberBytes(entry: ArchiveEntry): number {
  if (entry.kind === 'file') return entry.bytes;
  return entry.kind === 'patched' ? entry.patch : 0;
}

/**
 * Reads a header's text.
 * @throws an Error with one sentence where it is no header, or one of a newer program
 */
export function parseHeader(text: string): ArchiveHeader {
  const json = parseJson(text);
  if (json === undefined) throw new Error('its header is not JSON');
  const marks = z.object({ format: z.literal(archiveFormat), schema: z.int() }).safeParse(json);
  if (!marks.success) throw new Error(`it is not an archive of ${archiveFormat}`);
  if (marks.data.schema > deltaSchema) {
    throw new Error(
      `it has schema ${marks.data.schema} of a newer version; this one reads up to ${deltaSchema}`,
    );
  }
  const parsed = header.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(
    `its header is wrong at ${issue?.path.join('.') || 'its top'}: ${issue?.message}`,
  );
}
