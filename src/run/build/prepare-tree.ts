import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import {
  type ConfigureFacts,
  configure,
  configureDigest,
  type StepOptions,
} from '../../cmake/configure.js';
import type { Diagnosis } from '../../cmake/diagnostics.js';
import { BuildError } from '../../lib/errors.js';
import { type BuildTree, inspectBuildTree } from '../../tree/build-tree.js';
import { repositoryChanges } from '../../tree/changes.js';
import { type ConfigureNeed, configureNeed } from '../../tree/configure-need.js';
import { filesInBuildDirectory, removeConfigured } from '../../tree/configured-files.js';
import {
  generatedSources,
  removeBeforeConfigure,
  restampAfterConfigure,
} from '../../tree/generated-sources.js';
import { directoryLists, type ListDirectory } from '../../tree/inputs/include-search.js';
import { inputsOf, type TreeInputs } from '../../tree/inputs/inputs.js';
import { shadowedObjects } from '../../tree/inputs/shadowing.js';
import { rivals } from '../../tree/inputs/shadowing-candidates.js';
import { objectsOnDisk } from '../../tree/objects-on-disk.js';
import { objectsUsing } from '../../tree/objects-using.js';
import { type LedgerFile, namesAskedFor } from '../../tree/record/input-record.js';
import { overdueObjects } from '../../tree/stamps/outdated-outputs.js';
import { bringToPresent, fileSystemNow } from '../../tree/stamps/timestamps.js';
import { bringCMakeToPresent, bringConfigurationToPresent } from './clock-behind.js';
import type { AdoptedTree } from './reuse-tree.js';
import { untrackedFiles } from './untracked-files.js';

/** A build tree on which Ninja can be let loose: it will run exactly what has to be run. */
export interface ReadyTree {
  readonly tree: BuildTree;
  readonly need: ConfigureNeed;
  readonly configuration: string;
  /** Absolute path of a changed input → the end of a sentence that begins with it. */
  readonly changed: ReadonlyMap<string, string>;
  /** Object that was removed → why. */
  readonly forced: ReadonlyMap<string, readonly string[]>;
  /** Those of them that a compiler cache would serve stale: they have to be compiled past it. */
  readonly pastCache: readonly string[];
  /** Objects that the restored tree held. */
  readonly restoredObjects: ReadonlySet<string>;
  /** Files that configure read and CMake does not remember, relative to the checkout. */
  readonly configureReads: readonly string[];
  /** Files that configure wrote into the checkout, relative to it. */
  readonly generated: readonly string[];
  /** Files that configure wrote into the build directory, relative to it. */
  readonly configured: readonly string[];
  readonly stamped: number;
  readonly proven: ReadonlyMap<string, LedgerFile>;
  /** What lies in directories before the build. */
  readonly list: ListDirectory;
}

type Readiness =
  | { readonly status: 'ready'; readonly ready: ReadyTree }
  | { readonly status: 'failed'; readonly diagnosis: Diagnosis }
  | { readonly status: 'stopped' };

interface ReadyFacts {
  readonly configure: ConfigureFacts;
  readonly adopted: AdoptedTree | undefined;
  /** As `Plan.variables`. */
  readonly variables: Readonly<Record<string, string>>;
  /** Kernel input → object id, of this checkout. */
  readonly kernelInputs: Readonly<Record<string, string>>;
  readonly tracked: ReadonlySet<string>;
  /** As `AdoptFacts.roots`. */
  readonly roots: readonly string[];
  /** Told before configure begins, with its reason. */
  readonly onConfigure: (need: ConfigureNeed) => void;
}

/**
 * Configures if something that a configuration reads may have changed, puts timestamps right, and
 * removes the objects whose change no timestamp can show.
 */
export async function makeReady(facts: ReadyFacts, options: StepOptions): Promise<Readiness> {
  const { adopted, tracked, roots } = facts;
  const { settings, preset } = facts.configure;
  const { sourceDir } = settings;
  const { buildDir } = preset;
  const files = [...tracked].map((path) => join(sourceDir, path));
  const started = fileSystemNow(sourceDir);
  let brought = bringToPresent(files, started);
  // Where sources come from changes nothing of what is configured.
  const configuration = configureDigest(
    { ...facts.configure, externalSources: {} },
    facts.variables,
  );
  const changes = adopted
    ? repositoryChanges(adopted.record.ledger, facts.kernelInputs, adopted.restamped.changed)
    : { added: [], deleted: [], modified: [] };
  const need = decide(facts, configuration, changes);
  const restoredObjects = new Set(adopted ? objectsOnDisk(adopted.tree) : []);
  let generated = adopted?.record.generated ?? [];
  let configured = adopted?.record.configured ?? [];
  let configureReads = adopted?.record.configureReads ?? [];
  let restamped = adopted?.restamped;

  const filesNow = () =>
    Promise.all([untrackedFiles(sourceDir, [buildDir]), filesInBuildDirectory(buildDir)]);

  if (need.needed) {
    facts.onConfigure(need);
    brought += await bringCMakeToPresent(facts.configure, options);
    if (adopted) removeBeforeConfigure(sourceDir, adopted.record.generated, tracked);
    removeConfigured(buildDir, configured);
    const [before, builtBefore] = await filesNow();
    const outcome = await configure(facts.configure, options);
    if (outcome.status !== 'finished') return outcome;
    const [after, builtAfter] = await filesNow();
    configured = [...builtAfter].filter((path) => !builtBefore.has(path));
    generated = [...after].filter((path) => !before.has(path));
    const made = new Set(generated);
    configureReads = outcome.read
      .map((path) => relative(sourceDir, path))
      .filter((path) => !made.has(path));
  }
  const inspection = inspectBuildTree(sourceDir, buildDir, 'configured');
  if (!inspection.usable) throw new BuildError(inspection.reason);
  const { tree } = inspection;
  const allowed = [sourceDir, buildDir, ...roots];
  if (need.needed && adopted && restamped) {
    const again = await restampAfterConfigure(
      adopted.record.ledger,
      allowed,
      restamped.proven,
      tree,
    );
    if (!again.trusted) throw new BuildError(again.reason);
    restamped = { ...again, stamped: again.stamped + restamped.stamped };
  }
  if (need.needed) brought += bringConfigurationToPresent(tree, allowed, started);
  const list = directoryLists();
  const shadowed = adopted
    ? shadowedObjects(
        tree,
        adopted.record.ledger,
        filesOfOtherPresence(adopted, tree, changes, generated, list),
      )
    : new Map<string, readonly string[]>();
  const forced = new Map([
    ...(adopted ? overdueOutputs(adopted) : []),
    ...unstampableOutputs(tree, restamped),
    ...shadowed,
  ]);
  for (const output of forced.keys()) await rm(resolve(buildDir, output), { force: true });
  const foreign = [...roots, join(buildDir, '_deps')];
  return {
    status: 'ready',
    ready: {
      ...{ tree, need, configuration, configured, configureReads, forced, restoredObjects },
      pastCache: [...shadowed.keys()],
      changed: restamped?.reasons ?? new Map(),
      generated: [...new Set([...generated, ...generatedSources(tree, tracked, foreign)])].sort(),
      stamped: brought + (restamped?.stamped ?? 0),
      proven: restamped?.proven ?? new Map(),
      list,
    },
  };
}

function decide(
  { adopted, configure: { settings } }: ReadyFacts,
  configuration: string,
  changes: ReturnType<typeof repositoryChanges>,
): ConfigureNeed {
  const [missing] = adopted?.missingProjects ?? [];
  if (missing !== undefined) {
    return { needed: true, reason: `The sources of ${missing} have to be fetched.` };
  }
  return configureNeed({
    sourceDir: settings.sourceDir,
    presetDigest: configuration,
    tree: adopted && {
      inputs: withConfigureReads(adopted),
      presetDigest: adopted.record.configuration,
      changes,
      changed: adopted.restamped.changed,
      missing: adopted.restamped.missing,
      generated: adopted.record.generated,
    },
  });
}

/** Files that are there now and were not when the tree was built, and the reverse. */
function filesOfOtherPresence(
  { record, restamped }: AdoptedTree,
  tree: BuildTree,
  changes: ReturnType<typeof repositoryChanges>,
  generated: readonly string[],
  list: ListDirectory,
) {
  const { ledger } = record;
  // Git does not tell of all that compilations may find now and could not find before.
  const now = rivals(tree, namesAskedFor(ledger.files), list);
  const before = [...ledger.rivals, ...restamped.missing];
  return {
    added: [
      ...changes.added,
      ...generated.filter((path) => !record.generated.includes(path)),
      ...[...now].filter((path) => !ledger.rivals.has(path)),
    ],
    gone: [
      ...changes.deleted,
      ...record.generated.filter((path) => !generated.includes(path)),
      ...before.filter((path) => !now.has(path) && !existsSync(path)),
    ],
  };
}

/** Outputs that Ninja would take for current, since no timestamp can show that an input changed. */
function unstampableOutputs(
  tree: BuildTree,
  restamped: AdoptedTree['restamped'] | undefined,
): [string, readonly string[]][] {
  if (restamped === undefined) return [];
  return [...objectsUsing(tree, restamped.unstampable)].map(([output, paths]) => [
    output,
    paths.map((path) => `${path} ${restamped.reasons.get(path) ?? 'changed'}`),
  ]);
}

/** Outputs that the build which made the restored tree did not come to, without being told by Ninja. */
function overdueOutputs({ tree, record, restamped }: AdoptedTree): [string, readonly string[]][] {
  return [...overdueObjects(tree, record.ledger, restamped.shared)].map(([output, paths]) => [
    output,
    paths.map((path) => `${path} changed`),
  ]);
}

/** What Ninja knows, and what configure read besides. */
function withConfigureReads({ tree, record }: AdoptedTree): TreeInputs {
  const inputs = inputsOf(tree);
  const read = record.configureReads.map((path) => join(tree.sourceDir, path));
  return { ...inputs, configure: new Set([...inputs.configure, ...read]) };
}
