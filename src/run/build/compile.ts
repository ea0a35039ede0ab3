import { join, resolve } from 'node:path';
import type { StepOptions } from '../../cmake/configure.js';
import { buildAndInstall, type InstallFacts, type InstallOutcome } from '../../cmake/install.js';
import { runStoppable } from '../../cmake/stop.js';
import { buildWithinMemory } from '../../cmake/within-memory.js';
import type { CompilerCacheStatistics } from '../../compiler-cache/compiler-cache.js';
import { packageDirsOf } from '../../kernels/verify.js';
import { InputError, messageOf } from '../../lib/errors.js';
import { shownPath } from '../../lib/files/paths.js';
import { capture } from '../../lib/programs/process.js';
import type { Report } from '../../report/report-schema.js';
import { type BuildTree, inspectBuildTree } from '../../tree/build-tree.js';
import { explainRebuilt, linkedOutputs } from '../../tree/explain.js';
import { neededUnits } from '../../tree/ninja/translation-units.js';
import { fileSystemNow } from '../../tree/stamps/timestamps.js';
import type { Run } from '../run.js';
import type { BuildContext } from './build-context.js';
import type { PreparedTree } from './prepare-tree.js';
import type { ReusedTree } from './reuse-tree.js';
import { untrackedFiles } from './untracked-files.js';
import { removeUnverifiedObjects } from './unverified-objects.js';

/** What Ninja did, and its result. */
export interface Compilation {
  readonly outcome: InstallOutcome;
  /** The tree after the build; undefined where its files cannot be read. */
  readonly tree: BuildTree | undefined;
  /** When Ninja was started, by the clock of the file system; nanoseconds. */
  readonly buildStarted: bigint;
  readonly rebuilt: Report['rebuilt'];
  readonly translationUnits: Report['translationUnits'];
  /** Outputs of link steps that ran, relative to the build directory. */
  readonly linked: readonly string[];
  /** Files of the installation, relative to the checkout. */
  readonly installed: readonly string[];
  readonly statistics: CompilerCacheStatistics | undefined;
  /**
   * As in `BuildWithinMemory`; set where memory ran out, in this or an earlier build of the tree.
   */
  readonly bytesPerCompilation?: number;
}

/**
 * Counts the compilations that Ninja would run now, by a dry run.
 * @param targets as in the settings; empty: everything that the installation needs
 * @returns undefined where Ninja already reports that the build cannot finish; the build itself
 *   says why
 * @throws InputError for a target that the fork does not have
 */
export async function pendingCompilations(
  { toolchain, preset, options: { environment } }: BuildContext,
  targets: readonly string[],
): Promise<number | undefined> {
  let dry: string;
  try {
    // Under this name nothing makes the manifest. A dry run ends at one that is out of date, as that
    // of a `file(GLOB … CONFIGURE_DEPENDS)` always is.
    const manifest = join(preset.buildDir, 'build.ninja');
    const args = ['-C', preset.buildDir, '-f', manifest, '-n', ...ninjaTargets(targets)];
    dry = await capture(toolchain.ninja, args, { environment });
  } catch (error) {
    const [, unknown] = /unknown target '([^']*)'/.exec(messageOf(error)) ?? [];
    if (unknown === undefined) return undefined;
    throw new InputError(
      `Input targets: the fork has no target "${unknown}"; accepted: names of its CMake targets, such as _C or _moe_C.`,
    );
  }
  return dry.split('\n').filter((line) => /\bBuilding [A-Z]+ object /.test(line)).length;
}

/** Counts all translation units that the installation needs, up to date or not. */
export function unitsInAll(tree: BuildTree, targets: readonly string[]): number {
  return neededUnits(tree.manifest, ninjaTargets(targets)).length;
}

/** What the installation needs: all, or the chosen targets. */
function ninjaTargets(targets: readonly string[]): readonly string[] {
  return targets.length === 0 ? ['all'] : targets;
}

/**
 * Builds and installs, then reports what was rebuilt and why.
 * @param jobs compilations at a time
 */
export async function compile(
  run: Run,
  context: BuildContext,
  prepared: PreparedTree,
  reused: ReusedTree | undefined,
  jobs: number,
  memoryBytes: number,
): Promise<Compilation> {
  const { settings, journal } = run;
  const { toolchain, preset, cache, options } = context;
  const { sourceDir } = settings;
  const { buildDir } = preset;
  const facts: InstallFacts = { settings, toolchain, preset, jobs };
  const memory = { memoryBytes, onStarved: (sentence: string) => journal.warn(sentence) };
  const before = await untrackedFiles(sourceDir, [buildDir]);
  const buildStarted = fileSystemNow(buildDir);
  const guarded =
    cache === undefined
      ? options
      : await compilePastCache(context, jobs, prepared.pastCache, options);
  const first = await buildWithinMemory(facts, guarded, memory);
  const bytesPerCompilation = first.bytesPerCompilation ?? reused?.record.bytesPerCompilation;
  const served = await cache?.statistics();
  const unverified = await removeUnverifiedObjects(prepared.tree, served?.compilations ?? []);
  const isAgain = unverified.length > 0 && first.outcome.status !== 'stopped';
  const outcome = isAgain
    ? await buildAndInstall(
        { ...facts, jobs: first.jobs },
        await compilePastCache(context, first.jobs, unverified, guarded),
      )
    : first.outcome;
  const statistics = isAgain ? await cache?.statistics() : served;
  const inspection = inspectBuildTree(sourceDir, buildDir, 'configured');
  const tree = inspection.usable ? inspection.tree : undefined;
  const rebuilt = tree === undefined ? [] : rebuiltUnits(tree, prepared, reused, statistics);
  const fromCompilerCache = countServed(rebuilt, statistics);
  return {
    ...{ outcome, tree, buildStarted, rebuilt, statistics },
    ...(bytesPerCompilation === undefined ? {} : { bytesPerCompilation }),
    translationUnits: {
      total: unitsInAll(tree ?? prepared.tree, settings.targets),
      compiled: rebuilt.length - fromCompilerCache,
      fromCompilerCache,
    },
    linked: tree === undefined ? [] : linkedOutputs(prepared.tree.log, tree),
    installed:
      outcome.status === 'finished'
        ? installedFiles(
            outcome.installed,
            [...(await untrackedFiles(sourceDir, [buildDir]))].filter((path) => !before.has(path)),
            prepared,
            reused,
          )
        : [],
  };
}

/**
 * The files of an installation. CMake lists neither what `install(CODE …)` writes nor a file that
 * configure wrote into a package and that is installed onto itself (vLLM's
 * `cmake/external_projects/flashmla.cmake`).
 * @param listed by CMake
 * @param appeared files that were not there before
 * @returns relative to the checkout, sorted
 */
function installedFiles(
  listed: readonly string[],
  appeared: readonly string[],
  { generated }: PreparedTree,
  reused: ReusedTree | undefined,
): string[] {
  // In a checkout that was built before, files that no installation lists are not new either.
  const earlier = (reused?.record.installed ?? []).filter((path) => !path.endsWith('.so'));
  const installed = [...listed, ...appeared, ...earlier];
  const modules = installed.filter((path) => path.endsWith('.so'));
  const packages = packageDirsOf(modules.map((path) => ({ kind: 'module', path })));
  const ours = generated.filter((path) => packages.some((folder) => path.startsWith(`${folder}/`)));
  return [...new Set([...installed, ...ours])].sort();
}

/**
 * Compiles the objects that a compiler cache would serve stale, and stores the new results. It
 * continues after a failure: the build that follows reaches the same compilation and reports it.
 * @returns how that build is to run: after a failure it bypasses the cache as well, since the cache
 *   would serve the older result
 */
async function compilePastCache(
  { toolchain, preset }: BuildContext,
  jobs: number,
  objects: readonly string[],
  options: StepOptions,
): Promise<StepOptions> {
  if (objects.length === 0) return options;
  const environment = { ...options.environment, CCACHE_RECACHE: '1', SCCACHE_RECACHE: '1' };
  const past = { ...options, environment };
  const args = ['-C', preset.buildDir, '-j', String(jobs), '-k', '0', ...objects];
  const end = await runStoppable(toolchain.ninja, args, past);
  return end.status === 'exited' && end.code === 0 ? options : past;
}

function rebuiltUnits(
  after: BuildTree,
  { changed, forced, restoredObjects, tree }: PreparedTree,
  reused: ReusedTree | undefined,
  statistics: CompilerCacheStatistics | undefined,
): Report['rebuilt'] {
  // The log as configure left it: CMake restats and compacts it, which is not a compilation.
  const before = reused && { log: tree.log, deps: reused.tree.deps };
  /** The sources of all objects that were served; each of them is taken once. */
  const served = (statistics?.compilations ?? [])
    .filter(({ result }) => result === 'hit')
    .map(({ source }) => resolve(after.buildDir, source));
  const objects = explainRebuilt({ before, after, changed, forced, restoredObjects });
  return objects.map(({ unit, seconds, because }) => {
    const source = resolve(after.buildDir, unit.source);
    const place = served.indexOf(source);
    if (place >= 0) served.splice(place, 1);
    return {
      source: shownPath(source, after.sourceDir),
      object: unit.object,
      seconds,
      because: [...because],
      fromCompilerCache: place >= 0,
    };
  });
}

/** sccache reports only how many were served, ccache also which. */
function countServed(
  rebuilt: Report['rebuilt'],
  statistics: CompilerCacheStatistics | undefined,
): number {
  if (statistics === undefined) return 0;
  return statistics.compilations.length > 0
    ? rebuilt.filter(({ fromCompilerCache }) => fromCompilerCache).length
    : Math.min(statistics.hits, rebuilt.length);
}
