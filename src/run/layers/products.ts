import { rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Base } from '../../cache/archive/write-delta.js';
import {
  fetchBase,
  type SnapshotContents,
  type StagedSnapshot,
} from '../../cache/layers/snapshot.js';
import { layerNames } from '../../inputs/layer-names.js';
import { installArtifact } from '../../kernels/install.js';
import { type Manifest, manifestName } from '../../kernels/manifest.js';
import { digestOf } from '../../lib/digest.js';
import { messageOf } from '../../lib/errors.js';
import { shownPath } from '../../lib/files/paths.js';
import { listed } from '../../lib/format.js';
import { inSlices } from '../../lib/in-slices.js';
import { type KeyFacts, keyBase, type LayerKey, shortDigest } from '../../plan/keys.js';
import {
  type CoverageFacts,
  isCovered,
  lastingFiles,
  unkeyedInputs,
  unkeyedSearch,
} from '../../plan/unkeyed-inputs.js';
import {
  commonCases,
  hit,
  type LayerReason,
  miss,
  type UnsavedCode,
  withoutStop,
} from '../../report/statuses.js';
import { includeSearch } from '../../tree/inputs/include-search.js';
import { answeredLookupSchema, changedLookup } from '../../tree/record/configure-lookups.js';
import { readContentDigest } from '../../tree/record/file-facts.js';
import { namesAskedFor, regularFile } from '../../tree/record/input-record.js';
import {
  findAgain,
  newlyFound,
  recordedSearchSchema,
  recordSearch,
} from '../../tree/record/recorded-search.js';
import type { Run } from '../run.js';
import { buildTree } from './build-tree.js';
import { madeDirectoriesOf } from './external-sources.js';
import { type BuildEnd, fetchLayer, type Layer, stagingOf, type ToSave } from './layer.js';

const cases = {
  hit: hit('An earlier run built these kernel inputs with this toolchain; its products are used.'),
  noEntry: miss('No run that this one may read built these kernel inputs with this toolchain.'),
  rejected: (problem: string) =>
    miss(`The restored products failed verification: ${withoutStop(problem)}.`),
  unkeyedInput: (files: readonly string[]) =>
    miss(`The build reads what the products key does not cover, and it changed: ${listed(files)}.`),
  newlyFound: (files: readonly string[]) =>
    miss(
      `A compilation may now find what was not there when the products were built: ${listed(files)}.`,
    ),
  otherFiles: (what: string, files: readonly string[]) =>
    miss(`CMake looked for ${what}, and would find other files now: ${listed(files)}.`),
  noLongerFound: (files: readonly string[]) =>
    miss(
      `A compilation may have asked for what was there when the products were built, and is gone: ${listed(files)}.`,
    ),
};

/** The finished products of exactly this checkout. Where they are restored, nothing is built. */
export const products = {
  name: 'products',
  saveOrder: 2,
  isRemade: true,
  isBase: false,
  cases,
  // Every key is an exact one: what comes after its prefix distinguishes inputs that it does not
  // cover.
  keyOf: ({ toolchain, configuration, kernelInputs }) => {
    const key = `${keyBase('products')}/${digestOf({ toolchain, configuration, kernelInputs })}`;
    return { key, prefixes: [`${key}/`], isExact: true };
  },
  save: entryOfProducts,
} satisfies Layer;

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
  /** What CMake looked for, and found, where the key does not cover it. Asked again at every hit. */
  lookups: z.array(answeredLookupSchema),
  /**
   * Files and directories that the build made, relative to the checkout where they lie in it: they
   * are no answer to a lookup.
   */
  made: z.array(z.string()),
  madeDirectories: z.array(z.string()),
});

/** The record in the products' entry: everything that they came from and no key covers. */
type ProductsMeta = z.infer<typeof metaSchema>;

/**
 * Looks for the finished products of exactly this checkout and puts them in place.
 * @returns their manifest as written by the run that built them; undefined: something has to be
 *   built. A fault of the cache counts as a miss and is reported in one sentence.
 */
export async function restoreProducts(run: Run): Promise<Manifest | undefined> {
  const { journal, settings, timeline } = run;
  const snapshot = await fetchLayer(run, products);
  if (snapshot === undefined) return undefined;
  const note = (reason: LayerReason) => journal.layer('products', reason, snapshot.entry.key);
  try {
    return await timeline.phase('restore', async () => {
      const offer = await offerProducts(snapshot, settings.sourceDir);
      if ('reason' in offer) {
        note(offer);
        return undefined;
      }
      const { sourceDir, packageDir } = settings;
      const { manifest } = await installArtifact(offer.directory, sourceDir, packageDir);
      note(cases.hit);
      for (const name of layerNames) {
        if (name !== 'products') journal.layer(name, commonCases.notNeeded);
      }
      return manifest;
    });
  } catch (error) {
    const reason = cases.rejected(messageOf(error));
    note(reason);
    journal.warn(`Products: ${reason.reason}`);
    return undefined;
  } finally {
    await rm(stagingOf(run, 'products'), { recursive: true, force: true }).catch(() => {});
  }
}

/**
 * Decides whether unpacked products are those of this checkout. The key proved the kernel inputs
 * and the toolchain; what it does not cover is compared here.
 * @returns the directory of the manifest and the products, as `installArtifact` takes them, or why
 *   they are not used
 * @throws an Error where the entry is not one of products
 */
export async function offerProducts(
  snapshot: StagedSnapshot,
  sourceDir: string,
): Promise<{ readonly directory: string } | LayerReason> {
  const meta = metaSchema.safeParse(snapshot.meta);
  const { manifest, package: directory } = snapshot.staged;
  if (!meta.success || directory === undefined || manifest === undefined) {
    throw new Error('its record is not that of products');
  }
  const files: string[] = [];
  await inSlices(Object.entries(meta.data.unkeyed), ([path, sha256]) => {
    if (digestOrNothing(resolve(sourceDir, path)) !== sha256) files.push(path);
  });
  if (files.length > 0) return cases.unkeyedInput(files);
  const { search, lasting, lookups, made, madeDirectories } = meta.data;
  const now = findAgain(search, { sourceDir });
  const found = newlyFound(search, now);
  if (found.length > 0) return cases.newlyFound(found);
  const gone = lasting.filter((path) => !now.has(path));
  if (gone.length > 0) return cases.noLongerFound(gone);
  const changed = changedLookup(lookups, {
    sourceDir,
    made: new Set(made),
    madeDirectories: madeDirectories.map((path) => resolve(sourceDir, path)),
  });
  if (changed !== undefined) return cases.otherFiles(changed.lookup.what, changed.differing);
  await rename(join(manifest, manifestName), join(directory, manifestName));
  return { directory };
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

async function entryOfProducts(
  run: Run,
  { built, record, manifest, snapshot }: BuildEnd,
): Promise<ToSave | UnsavedCode | undefined> {
  const { status, context, prepared, compilation } = built;
  if (record === undefined) return undefined;
  if (status !== 'finished') return status === 'failed' ? 'build-failed' : 'build-stopped';
  if (manifest === undefined) return 'unverified';
  const { toolchain, preset } = context;
  const { sourceDir } = run.settings;
  const coverage: CoverageFacts = {
    sourceDir,
    buildDir: preset.buildDir,
    kernelInputs: new Set(run.plan.kernelInputs.map(({ path }) => path)),
    generated: new Set(prepared.generated),
    shared: run.shared,
    // A host's toolkit need not declare its version, and its headers may have been changed since.
    declaredRoots: [
      toolchain.kind === 'host' ? undefined : toolchain.cudaHome,
      toolchain.environment.VIRTUAL_ENV,
    ].filter((root) => root !== undefined),
  };
  const { files } = record.inputRecord;
  const unkeyed = unkeyedInputs(
    [...files].map(([path, { sha256 }]) => [path, sha256] as const),
    coverage,
  );
  if (unkeyed === undefined || compilation.tree === undefined) return 'unprovable';
  const places = unkeyedSearch(includeSearch(compilation.tree, namesAskedFor(files)), coverage);
  const search = recordSearch(places, { sourceDir, list: prepared.list });
  const lasting = lastingFiles(search.found, coverage, new Set(record.installed));
  const meta: ProductsMeta = {
    unkeyed,
    search,
    lasting,
    lookups: record.configureLookups.filter(
      ({ what }) => !isCovered(resolve(sourceDir, what), coverage),
    ),
    made: [...new Set([...record.generated, ...record.installed])].sort(),
    madeDirectories: madeDirectoriesOf(sourceDir, preset.buildDir).map((path) =>
      shownPath(path, sourceDir),
    ),
  };
  return {
    key: productsKey(run.plan.keyFacts, meta),
    pack: async () => ({
      ...packProducts(run, manifest, meta),
      base: await fetchProductsBase(run, snapshot),
    }),
  };
}

/** The key under which products are saved, by the inputs that the layer's key does not cover. */
export function productsKey(facts: KeyFacts, unkeyed: unknown): string {
  return `${products.keyOf(facts).key}/${shortDigest(digestOf(unkeyed))}`;
}

/** What to save: the manifest and every product that it names. */
export function packProducts(
  { workDirectory, settings }: Pick<Run, 'workDirectory' | 'settings'>,
  manifest: Manifest,
  meta: ProductsMeta,
): SnapshotContents {
  const paths = manifest.products.map(({ path }) => path);
  return {
    meta,
    roots: {
      manifest: { directory: workDirectory, paths: [manifestName] },
      package: { directory: settings.sourceDir, paths },
    },
  };
}

/**
 * Fetches the products that this run's may be saved as a difference from: those of the push that
 * the fetched build tree is of, or of the one that it patches.
 */
async function fetchProductsBase(
  run: Run,
  snapshot: StagedSnapshot | undefined,
): Promise<Base | undefined> {
  for (const treeKey of [snapshot?.entry.key, snapshot?.base?.key]) {
    const key = treeKey && productsOfTree(treeKey, run.plan.keyFacts);
    const place = `${stagingOf(run, 'products')}.archive`;
    const base = key && (await fetchBase(run.store, 'products', key, place));
    if (!base) continue;
    run.journal.restoredBytes((await stat(base.file)).size);
    return base;
  }
  return undefined;
}

/**
 * Where to look for the products of the push that a build tree is of.
 * @param treeKey of a finished tree or of another one
 * @param facts of this run, whose own products differ from those only in the kernel inputs
 * @returns undefined where the tree is of another toolchain or configuration
 */
export function productsOfTree(treeKey: string, facts: KeyFacts): LayerKey | undefined {
  const [kernelInputs = ''] = treeKey.split('/').slice(-3);
  const then = { ...facts, kernelInputs };
  const [finished] = buildTree.keyOf(then).prefixes;
  const isFinished = finished === `${treeKey.split('/').slice(0, -1).join('/')}/`;
  return isFinished ? products.keyOf(then) : undefined;
}
