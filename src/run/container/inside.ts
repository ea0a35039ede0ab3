import {
  type InnerConnection,
  openInnerConnection,
} from '../../container/protocol/inner-connection.js';
import { markedLog } from '../../container/protocol/marked-log.js';
import type { UploadOutcome } from '../../kernels/upload.js';
import { BuildError, InputError, messageOf } from '../../lib/errors.js';
import { workDirectoryPath } from '../../machine/work-directory.js';
import { createTimeline } from '../../report/timeline.js';
import { insideToolkit } from '../../toolkit/sources/container-inside.js';
import { openToolkitContext } from '../../toolkit/toolkit-context.js';
import { finishCheckpoint } from '../checkpoint/finish.js';
import { completeBuild } from '../complete-build.js';
import { openJournal } from '../journal.js';
import { provisionToolchain } from '../provision.js';
import type { Run } from '../run.js';
import { closeRun } from '../run.js';
import type { StopCause, StopSignal } from '../stop-signal.js';
import { type BuildTask, type ContainerRequest, parseRequest } from './request.js';
import { storeOutside } from './store-calls.js';

/**
 * Runs this program inside a container: receives a container request, carries it out, reports how
 * it ended. Does not throw.
 * @param socket path of the socket that connects it to the program outside
 */
export async function liveInside(socket: string): Promise<void> {
  const connection = await openInnerConnection(socket);
  const end = await connection.request
    .then(parseRequest)
    .then((request) => carryOut(request, connection))
    .catch(endOf);
  await connection.end(end);
}

function endOf(error: unknown) {
  if (error instanceof InputError) return { kind: 'bad-input', sentence: error.message };
  if (error instanceof BuildError) return { kind: 'build-error', sentence: error.message };
  const stack = error instanceof Error ? error.stack : undefined;
  return { kind: 'fault', sentence: stack ?? messageOf(error) };
}

async function carryOut(request: ContainerRequest, connection: InnerConnection) {
  const { settings, trust, task } = request;
  Object.assign(process.env, request.environment);
  const log = markedLog();
  const store = storeOutside(
    connection.caller,
    request.store.kind,
    request.store.state,
    request.archives,
  );
  if (task.kind === 'finish') {
    await finishCheckpoint(
      { settings, store, trust, journal: openJournal(log) },
      task.checkpoint,
      log,
    );
    return { kind: 'finished' };
  }
  const run = openInside(request, task, { store, log, connection });
  try {
    const { snapshot, sources, checkpoint } = task;
    const result = await completeBuild(run, {
      ...{ snapshot, sources, checkpoint },
      toolchain: await provisionToolchain(run, run.toolkit),
    });
    return { kind: 'built', ...result };
  } finally {
    await closeRun(run);
  }
}

function openInside(
  { settings, image, trust, shared }: ContainerRequest,
  task: BuildTask,
  { store, log, connection }: Pick<Run, 'store' | 'log'> & { readonly connection: InnerConnection },
) {
  const { repository, plan, id, resolution, uploads, journal } = task;
  const environment = process.env as Record<string, string>;
  const context = openToolkitContext(settings, log, environment);
  const toolkit = insideToolkit(context, image, plan.declared, resolution);
  return {
    ...{ settings, log, environment, repository, toolkit, plan, trust, store, id, shared },
    frontend: {
      log,
      print: log.info,
    },
    workDirectory: workDirectoryPath(settings.sourceDir),
    timeline: createTimeline(),
    journal: openJournal(log, journal),
    stop: stopFromOutside(connection),
    upload: uploads
      ? async (file: string, name: string, retentionDays: number) =>
          (await connection.caller.ask('upload', { file, name, retentionDays })) as UploadOutcome
      : undefined,
  } satisfies Run;
}

const signals = ['SIGINT', 'SIGTERM'] as const;

function stopFromOutside(connection: InnerConnection): StopSignal {
  const controller = new AbortController();
  let cause: StopCause | undefined;
  const stop = (why: StopCause) => {
    cause ??= why;
    controller.abort();
  };
  connection.onStop(stop);
  // The engine sends these when somebody else stops the container.
  const onSignal = () => stop('cancelled');
  for (const signal of signals) process.on(signal, onSignal);
  return {
    signal: controller.signal,
    cause: () => cause,
    close: () => {
      for (const signal of signals) process.off(signal, onSignal);
    },
  };
}
