import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { type ConfigureFacts, configure, configureDigest } from '../../cmake/configure.js';
import type { Diagnosis } from '../../cmake/diagnostics.js';
import { BuildError } from '../../lib/errors.js';
import { idsOf } from '../../plan/kernel-inputs.js';
import { type BuildTree, inspectBuildTree } from '../../tree/build-tree.js';
import { repositoryChanges } from '../../tree/changes.js';
import { type ConfigureNeed, configureNeed } from '../../tree/configure-need.js';
import { filesInBuildDirectory, removeConfigured } from '../../tree/configured-files.js';
import {
  generatedSources,
  removeBeforeConfigure,
  restampAfterConfigure,
} from '../../tree/generated-sources.js';
import { outputsOfCommandFiles } from '../../tree/inputs/command-files.js';
import { directoryLists, type ListDirectory } from '../../tree/inputs/include-search.js';
import { inputsOf, type TreeInputs } from '../../tree/inputs/inputs.js';
import { shadowedObjects } from '../../tree/inputs/shadowing.js';
import { shadowingCandidates } from '../../tree/inputs/shadowing-candidates.js';
import { objectsOnDisk } from '../../tree/objects-on-disk.js';
import { objectsUsing } from '../../tree/objects-using.js';
import {
  type AnsweredLookup,
  answerLookups,
  changedLookup,
} from '../../tree/record/configure-lookups.js';
import { namesAskedFor, type RecordedFile } from '../../tree/record/input-record.js';
import { outdatedObjects } from '../../tree/stamps/outdated-outputs.js';
import { bringToPresent, fileSystemNow } from '../../tree/stamps/timestamps.js';
import {
  contentDirectoryOf,
  madeDirectoriesOf,
  sourcesWithoutHistory,
} from '../layers/external-sources.js';
import type { Run } from '../run.js';
import type { BuildContext } from './build-context.js';
import { bringCMakeToPresent, bringConfigurationToPresent } from './clock-behind.js';
import type { ReusedTree } from './reuse-tree.js';
import { untrackedFiles } from './untracked-files.js';

/** A build tree in which Ninja will run exactly what is outdated. */
export interface PreparedTree {
  readonly tree: BuildTree;
  readonly need: ConfigureNeed;
  readonly configuration: string;
  /** Absolute path of a changed input → the rest of a sentence that begins with the path. */
  readonly changed: ReadonlyMap<string, string>;
  /** Object that was removed → why. */
  readonly forced: ReadonlyMap<string, readonly string[]>;
  /** The objects of `forced` that a compiler cache would serve stale: they are compiled past it. */
  readonly pastCache: readonly string[];
  /** Objects that the restored tree held. */
  readonly restoredObjects: ReadonlySet<string>;
  /** Files that configure read and CMake does not remember, relative to the checkout. */
  readonly configureReads: readonly string[];
  /** What configure looked for in the file system. */
  readonly configureLookups: readonly AnsweredLookup[];
  /** Files that configure wrote into the checkout, relative to it. */
  readonly generated: readonly string[];
  /** Files that configure wrote into the build directory, relative to it. */
  readonly configured: readonly string[];
  readonly stamped: number;
  readonly proven: ReadonlyMap<string, RecordedFile>;
  /** Lists directories as they were before the build. */
  readonly list: ListDirectory;
}

type Preparation =
  | { readonly status: 'ready'; readonly prepared: PreparedTree }
  | { readonly status: 'failed'; readonly diagnosis: Diagnosis }
  | { readonly status: 'stopped' };

/**
 * Configures if anything that a configuration reads may have changed, corrects timestamps, and
 * removes the objects whose changes no timestamp can show.
 */
export async function prepareTree(
  { settings, plan, repository: { tracked }, log }: Run,
  { toolchain, preset, roots, options }: BuildContext,
  reused: ReusedTree | undefined,
): Promise<Preparation> {
  const { sourceDir } = settings;
  const { buildDir } = preset;
  const files = [...tracked].map((path) => join(sourceDir, path));
  const started = fileSystemNow(sourceDir);
  let brought = bringToPresent(files, started);
  const facts: ConfigureFacts = { settings, toolchain, preset };
  // Where sources come from does not change what is configured.
  const configuration = configureDigest(facts, plan.variables);
  const changes = reused
    ? repositoryChanges(
        reused.record.inputRecord,
        idsOf(plan.kernelInputs),
        reused.restamped.changed,
      )
    : { added: [], deleted: [], modified: [] };
  const need = decide(sourceDir, reused, configuration, changes);
  const restoredObjects = new Set(reused ? objectsOnDisk(reused.tree) : []);
  let generated = reused?.record.generated ?? [];
  let configured = reused?.record.configured ?? [];
  let configureReads = reused?.record.configureReads ?? [];
  let configureLookups = reused?.record.configureLookups ?? [];
  let restamped = reused?.restamped;

  const filesNow = () =>
    Promise.all([untrackedFiles(sourceDir, [buildDir]), filesInBuildDirectory(buildDir)]);

  if (need.needed) {
    log.info(`Configuring: ${need.reason}`);
    const externalSources = await sourcesWithoutHistory(buildDir);
    brought += await bringCMakeToPresent(facts, options);
    if (reused) removeBeforeConfigure(sourceDir, reused.record.generated, tracked);
    removeConfigured(buildDir, configured);
    const [before, builtBefore] = await filesNow();
    const outcome = await configure({ ...facts, externalSources }, options);
    if (outcome.status !== 'finished') return outcome;
    const [after, builtAfter] = await filesNow();
    configured = [...builtAfter].filter((path) => !builtBefore.has(path));
    generated = [...after].filter((path) => !before.has(path));
    const made = new Set([...generated, ...(reused?.record.installed ?? [])]);
    const madeDirectories = madeDirectoriesOf(sourceDir, buildDir);
    configureLookups = answerLookups(outcome.lookups, { sourceDir, made, madeDirectories });
    configureReads = outcome.read
      .map((path) => relative(sourceDir, path))
      .filter((path) => !made.has(path));
  }
  const inspection = inspectBuildTree(sourceDir, buildDir, 'configured');
  if (!inspection.usable) throw new BuildError(inspection.reason);
  const { tree } = inspection;
  const allowed = [sourceDir, buildDir, ...roots];
  if (need.needed && reused && restamped) {
    const again = await restampAfterConfigure(
      reused.record.inputRecord,
      allowed,
      restamped.proven,
      tree,
    );
    if (!again.trusted) throw new BuildError(again.reason);
    restamped = { ...again, stamped: again.stamped + restamped.stamped };
  }
  if (need.needed) brought += bringConfigurationToPresent(tree, allowed, started);
  const list = directoryLists();
  const shadowed = reused
    ? shadowedObjects(
        tree,
        reused.record.inputRecord,
        filesOfOtherPresence(reused, tree, changes, generated, list),
      )
    : new Map<string, readonly string[]>();
  const commanded = outputsOfCommandFiles(tree, restamped?.changed ?? new Set());
  const forced = new Map([
    ...(reused ? outdatedOutputs(reused) : []),
    ...withReasons(objectsUsing(tree, restamped?.unstampable ?? new Set()), restamped),
    ...withReasons(commanded, restamped),
    ...shadowed,
  ]);
  for (const output of forced.keys()) await rm(resolve(buildDir, output), { force: true });
  const foreign = [...roots, contentDirectoryOf(buildDir)];
  return {
    status: 'ready',
    prepared: {
      ...{ tree, need, configuration, configured, configureReads, configureLookups },
      ...{ forced, restoredObjects },
      pastCache: [...shadowed.keys(), ...commanded.keys()],
      changed: restamped?.reasons ?? new Map(),
      generated: [...new Set([...generated, ...generatedSources(tree, tracked, foreign)])].sort(),
      stamped: brought + (restamped?.stamped ?? 0),
      proven: restamped?.proven ?? new Map(),
      list,
    },
  };
}

function decide(
  sourceDir: string,
  reused: ReusedTree | undefined,
  configuration: string,
  changes: ReturnType<typeof repositoryChanges>,
): ConfigureNeed {
  const [missing] = reused?.missingProjects ?? [];
  if (missing !== undefined) {
    return { needed: true, reason: `The sources of ${missing} have to be fetched.` };
  }
  return configureNeed({
    sourceDir,
    presetDigest: configuration,
    tree: reused && {
      inputs: withConfigureReads(reused),
      presetDigest: reused.record.configuration,
      changes,
      changed: reused.restamped.changed,
      missing: reused.restamped.missing,
      lookup: changedLookup(reused.record.configureLookups, {
        sourceDir,
        made: new Set([...reused.record.generated, ...reused.record.installed]),
        madeDirectories: madeDirectoriesOf(sourceDir, reused.tree.buildDir),
      }),
      generated: reused.record.generated,
    },
  });
}

/** Files that appeared or disappeared since the tree was built. */
function filesOfOtherPresence(
  { record, restamped }: ReusedTree,
  tree: BuildTree,
  changes: ReturnType<typeof repositoryChanges>,
  generated: readonly string[],
  list: ListDirectory,
) {
  const { inputRecord } = record;
  // Git does not report everything that compilations may find now and could not find before.
  const now = shadowingCandidates(tree, namesAskedFor(inputRecord.files), list);
  const before = [...inputRecord.shadowingCandidates, ...restamped.missing];
  return {
    added: [
      ...changes.added,
      ...generated.filter((path) => !record.generated.includes(path)),
      ...[...now].filter((path) => !inputRecord.shadowingCandidates.has(path)),
    ],
    gone: [
      ...changes.deleted,
      ...record.generated.filter((path) => !generated.includes(path)),
      ...before.filter((path) => !now.has(path) && !existsSync(path)),
    ],
  };
}

/**
 * Outputs that Ninja would consider current although an input changed: no timestamp can show it, or
 * Ninja does not know of the input.
 */
function withReasons(
  outputs: ReadonlyMap<string, readonly string[]>,
  restamped: ReusedTree['restamped'] | undefined,
): [string, readonly string[]][] {
  return [...outputs].map(([output, paths]) => [
    output,
    paths.map((path) => `${path} ${restamped?.reasons.get(path) ?? 'changed'}`),
  ]);
}

/**
 * Outputs that were already outdated when the earlier build ended, and that Ninja would not notice.
 */
function outdatedOutputs({ tree, record, restamped }: ReusedTree): [string, readonly string[]][] {
  return [...outdatedObjects(tree, record.inputRecord, restamped.shared)].map(([output, paths]) => [
    output,
    paths.map((path) => `${path} changed`),
  ]);
}

/** Ninja's inputs, and the files that configure read in addition. */
function withConfigureReads({ tree, record }: ReusedTree): TreeInputs {
  const inputs = inputsOf(tree);
  const read = record.configureReads.map((path) => join(tree.sourceDir, path));
  return { ...inputs, configure: new Set([...inputs.configure, ...read]) };
}
