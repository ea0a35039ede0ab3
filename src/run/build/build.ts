import type { StagedSnapshot } from '../../cache/layers/snapshot.js';
import type { Diagnosis } from '../../cmake/diagnostics.js';
import { BuildError } from '../../lib/errors.js';
import { counted } from '../../lib/format.js';
import { readResources } from '../../machine/resources.js';
import { jobsWithinMemory } from '../../plan/parallelism.js';
import { type Checkpoint, writeCheckpoint } from '../checkpoint/checkpoint.js';
import { resumeCheckpoint } from '../checkpoint/resume.js';
import {
  type CacheState,
  fillCompilerCache,
  noteCompilerCache,
  unfetched,
} from '../layers/compiler-cache.js';
import type { Run } from '../run.js';
import { type BuildContext, equip } from './build-context.js';
import { type Compilation, compile, pendingCompilations, unitsInAll } from './compile.js';
import { isBroken } from './open-compiler-cache.js';
import { type PreparedTree, prepareTree } from './prepare-tree.js';
import { type ReusedTree, reuseTree } from './reuse-tree.js';

/** The result of a build: finished, stopped, or failed with the compilers' messages. */
export interface Built {
  readonly status: 'finished' | 'failed' | 'stopped';
  readonly diagnosis?: Diagnosis;
  readonly context: BuildContext;
  /** Undefined where the configuration failed. */
  readonly prepared?: PreparedTree;
  readonly compilation?: Compilation;
  readonly cacheState: CacheState;
}

/**
 * Puts the restored tree in place and verifies it; logs why where there is none to continue from.
 */
export async function reuse(
  run: Run,
  context: BuildContext,
  snapshot: StagedSnapshot | undefined,
  externalSources: Readonly<Record<string, string>>,
  checkpoint: Checkpoint | undefined,
): Promise<ReusedTree | undefined> {
  const { settings, repository, plan, journal, timeline } = run;
  const { reused, reason } = await timeline.phase('restamp', async () => {
    if (checkpoint !== undefined) await resumeCheckpoint(run, checkpoint, context.preset.buildDir);
    return await reuseTree(snapshot, {
      sourceDir: settings.sourceDir,
      buildDir: context.preset.buildDir,
      tracked: repository.tracked,
      fingerprint: context.fingerprint,
      externalPins: plan.externalPins,
      externalSources,
      roots: context.roots,
      clean: settings.clean,
    });
  });
  if (reason !== undefined) journal.layer('build-tree', reason, snapshot?.entry.key);
  if (reused === undefined && reason?.status === 'miss') {
    if (settings.clean === 'never') {
      throw new BuildError(`${reason.reason} clean is never, so that no other is begun.`);
    }
    journal.warn(reason.reason);
  }
  return reused;
}

/** Configures if needed, fills the compiler cache if it pays off, compiles, links and installs. */
export async function build(
  run: Run,
  context: BuildContext,
  reused: ReusedTree | undefined,
): Promise<Built> {
  const { settings, plan, log, timeline } = run;
  const { toolchain, cache } = context;
  const readiness = await timeline.phase('configure', () => prepareTree(run, context, reused));
  if (readiness.status !== 'ready') return { ...readiness, context, cacheState: unfetched };
  const { prepared } = readiness;
  const pending = await pendingCompilations(context, settings.targets);
  const all = unitsInAll(prepared.tree, settings.targets);
  if (pending !== undefined) {
    log.info(`${pending} of ${counted(all, 'translation unit')} to compile.`);
  }
  const cacheState: CacheState =
    cache === undefined
      ? unfetched
      : await fillCompilerCache(run, cache, prepared, pending ?? all, reused !== undefined);
  await writeCheckpoint(run, context, prepared);
  const { memoryBytes } = await readResources();
  const learned = reused?.record.bytesPerCompilation;
  const jobs = settings.jobs ?? jobsWithinMemory(plan.jobs, memoryBytes, learned);
  if (jobs < plan.jobs) {
    log.info(`${counted(jobs, 'job')}, for memory ran out with more in an earlier build.`);
  }
  const guarded = {
    ...prepared,
    pastCache: [...new Set([...prepared.pastCache, ...cacheState.possiblyStale])],
  };
  const compilation = await timeline.phase('build', () =>
    compile(run, context, guarded, reused, jobs, memoryBytes),
  );
  if (compilation.statistics !== undefined) noteCompilerCache(run, compilation.statistics);
  const { outcome } = compilation;
  if (outcome.status === 'failed' && cache && (await isBroken(run, cache))) {
    const bare = await equip(run, toolchain, context.fingerprint, undefined);
    return await build(run, bare, reused);
  }
  return {
    ...{ status: outcome.status, context, prepared, compilation, cacheState },
    ...(outcome.status === 'failed' ? { diagnosis: outcome.diagnosis } : {}),
  };
}
