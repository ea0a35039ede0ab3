import type { StagedSnapshot } from '../cache/layers/snapshot.js';
import type { Report } from '../report/report-schema.js';
import type { Toolchain } from '../toolkit/toolkit.js';
import { type Built, build, reuse } from './build/build.js';
import { openBuildContext } from './build/build-context.js';
import type { Checkpoint } from './checkpoint/checkpoint.js';
import { type Delivered, deliver } from './deliver/deliver.js';
import { makeReport, type RunEnd } from './deliver/report.js';
import { saveBuild } from './layers/save-build.js';
import type { Run } from './run.js';
import { stopSentences } from './stop-signal.js';

/** The result of a run. */
export interface RunResult {
  readonly report: Report;
  readonly delivered: Delivered;
  /** Path of the Python of the toolchain; undefined where none was needed, or it is in a container. */
  readonly python: string | undefined;
  /** Why the kernels are not there, a sentence each; empty where they are. */
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
  readonly saves: readonly string[];
}

/** What a build needs to begin. */
interface BuildInputs {
  readonly toolchain: Toolchain;
  readonly snapshot: StagedSnapshot | undefined;
  readonly sources: Readonly<Record<string, string>>;
  readonly checkpoint: Checkpoint | undefined;
}

/** The part of the main job that needs compilers: on this machine or inside a container. */
export async function completeBuild(run: Run, buildInputs: BuildInputs): Promise<RunResult> {
  const { toolchain, snapshot, sources, checkpoint } = buildInputs;
  const context = await run.timeline.phase('provision', () => openBuildContext(run, toolchain));
  const reused = await reuse(run, context, snapshot, sources, checkpoint);
  const built = await build(run, context, reused);
  const delivered = await deliver(run, built);
  const { manifest } = delivered;
  await run.timeline.phase('save', () => saveBuild(run, built, { manifest, snapshot }));
  return resultOf(run, { built, delivered }, toolchain);
}

/** @returns the result of a run, from how it ended and its journal */
export function resultOf(run: Run, end: RunEnd, toolchain?: Toolchain): RunResult {
  const { warnings, saves } = run.journal.state;
  const { delivered } = end;
  const problems = [...('built' in end ? whyUnbuilt(run, end.built) : []), ...delivered.problems];
  const python = toolchain?.python;
  return { report: makeReport(run, end), delivered, python, problems, warnings, saves };
}

function whyUnbuilt({ stop }: Run, { status, diagnosis }: Built): string[] {
  const cause = status === 'stopped' ? stop.cause() : undefined;
  return [diagnosis?.sentence, cause && stopSentences[cause]].filter((why) => why !== undefined);
}
