import { rename } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { manifestName } from '../../kernels/manifest.js';
import { inSlices } from '../../lib/in-slices.js';
import { readContentDigest } from '../../tree/record/file-facts.js';
import { regularFile } from '../../tree/record/input-record.js';
import { findAgain, newlyFound, recordedSearchSchema } from '../../tree/record/recorded-search.js';
import type { SnapshotContents, StagedSnapshot } from './snapshot.js';

const metaSchema = z.object({
  /**
   * Files that the build read although the key does not cover them, with the SHA-256 of each:
   * relative to the checkout where they lie in it. They are compared at every hit.
   */
  unkeyed: z.record(z.string(), z.string()),
  /** Where else a file would have been found. Searched again at every hit. */
  search: recordedSearchSchema,
  /** The files found there that exist before anything is built. */
  lasting: z.array(z.string()),
});

/** The record in the products' entry: everything that they came from and no key covers. */
export type ProductsMeta = z.infer<typeof metaSchema>;

export type ProductsOffer =
  /** `directory` holds the manifest and the products, as `installArtifact` takes them. */
  | { readonly status: 'usable'; readonly directory: string }
  | { readonly status: 'unkeyed-input'; readonly files: readonly string[] }
  /** Files that were not there, where compilations look for names that they read. */
  | { readonly status: 'newly-found'; readonly files: readonly string[] }
  /** Files that were there, and that compilations may have asked for. */
  | { readonly status: 'no-longer-found'; readonly files: readonly string[] }
  | { readonly status: 'unusable'; readonly reason: string };

/**
 * Decides whether unpacked products are those of this checkout. The key proved the kernel inputs
 * and the toolchain; what it does not cover is compared here.
 */
export async function offerProducts(
  snapshot: StagedSnapshot,
  sourceDir: string,
): Promise<ProductsOffer> {
  const meta = metaSchema.safeParse(snapshot.meta);
  const { manifest, package: directory } = snapshot.staged;
  if (!meta.success || directory === undefined || manifest === undefined) {
    return { status: 'unusable', reason: 'its record is not that of products' };
  }
  const files: string[] = [];
  await inSlices(Object.entries(meta.data.unkeyed), ([path, sha256]) => {
    if (digestOrNothing(resolve(sourceDir, path)) !== sha256) files.push(path);
  });
  if (files.length > 0) return { status: 'unkeyed-input', files };
  const { search, lasting } = meta.data;
  const now = findAgain(search, { sourceDir });
  const found = newlyFound(search, now);
  if (found.length > 0) return { status: 'newly-found', files: found };
  const gone = lasting.filter((path) => !now.has(path));
  if (gone.length > 0) return { status: 'no-longer-found', files: gone };
  await rename(join(manifest, manifestName), join(directory, manifestName));
  return { status: 'usable', directory };
}

/** Digests regular files only: a crafted record may name a device that never ends. */
function digestOrNothing(path: string): string | undefined {
  try {
    const file = regularFile(path);
    return file && readContentDigest(path, file.bytes).sha256;
  } catch {
    return undefined;
  }
}

/**
 * What to save: the manifest and every product that it names.
 * @param manifestFile where the manifest was written
 * @param paths of the products, relative to `sourceDir`
 */
export function packProducts(
  manifestFile: string,
  sourceDir: string,
  paths: readonly string[],
  meta: ProductsMeta,
): SnapshotContents {
  return {
    meta,
    roots: {
      manifest: { directory: dirname(manifestFile), paths: [manifestName] },
      package: { directory: sourceDir, paths },
    },
  };
}
