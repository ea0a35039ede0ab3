import type { ProductsMeta } from '../../cache/layers/products.js';
import type { StagedSnapshot } from '../../cache/layers/snapshot.js';
import type { Manifest } from '../../kernels/manifest.js';
import { messageOf } from '../../lib/errors.js';
import { productsKey, unfinishedKey } from '../../plan/keys.js';
import {
  type CoverageFacts,
  lastingFiles,
  unkeyedInputs,
  unkeyedSearch,
} from '../../plan/unkeyed-inputs.js';
import type { BuildTree } from '../../tree/build-tree.js';
import { includeSearch } from '../../tree/inputs/include-search.js';
import { outputsOf } from '../../tree/inputs/inputs.js';
import { type InputRecord, namesAskedFor, unknownContent } from '../../tree/record/input-record.js';
import { recordSearch } from '../../tree/record/recorded-search.js';
import type { TreeRecord } from '../../tree/record/tree-record.js';
import type { Built } from '../build/build.js';
import { removeCheckpoint, treeToSave } from '../checkpoint/checkpoint.js';
import type { Run } from '../run.js';
import { includeScopeAfter } from './compiler-cache.js';
import { fetchProductsBase } from './restore.js';
import {
  manifestPath,
  noteUnsaved,
  recordTree,
  saveCompilerCache,
  saveProducts,
  saveSources,
  saveTree,
} from './save.js';

/**
 * Saves everything that this run made and the next one can use, the most valuable first. Never
 * throws and never fails the job.
 * @param manifest of verified products; undefined where there are none
 * @param snapshot of the fetched build tree, if there was one
 */
export async function saveBuild(
  run: Run,
  built: Built,
  manifest: Manifest | undefined,
  snapshot: StagedSnapshot | undefined,
): Promise<void> {
  try {
    await saveLayers(run, built, manifest, snapshot);
  } catch (error) {
    run.journal.warn(`Nothing more was saved: ${messageOf(error)}.`);
  }
}

async function saveLayers(
  run: Run,
  built: Built,
  manifest: Manifest | undefined,
  snapshot: StagedSnapshot | undefined,
): Promise<void> {
  const { compilation, prepared, context } = built;
  if (prepared === undefined || compilation === undefined) return;
  if (run.stop.cause() === 'cancelled' && run.environment.GITHUB_ACTIONS === 'true') {
    // This step has only seconds left; the post step has minutes.
    run.log.info('The job was cancelled; the post step saves what was compiled.');
    return;
  }
  const { key } = run.plan.keys['build-tree'];
  const finished = built.status === 'finished';
  const tree = treeToSave(run, context, prepared, compilation.buildStarted);
  const { bytesPerCompilation } = compilation;
  const facts = {
    ...tree.facts,
    installed: [...compilation.installed],
    finished,
    ...(bytesPerCompilation === undefined ? {} : { bytesPerCompilation }),
  };
  const { sourceDir } = run.settings;
  const record = await recordTree(sourceDir, { ...tree, facts }, prepared);
  if (record === undefined || !hasChanged(built)) {
    noteUnsaved(run, 'build-tree', 'nothing-compiled');
  } else {
    await saveTree(
      run,
      finished ? key : unfinishedKey(key, run.id),
      tree.buildDir,
      prepared.generated,
      async () => snapshot?.base,
    );
  }
  await removeCheckpoint(run.workDirectory);
  if (record !== undefined) await saveFinished(run, built, record, manifest, snapshot);
  await saveSources(
    run,
    run.plan.keys['external-sources'].key,
    tree.buildDir,
    run.plan.externalPins,
  );
  if (record !== undefined) await saveCompiled(run, built, record);
}

/**
 * Whether the tree holds something new. A failed build's configuration without objects does not
 * count: it would replace an older tree that has all of them.
 */
function hasChanged({ status, prepared, compilation }: Built): boolean {
  const { rebuilt, linked } = compilation ?? { rebuilt: [], linked: [] };
  const isEmpty = status !== 'finished' && prepared?.restoredObjects.size === 0;
  return rebuilt.length > 0 || linked.length > 0 || (prepared?.need.needed === true && !isEmpty);
}

async function saveFinished(
  run: Run,
  { status, context, prepared, compilation }: Built,
  record: TreeRecord,
  manifest: Manifest | undefined,
  snapshot: StagedSnapshot | undefined,
): Promise<void> {
  if (status !== 'finished') {
    const code = status === 'failed' ? 'build-failed' : 'build-stopped';
    return noteUnsaved(run, 'products', code);
  }
  if (manifest === undefined) return noteUnsaved(run, 'products', 'unverified');
  const { toolchain, preset } = context;
  const { sourceDir } = run.settings;
  const coverage: CoverageFacts = {
    sourceDir,
    buildDir: preset.buildDir,
    kernelInputs: new Set(run.plan.kernelInputs.map(({ path }) => path)),
    generated: new Set(prepared?.generated),
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
  if (unkeyed === undefined || prepared === undefined || compilation?.tree === undefined) {
    return noteUnsaved(run, 'products', 'unprovable');
  }
  const search = unkeyedSearch(includeSearch(compilation.tree, namesAskedFor(files)), coverage);
  const recorded = recordSearch(search, { sourceDir, list: prepared.list });
  const meta: ProductsMeta = {
    unkeyed,
    search: recorded,
    lasting: lastingFiles(recorded.found, coverage, new Set(record.installed)),
  };
  await saveProducts(
    run,
    productsKey(run.plan.keys.products.key, meta),
    manifestPath(run.workDirectory),
    manifest.products.map(({ path }) => path),
    meta,
    () => fetchProductsBase(run, snapshot),
  );
}

async function saveCompiled(run: Run, built: Built, { inputRecord }: TreeRecord): Promise<void> {
  const { context, compilation, cacheState } = built;
  const { cache } = context;
  if (cache === undefined || compilation?.statistics === undefined) return;
  const { tree } = compilation;
  const fromNothing = !built.prepared || built.prepared.restoredObjects.size === 0;
  if (compilation.statistics.misses === 0 || tree === undefined) {
    noteUnsaved(run, 'compiler-cache', 'nothing-compiled');
  } else if (cacheState.status === 'partial') {
    noteUnsaved(run, 'compiler-cache', 'cache-partial');
  } else if (hasUnknownInput(tree, inputRecord)) {
    noteUnsaved(run, 'compiler-cache', 'unprovable');
  } else {
    const keep = fromNothing && built.status === 'finished' ? 'used' : 'all';
    const list = built.prepared?.list;
    const after = { tree, inputRecord, compilation, list };
    const includeScope = includeScopeAfter(run, after, cacheState.includeScope);
    const { key } = run.plan.keys['compiler-cache'];
    await saveCompilerCache(run, key, cache, { keep, includeScope }, cacheState.base);
  }
}

/**
 * Whether an input was written while compilers ran: a compiler cache may then have recorded results
 * of the old content under the new one.
 */
function hasUnknownInput(tree: BuildTree, { files }: InputRecord): boolean {
  const made = outputsOf(tree);
  return [...files].some(([path, { sha256 }]) => sha256 === unknownContent && !made.has(path));
}
