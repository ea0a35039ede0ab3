import { z } from 'zod';
import { toolkitNames } from '../inputs/toolkit-names.js';
import { InputError } from '../lib/errors.js';
import { parseJson } from '../lib/json.js';

/** The manifest's file name, in an artifact and beside the report. */
export const manifestName = 'kernels.json';

/**
 * A path in a manifest: relative, forward slashes, no `.` or `..`, no control characters. Other
 * paths could lead out of the checkout.
 */
const pathPart = String.raw`(?!\.{1,2}(?:/|$))[^/\\\x00-\x1f]+`;
const safePath = new RegExp(`^${pathPart}(?:/${pathPart})*$`);

const productSchema = z.object({
  path: z
    .string()
    .max(1024)
    .regex(safePath, 'is not a plain relative path')
    .describe('Relative to the source directory, with forward slashes.'),
  kind: z.enum(['module', 'file']).describe('module: a Python extension module; file: any other.'),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256'),
  archs: z
    .array(z.string())
    .describe(
      'Device code inside, as in TORCH_CUDA_ARCH_LIST: 9.0a, 8.0+PTX; 8.0-virtual: PTX alone; default: the compiler chose.',
    ),
  obtained: z
    .enum(['built', 'restored'])
    .describe('built: linked or written by this run; restored: from an earlier run.'),
});

export const manifestSchema = z
  .object({
    schema: z.literal(1),
    tool: z.object({ name: z.string(), version: z.string() }),
    source: z.object({
      repository: z.string().optional().describe('OWNER/NAME or the URL of the origin.'),
      commit: z.string().optional(),
      ref: z.string().optional(),
      dirty: z.boolean().describe('Whether kernel inputs differed from the commit.'),
    }),
    kernelInputs: z.string().min(1).describe('Digest of the kernel inputs.'),
    toolchain: z.object({
      declared: z.object({
        toolkit: z.enum(toolkitNames),
        versions: z.record(z.string(), z.string()),
      }),
      real: z
        .record(z.string(), z.string())
        .optional()
        .describe('Fingerprint of what compiled; absent where it is not known.'),
    }),
    preset: z.string(),
    products: z
      .array(productSchema)
      .refine(
        (products) => new Set(products.map(({ path }) => path)).size === products.length,
        'names a path twice',
      )
      .refine(
        (products) => products.every(({ path }) => path !== manifestName),
        `names ${manifestName}, which is the manifest itself`,
      ),
    created: z.iso.datetime(),
  })
  .meta({
    title: 'Manifest of built kernels',
    description: 'What kernels.json says: which kernels, built from what, by what.',
  });

export type Manifest = z.infer<typeof manifestSchema>;
export type Product = Manifest['products'][number];

/** @returns the JSON Schema (2020-12) that is published as `schema/manifest.schema.json`. */
export function manifestJsonSchema(): object {
  return z.toJSONSchema(manifestSchema);
}

/**
 * Creates a manifest with the products sorted by path.
 * @param facts all fields but the schema number; `created` in milliseconds since 1970, so that the
 *   caller owns the clock.
 * @throws an Error if a fact does not match the schema, which is a bug in this program.
 */
export function createManifest(
  facts: Omit<Manifest, 'schema' | 'created'> & { readonly created: number },
): Manifest {
  return manifestSchema.parse({
    ...facts,
    schema: 1,
    products: facts.products.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    created: new Date(facts.created).toISOString(),
  });
}

/** Formats a manifest as indented JSON with a final newline. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * Parses and validates a manifest.
 * @param where the file's name, for messages.
 * @throws InputError saying what is wrong: not JSON, a newer schema, or the first field that does
 *   not match the schema.
 */
export function parseKernelManifest(text: string, where: string): Manifest {
  const value = parseJson(text);
  if (value === undefined) {
    throw new InputError(`${where} is not JSON; a ${manifestName} of this program is expected.`);
  }
  const schema = (value as { schema?: unknown } | null)?.schema;
  if (typeof schema === 'number' && schema > 1) {
    throw new InputError(
      `${where} has schema ${schema}, and this version reads schema 1; use a newer version of this program.`,
    );
  }
  const result = manifestSchema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue?.path.join('.') || 'the document';
  throw new InputError(
    `${where} is not a manifest of this program: ${field}: ${issue?.message ?? 'is wrong'}.`,
  );
}
