import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Base } from '../../cache/archive/write-delta.js';
import { packCompilerCache } from '../../cache/layers/compiler-cache.js';
import { packSources, presentProjects } from '../../cache/layers/external-sources.js';
import type { IncludeScope } from '../../cache/layers/include-scope.js';
import { type ProductsMeta, packProducts } from '../../cache/layers/products.js';
import { type SnapshotContents, saveSnapshot } from '../../cache/layers/snapshot.js';
import type { CompilerCache } from '../../compiler-cache/compiler-cache.js';
import type { LayerName } from '../../inputs/layer-names.js';
import { listFiles } from '../../lib/files/list-files.js';
import { renewedKey } from '../../plan/keys.js';
import { reportLayerOf, type UnsavedCode } from '../../report/statuses.js';
import { inspectBuildTree } from '../../tree/build-tree.js';
import { type RecordOptions, recordInputs } from '../../tree/record/input-record.js';
import {
  ninjaStateOf,
  type TreeFacts,
  type TreeRecord,
  writeTreeRecord,
} from '../../tree/record/tree-record.js';
import { fileSystemNow } from '../../tree/stamps/timestamps.js';
import { contentDirectoryOf } from '../build/reuse-tree.js';
import type { Run } from '../run.js';
import { whyUnused } from './layer-enabled.js';

/** What is needed to record and save a build tree; plain data, so that a post step can read it. */
export interface TreeToSave {
  readonly buildDir: string;
  readonly facts: Omit<TreeFacts, 'externalProjects' | 'ninjaState'>;
  /** Kernel input → object id. */
  readonly kernelInputs: Readonly<Record<string, string>>;
  /** By the clock of the file system; nanoseconds. */
  readonly buildStarted: bigint;
}

type Saving = Pick<Run, 'settings' | 'store' | 'journal' | 'trust'>;

/**
 * Writes the record into a build tree in which nothing runs any more, whether its build ended well
 * or not.
 * @param before what was known of files before the build, where this run built
 * @returns the record; undefined where the tree cannot be read
 */
export async function recordTree(
  sourceDir: string,
  { buildDir, facts, kernelInputs, buildStarted }: TreeToSave,
  before: Pick<RecordOptions, 'proven' | 'list'> = {},
): Promise<TreeRecord | undefined> {
  const inspection = inspectBuildTree(sourceDir, buildDir);
  if (!inspection.usable) return undefined;
  const inputRecord = await recordInputs(inspection.tree, {
    ...{ repositoryFiles: kernelInputs, buildStarted, now: fileSystemNow(buildDir) },
    furtherInputs: facts.configureReads.map((path) => join(sourceDir, path)),
    ...before,
  });
  const externalProjects = await presentProjects(contentDirectoryOf(buildDir));
  const ninjaState = await ninjaStateOf(buildDir);
  const record = { ...facts, externalProjects, ninjaState, inputRecord };
  await writeTreeRecord(buildDir, record);
  return record;
}

/** CMake's logs of its checks, with every flag of the environment: nobody reads them again. */
const configureLogs = /^CMakeFiles\/(CMakeConfigureLog\.yaml|CMake(Output|Error)\.log)$/;

/**
 * Saves a recorded build tree with its generated sources. The sources of external projects are a
 * layer of their own.
 * @param fetchBase fetches what the tree may be saved as a difference from
 */
export async function saveTree(
  run: Saving,
  key: string,
  buildDir: string,
  generated: readonly string[],
  fetchBase: () => Promise<Base | undefined>,
): Promise<void> {
  await saveLayer(run, 'build-tree', key, async () => {
    const content = contentDirectoryOf(buildDir).slice(buildDir.length + 1);
    const isLeftOut = (path: string) =>
      configureLogs.test(path) ||
      (path.startsWith(`${content}/`) && /^[^/]+\/[^/]+-(src|subbuild)$/.test(path));
    return {
      meta: {},
      base: await fetchBase(),
      roots: {
        tree: { directory: buildDir, paths: await listFiles(buildDir, isLeftOut) },
        source: { directory: run.settings.sourceDir, paths: generated },
      },
    };
  });
}

/** Saves the products of a finished build. */
export async function saveProducts(
  run: Saving,
  key: string,
  manifestFile: string,
  paths: readonly string[],
  meta: ProductsMeta,
  fetchBase: () => Promise<Base | undefined>,
): Promise<void> {
  await saveLayer(run, 'products', key, async () => ({
    ...packProducts(manifestFile, run.settings.sourceDir, paths, meta),
    base: await fetchBase(),
  }));
}

/** Saves the sources of external projects at their pins. */
export async function saveSources(
  run: Saving,
  key: string,
  buildDir: string,
  pins: Readonly<Record<string, string>>,
): Promise<void> {
  await saveLayer(run, 'external-sources', key, () =>
    packSources(pins, contentDirectoryOf(buildDir)),
  );
}

/**
 * Saves the compiler cache; after a build that compiled everything, without the entries that it did
 * not use.
 */
export async function saveCompilerCache(
  run: Saving,
  key: string,
  cache: CompilerCache,
  { keep, includeScope }: { readonly keep: 'used' | 'all'; readonly includeScope: IncludeScope },
  base: Base | undefined,
): Promise<void> {
  await saveLayer(run, 'compiler-cache', key, async () => {
    await cache.prepareForSaving(keep);
    const contents = await packCompilerCache(cache.directory, includeScope);
    return contents && { ...contents, base };
  });
}

/** Records why a layer was not offered to the store. */
export function noteUnsaved(run: Saving, layer: LayerName, code: UnsavedCode): void {
  if (whyUnused(run, layer) === undefined) run.journal.saved(layer, { status: 'unsaved', code });
}

/** Saves one layer; packs nothing where the outcome is already known. */
async function saveLayer(
  run: Saving,
  layer: LayerName,
  key: string,
  pack: () => Promise<SnapshotContents | undefined>,
): Promise<void> {
  const { journal, store, trust } = run;
  if (whyUnused(run, layer) !== undefined) return;
  const denied = trust.write === undefined ? trust.reason : store.denied?.();
  if (denied !== undefined) {
    journal.saved(layer, { status: 'denied', reason: denied });
    return;
  }
  const found = await store.find(layer, key, []);
  const isOfUse = found?.exact === true && !isToReplace(run, layer, found.key);
  if (isOfUse) {
    journal.saved(layer, { status: 'exists' });
    return;
  }
  if (store.trouble?.('write') !== undefined) {
    noteUnsaved(run, layer, 'store-unavailable');
    return;
  }
  const free = found?.exact ? renewedKey(key, randomUUID()) : key;
  const contents = await pack().catch((error: Error) => error);
  if (contents instanceof Error) {
    journal.saved(layer, { status: 'failed', reason: contents.message });
  } else if (contents !== undefined) {
    journal.saved(layer, await saveSnapshot(store, layer, free, contents));
  }
}

/** Whether this run looked at the entry and could not use it, or was told not to. */
function isToReplace({ journal, settings }: Saving, layer: LayerName, key: string): boolean {
  const isUnused = layer === 'products' || layer === 'build-tree';
  if (settings.clean === 'always' && isUnused) return true;
  const served = journal.layers()[reportLayerOf[layer]];
  return served.status === 'miss' && served.key === key;
}

/** Path of the manifest in the work directory. */
export function manifestPath(workDirectory: string): string {
  return join(workDirectory, 'kernels.json');
}
