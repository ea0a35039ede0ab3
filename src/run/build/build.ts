import { sourcesWithoutHistory } from '../../cache/layers/external-sources.js';
import type { StagedSnapshot } from '../../cache/layers/snapshot.js';
import type { ConfigureFacts, StepOptions } from '../../cmake/configure.js';
import type { Diagnosis } from '../../cmake/diagnostics.js';
import { BuildError } from '../../lib/errors.js';
import { counted } from '../../lib/format.js';
import { readResources } from '../../machine/resources.js';
import { jobsWithinMemory } from '../../plan/parallelism.js';
import { noteUnfinished, type UnfinishedBuild } from '../checkpoint/checkpoint.js';
import { resumeUnfinished } from '../checkpoint/resume.js';
import {
  type CacheState,
  fillCompilerCache,
  noteBroken,
  noteCompilerCache,
} from '../layers/compiler-cache.js';
import type { Run } from '../run.js';
import { equip, type Workshop } from './build-context.js';
import { type Compilation, compile, pendingCompilations, unitsInAll } from './compile.js';
import { makeReady, type ReadyTree } from './prepare-tree.js';
import { type AdoptedTree, adoptTree, contentDirectoryOf } from './reuse-tree.js';

/** What came of the build: compiled to its end, stopped, or failed with the compilers' own words. */
export interface Built {
  readonly status: 'finished' | 'failed' | 'stopped';
  readonly diagnosis?: Diagnosis;
  readonly workshop: Workshop;
  /** Undefined where not even the configuration ended well. */
  readonly ready?: ReadyTree;
  readonly compilation?: Compilation;
  readonly cacheState: CacheState;
}

/** Brings the restored tree into place and proves it; says why if there is none to go on from. */
export async function adopt(
  run: Run,
  workshop: Workshop,
  snapshot: StagedSnapshot | undefined,
  externalSources: Readonly<Record<string, string>>,
  unfinished: UnfinishedBuild | undefined,
): Promise<AdoptedTree | undefined> {
  const { settings, repository, plan, journal, timeline } = run;
  const { adopted, reason } = await timeline.phase('restamp', async () => {
    if (unfinished !== undefined) await resumeUnfinished(run, unfinished, workshop.preset.buildDir);
    return await adoptTree(snapshot, {
      sourceDir: settings.sourceDir,
      buildDir: workshop.preset.buildDir,
      tracked: repository.tracked,
      fingerprint: workshop.fingerprint,
      externalPins: plan.externalPins,
      externalSources,
      roots: workshop.roots,
      clean: settings.clean,
    });
  });
  if (reason !== undefined) journal.layer('build-tree', reason, snapshot?.entry.key);
  if (adopted === undefined && reason?.status === 'miss') {
    if (settings.clean === 'never') {
      throw new BuildError(`${reason.reason} clean is never, so that no other is begun.`);
    }
    journal.warn(reason.reason);
  }
  return adopted;
}

/** Configures if needed, fills the compiler cache if that pays, compiles, links and installs. */
export async function build(
  run: Run,
  workshop: Workshop,
  adopted: AdoptedTree | undefined,
): Promise<Built> {
  const { settings, repository, plan, log, timeline, stop } = run;
  const { toolchain, preset, cache, environment, roots } = workshop;
  const options: StepOptions = { environment, signal: stop.signal, output: log.output };
  const externalSources = await sourcesWithoutHistory(contentDirectoryOf(preset.buildDir));
  const configure: ConfigureFacts = { settings, toolchain, preset, externalSources };
  const kernelInputs = Object.fromEntries(plan.kernelInputs.map(({ path, id }) => [path, id]));

  const readiness = await timeline.phase('configure', () =>
    makeReady(
      {
        ...{ configure, adopted, kernelInputs, roots },
        variables: plan.variables,
        tracked: repository.tracked,
        onConfigure: ({ reason }) => log.info(`Configuring: ${reason}`),
      },
      options,
    ),
  );
  if (readiness.status !== 'ready')
    return { ...readiness, workshop, cacheState: { status: 'partial' } };
  const { ready } = readiness;
  const pending = await pendingCompilations(
    toolchain.ninja,
    preset.buildDir,
    settings.targets,
    environment,
  );
  const all = unitsInAll(ready.tree, settings.targets);
  if (pending !== undefined) {
    log.info(`${pending} of ${counted(all, 'translation unit')} to compile.`);
  }
  const cacheState: CacheState =
    cache === undefined
      ? { status: 'partial' }
      : await fillCompilerCache(run, cache, ready, pending ?? all, adopted !== undefined);
  await noteUnfinished(run, workshop, ready);
  const { memoryBytes } = await readResources();
  const learned = adopted?.record.bytesPerCompilation;
  const jobs = settings.jobs ?? jobsWithinMemory(plan.jobs, memoryBytes, learned);
  if (jobs < plan.jobs) {
    log.info(`${counted(jobs, 'job')}, for memory ran out with more in an earlier build.`);
  }
  const blind = cacheState.status === 'whole' ? cacheState.blind : [];
  const guarded = { ...ready, pastCache: [...new Set([...ready.pastCache, ...blind])] };
  const memory = { memoryBytes, onStarved: (sentence: string) => run.journal.warn(sentence) };
  const compilation = await timeline.phase('build', () =>
    compile({ settings, toolchain, preset, jobs, memory }, guarded, adopted, cache, options),
  );
  if (compilation.statistics !== undefined) noteCompilerCache(run, compilation.statistics);
  const { outcome } = compilation;
  if (outcome.status === 'failed' && cache && (await noteBroken(run, cache)) !== undefined) {
    const bare = await equip(run, toolchain, workshop.fingerprint, undefined);
    return await build(run, bare, adopted);
  }
  return {
    ...{ status: outcome.status, workshop, ready, compilation, cacheState },
    ...(outcome.status === 'failed' ? { diagnosis: outcome.diagnosis } : {}),
  };
}
