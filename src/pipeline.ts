import type { StagedSnapshot } from './cache/snapshot.js';
import type { Door } from './door.js';
import { BuildError, buildProblemOf } from './errors.js';
import { ensureTemporaryDirectory } from './machine/temporary-directory.js';
import { openWorkDirectory } from './machine/work-directory.js';
import type { Report } from './report/report-schema.js';
import { adopt, type Built, build, openWorkshop } from './run/build.js';
import { buildInContainer } from './run/build-in-container.js';
import { closeRun } from './run/close-run.js';
import { type HandedOver, handOver, handOverRestored } from './run/hand-over.js';
import { makeReport, type RunEnd } from './run/make-report.js';
import { installFork, provisionToolchain } from './run/provision.js';
import { restoreProducts } from './run/restore-products.js';
import { fetchSources, fetchTree } from './run/restore-tree.js';
import { openRun, type Run } from './run/run.js';
import { saveBuild } from './run/save-build.js';
import { stopSentences } from './run/stop-signal.js';
import { takeUnfinished, type UnfinishedBuild } from './run/unfinished.js';
import type { Settings } from './settings.js';
import type { Toolchain } from './toolkit/toolkit.js';

/** The end of a run. */
export interface RunResult {
  readonly report: Report;
  readonly handedOver: HandedOver;
  /** Path of the Python of the toolchain; undefined where none was needed, or it is in a container. */
  readonly python: string | undefined;
  /** Why the kernels are not there, a sentence each; empty where they are. */
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
  readonly saves: readonly string[];
}

/**
 * The main job: from an empty machine to the kernels of this checkout, compiling what changed.
 * A failed or stopped build is a result, with its progress saved; bad input throws.
 */
export async function runBuild(settings: Settings, door: Door): Promise<RunResult> {
  const unfinished = await takeUnfinished(settings.sourceDir);
  const missing = await ensureTemporaryDirectory();
  if (missing !== undefined) door.log.warning(missing);
  const run = await openRun(settings, door);
  try {
    await openWorkDirectory(settings.sourceDir);
    const installed = await installFork(run);
    const restored = await restoreProducts(run);
    if (restored !== undefined) {
      const handedOver = await handOverRestored(run, restored);
      return resultOf(run, { outcome: 'restored', handedOver }, installed);
    }
    if (settings.onMiss === 'fail') {
      throw new BuildError(`on-miss is fail, and ${run.journal.layers().products.reason}`);
    }
    const { toolkit } = run;
    if (toolkit.where === 'container') return await buildInContainer(run, toolkit, unfinished);
    const [toolchain, snapshot, sources] = await Promise.all([
      installed ?? provisionToolchain(run, toolkit),
      fetchTree(run),
      fetchSources(run),
    ]);
    return await completeBuild(run, { toolchain, snapshot, sources, unfinished });
  } catch (error) {
    const problem = buildProblemOf(error);
    if (problem === undefined) throw error;
    return resultOf(run, { outcome: 'failed', handedOver: { problems: [problem] } });
  } finally {
    await closeRun(run);
  }
}

/** Everything that a build begins with. */
interface Supplies {
  readonly toolchain: Toolchain;
  readonly snapshot: StagedSnapshot | undefined;
  readonly sources: Readonly<Record<string, string>>;
  readonly unfinished: UnfinishedBuild | undefined;
}

/** The part of the main job that needs compilers: here, or inside of a container. */
export async function completeBuild(run: Run, supplies: Supplies): Promise<RunResult> {
  const { toolchain, snapshot, sources, unfinished } = supplies;
  const workshop = await run.timeline.phase('provision', () => openWorkshop(run, toolchain));
  const adopted = await adopt(run, workshop, snapshot, sources, unfinished);
  const built = await build(run, workshop, adopted);
  const handedOver = await handOver(run, built);
  await run.timeline.phase('save', () => saveBuild(run, built, handedOver.manifest, snapshot));
  return resultOf(run, { built, handedOver }, toolchain);
}

function resultOf(run: Run, end: RunEnd, toolchain?: Toolchain): RunResult {
  const { warnings, saves } = run.journal;
  const { handedOver } = end;
  const problems = [...('built' in end ? whyUnbuilt(run, end.built) : []), ...handedOver.problems];
  const python = toolchain?.python;
  return { report: makeReport(run, end), handedOver, python, problems, warnings, saves };
}

function whyUnbuilt({ stop }: Run, { status, diagnosis }: Built): string[] {
  const cause = status === 'stopped' ? stop.cause() : undefined;
  return [diagnosis?.sentence, cause && stopSentences[cause]].filter((why) => why !== undefined);
}
