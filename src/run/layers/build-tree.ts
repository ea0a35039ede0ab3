import { join } from 'node:path';
import type { SnapshotContents, StagedSnapshot } from '../../cache/layers/snapshot.js';
import { digestOf } from '../../lib/digest.js';
import { listFiles } from '../../lib/files/list-files.js';
import { listed } from '../../lib/format.js';
import { keyBase, type LayerKey, shortDigest } from '../../plan/keys.js';
import { hit, miss, type UnsavedCode, withoutStop } from '../../report/statuses.js';
import { inspectBuildTree } from '../../tree/build-tree.js';
import { type RecordOptions, recordInputs } from '../../tree/record/input-record.js';
import {
  ninjaStateOf,
  type TreeFacts,
  type TreeRecord,
  writeTreeRecord,
} from '../../tree/record/tree-record.js';
import { fileSystemNow } from '../../tree/stamps/timestamps.js';
import type { Run } from '../run.js';
import { contentDirectoryOf, presentProjects } from './external-sources.js';
import { type BuildEnd, fetchLayer, type Layer, type ToSave } from './layer.js';

const cases = {
  hitExact: hit('The build tree of the same sources was restored.'),
  hitOtherPush: (source: string) =>
    hit(`The build tree of ${source} was restored; Ninja compiles what differs.`),
  inPlace: hit('The build tree of the last run is still in the checkout.'),
  noEntry: miss(
    'No run that this one may read saved a build tree of this toolchain and these directories.',
  ),
  toolchainDiffers: (differences: readonly string[]) =>
    miss(`The build tree was dropped because another toolchain made it: ${listed(differences)}.`),
  pathDiffers: (was: string, is: string) =>
    miss(
      `The build tree was dropped because its files name the absolute path ${was}, and this checkout is at ${is}.`,
    ),
  ninjaUnreadable: (problem: string) =>
    miss(
      `The build tree was dropped because Ninja's own files cannot be read: ${withoutStop(problem)}.`,
    ),
  builtSince: miss(
    'The build tree was dropped because something was built in it after its inputs were recorded.',
  ),
  untrusted: (problem: string) => miss(`The build tree was dropped: ${withoutStop(problem)}.`),
  otherSchema: (found: number, known: number) =>
    miss(
      `The build tree was dropped because ${found > known ? 'a newer' : 'an older'} version of this program wrote it (schema ${found}; this one reads ${known}).`,
    ),
};

/** The ending of a finished build tree's key. */
const finished = 'finished/first';

/**
 * Looked for by its inputs, then by its toolchain, of the same configuration first, then of any:
 * Ninja recompiles what differs. Whether it is used is decided when it is in place.
 */
export const buildTree = {
  name: 'build-tree',
  saveOrder: 1,
  isRemade: true,
  isBase: true,
  cases,
  keyOf: ({ toolchain, paths, configuration, kernelInputs }) => {
    const ofToolchain = `${keyBase('build-tree')}/${shortDigest(digestOf([toolchain, paths]))}`;
    const ofConfiguration = `${ofToolchain}/${shortDigest(configuration)}`;
    const ofInputs = `${ofConfiguration}/${kernelInputs}`;
    return {
      key: `${ofInputs}/${finished}`,
      prefixes: [`${ofInputs}/finished/`, `${ofConfiguration}/`, `${ofToolchain}/`],
      isExact: true,
    };
  },
  restore: fetchTree,
  save: entryOfTree,
} satisfies Layer;

async function fetchTree(run: Run): Promise<StagedSnapshot | undefined> {
  return await fetchLayer(run, buildTree);
}

async function entryOfTree(run: Run, end: BuildEnd): Promise<ToSave | UnsavedCode> {
  const { status, prepared, context } = end.built;
  if (end.record === undefined || !hasChanged(end)) return 'nothing-compiled';
  const { key } = buildTree.keyOf(run.plan.keyFacts);
  const { buildDir } = context.preset;
  return {
    key: status === 'finished' ? key : unfinishedKey(key, run.id),
    pack: async () => ({
      ...(await packTree(run.settings.sourceDir, buildDir, prepared.generated)),
      base: end.snapshot?.base,
    }),
  };
}

/**
 * Whether the tree holds something new. A failed build's configuration without objects does not
 * count: it would replace an older tree that has all of them.
 */
function hasChanged({ built: { status, prepared, compilation } }: BuildEnd): boolean {
  const isEmpty = status !== 'finished' && prepared.restoredObjects.size === 0;
  const { rebuilt, linked } = compilation;
  return rebuilt.length > 0 || linked.length > 0 || (prepared.need.needed && !isEmpty);
}

/**
 * The key of a build tree that holds only some of its objects, because the build failed, was
 * cancelled or ran out of time. It begins with the same prefix, so that the next run finds it as
 * the newest, and it never replaces the finished entry of the same kernel inputs.
 */
export function unfinishedKey(key: string, run: string): string {
  return `${key.slice(0, -finished.length)}unfinished-${run}`;
}

/**
 * Where to look for the newest tree that resembles an unfinished one: of the same toolchain and
 * configuration.
 * @param key of an unfinished tree
 */
export function treesLike(key: string): LayerKey {
  return { key, prefixes: [`${key.split('/').slice(0, -2).join('/')}/`], isExact: false };
}

/** What is needed to record and save a build tree; plain data, so that a post step can read it. */
export interface TreeToSave {
  readonly buildDir: string;
  readonly facts: Omit<TreeFacts, 'externalProjects' | 'ninjaState'>;
  /** Kernel input → object id. */
  readonly kernelInputs: Readonly<Record<string, string>>;
  /** By the clock of the file system; nanoseconds. */
  readonly buildStarted: bigint;
}

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
    repositoryFiles: kernelInputs,
    buildStarted,
    now: fileSystemNow(buildDir),
    furtherInputs: facts.configureReads.map((path) => join(sourceDir, path)),
    ...before,
  });
  const externalProjects = await presentProjects(buildDir);
  const ninjaState = await ninjaStateOf(buildDir);
  const record = { ...facts, externalProjects, ninjaState, inputRecord };
  await writeTreeRecord(buildDir, record);
  return record;
}

/** CMake's logs of its checks, with every flag of the environment: nobody reads them again. */
const configureLogs = /^CMakeFiles\/(CMakeConfigureLog\.yaml|CMake(Output|Error)\.log)$/;

/**
 * What to save of a recorded build tree, with its generated sources. The sources of external
 * projects are a layer of their own.
 */
export async function packTree(
  sourceDir: string,
  buildDir: string,
  generated: readonly string[],
): Promise<SnapshotContents> {
  const content = contentDirectoryOf(buildDir).slice(buildDir.length + 1);
  const isLeftOut = (path: string) =>
    configureLogs.test(path) ||
    (path.startsWith(`${content}/`) && /^[^/]+\/[^/]+-(src|subbuild)$/.test(path));
  return {
    meta: {},
    roots: {
      tree: { directory: buildDir, paths: await listFiles(buildDir, isLeftOut) },
      source: { directory: sourceDir, paths: generated },
    },
  };
}
