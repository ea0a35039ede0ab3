import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildEnvironment } from '../build/build-environment.js';
import type { CompilerCache } from '../build/compiler-cache.js';
import type { ConfigureFacts, StepOptions } from '../build/configure.js';
import type { Diagnosis } from '../build/diagnostics.js';
import { type PresetInUse, writePresets } from '../build/write-presets.js';
import { sourcesWithoutHistory } from '../cache/external-sources.js';
import type { StagedSnapshot } from '../cache/snapshot.js';
import { BuildError } from '../errors.js';
import { readResources } from '../machine/resources.js';
import { jobsWithinMemory } from '../plan/parallelism.js';
import { withValues } from '../records.js';
import { counted } from '../report/humanise.js';
import { fingerprintOf } from '../toolkit/fingerprint.js';
import type { Toolchain, ToolchainFingerprint } from '../toolkit/toolkit.js';
import { type AdoptedTree, adoptTree, contentDirectoryOf } from './adopt-tree.js';
import { type Compilation, compile, pendingCompilations, unitsInAll } from './compile.js';
import {
  type CacheState,
  fillCompilerCache,
  noteBroken,
  noteCompilerCache,
  openCompilerCache,
} from './compiler-cache.js';
import { namedRoots } from './named-roots.js';
import { makeReady, type ReadyTree } from './ready-tree.js';
import { resumeUnfinished } from './resume.js';
import type { Run } from './run.js';
import { noteUnfinished, type UnfinishedBuild } from './unfinished.js';

/** The compilers of this run, and everything that was opened with them. */
export interface Workshop {
  readonly toolchain: Toolchain;
  readonly fingerprint: ToolchainFingerprint;
  readonly preset: PresetInUse;
  readonly cache: CompilerCache | undefined;
  readonly environment: Readonly<Record<string, string>>;
  /** Absolute directories outside of the checkout that compilations read. */
  readonly roots: readonly string[];
}

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

/** Fingerprints the toolchain, opens the compiler cache, and finds or writes the preset. */
export async function openWorkshop(run: Run, provisioned: Toolchain): Promise<Workshop> {
  const fingerprint = await fingerprintOf(provisioned, run.settings.sourceDir);
  const cache = await openCompilerCache(run, provisioned, fingerprint);
  return await equip(run, provisioned, fingerprint, cache);
}

/** Finds or writes the preset for a toolchain with or without its compiler cache. */
async function equip(
  { settings, plan, log }: Run,
  provisioned: Toolchain,
  fingerprint: ToolchainFingerprint,
  cache: CompilerCache | undefined,
): Promise<Workshop> {
  const { compilerCache, ...bare } = provisioned;
  const toolchain = cache === undefined ? bare : withValues({ ...bare, compilerCache });
  const preset = await writePresets(settings, toolchain, plan.jobs);
  for (const sentence of preset.sentences) log.info(sentence);
  const named = namedRoots([
    ...settings.cmakeArgs,
    ...Object.values(plan.variables),
    ...Object.values(preset.resolved.cacheVariables),
  ]);
  return {
    ...{ toolchain, fingerprint, preset, cache },
    environment: buildEnvironment(toolchain.environment, settings.cudaArchs, cache?.environment),
    roots: [...new Set([...toolchain.includeRoots, ...programRoots(toolchain), ...named])],
  };
}

/** Where programs lie that bring inputs along: CMake its modules, Python its headers. */
function programRoots({ cmake, python }: Toolchain): string[] {
  return [cmake, python, realpathSync(cmake), realpathSync(python)]
    .map((path) => dirname(dirname(path)))
    .filter((path) => path !== '/');
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
