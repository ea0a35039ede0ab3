import { provideImage } from '../../container/image/provide-image.js';
import { BuildError } from '../../lib/errors.js';
import { type PhaseName, phaseNames, type Report } from '../../report/report-schema.js';
import type { ContainerToolkit } from '../../toolkit/toolkit.js';
import { namedPaths } from '../build/named-paths.js';
import type { Checkpoint } from '../checkpoint/checkpoint.js';
import type { RunResult } from '../complete-build.js';
import { restoreLayers } from '../layers/restore.js';
import type { Run } from '../run.js';
import type { BuildTask } from './request.js';
import { doInContainer } from './run-in-container.js';

/**
 * Builds in a container: pulls the image while caches are fetched, then starts this program inside,
 * which builds there as it would here.
 */
export async function buildInContainer(
  run: Run,
  toolkit: ContainerToolkit,
  checkpoint: Checkpoint | undefined,
): Promise<RunResult> {
  const { settings, timeline, repository, plan, id, upload, journal, log } = run;
  const [restored] = await Promise.all([
    restoreLayers(run),
    timeline.phase('provision', () => provideImage(toolkit, settings, log)),
  ]);
  const { 'build-tree': snapshot, 'external-sources': sources } = restored;
  const named = namedPaths([...settings.cmakeArgs, ...Object.values(plan.variables)]);
  const name = `vllm-incremental-build-${id}`;
  const end = await doInContainer({ ...run, named }, toolkit, name, (mapping) => {
    const inside = <T extends Readonly<Record<string, string>>>(paths: T) =>
      Object.fromEntries(
        Object.entries(paths).map(([name, path]) => [name, mapping.toInside(path)]),
      ) as T;
    return {
      kind: 'build',
      ...{ repository: { ...repository, directory: mapping.toInside(repository.directory) } },
      ...{ plan, id, checkpoint },
      resolution: toolkit.resolution,
      uploads: upload !== undefined,
      snapshot: snapshot && {
        ...{ ...snapshot, staged: inside(snapshot.staged) },
        ...(snapshot.base && {
          base: { ...snapshot.base, file: mapping.toInside(snapshot.base.file) },
        }),
      },
      sources: inside(sources),
      journal: journal.state,
    } satisfies BuildTask;
  });
  if (end.kind !== 'built') throw new BuildError('The container did something else than building.');
  const { report, delivered, problems, warnings, saves } = end;
  const seconds = joinSeconds(timeline.seconds(), report.seconds);
  return {
    report: { ...report, seconds },
    // A Python inside a container is of no use outside.
    python: undefined,
    ...{ delivered, problems, warnings, saves },
  };
}

/**
 * Adds up the seconds of each phase outside and inside; the total is that of the program outside,
 * which ran for all of them.
 */
export function joinSeconds(
  outside: Report['seconds'],
  inside: Report['seconds'],
): Report['seconds'] {
  const sum = (name: PhaseName) => Math.round((outside[name] + inside[name]) * 1000) / 1000;
  return {
    total: outside.total,
    ...(Object.fromEntries(phaseNames.map((name) => [name, sum(name)])) as Record<
      PhaseName,
      number
    >),
  };
}
