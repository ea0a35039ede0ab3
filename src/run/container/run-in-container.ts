import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  certificateFiles,
  innerEnvironment,
  safeDirectories,
} from '../../container/engine/container-environment.js';
import { type MountFacts, mountsOf, sharedPaths } from '../../container/engine/mounts.js';
import {
  type PathMapping,
  pathMappingOf,
  places,
  sourceDirInside,
} from '../../container/engine/path-mapping.js';
import { programFiles } from '../../container/engine/program-files.js';
import { removeContainer, socketName, startContainer } from '../../container/engine/start.js';
import { answerCall, type Services } from '../../container/protocol/calls.js';
import { BuildError, InputError } from '../../lib/errors.js';
import { cachePaths } from '../../machine/cache-directory.js';
import { readLimits } from '../../machine/resources.js';
import type { ContainerToolkit } from '../../toolkit/toolkit.js';
import { removeCheckpoint } from '../checkpoint/checkpoint.js';
import type { Run } from '../run.js';
import { noteContainer } from './note.js';
import { type ContainerRequest, endSchema, formatRequest, type InnerEnd } from './request.js';
import { stateOf, storeServices } from './store-calls.js';

/** What of a run determines its container. */
export type OuterRun = Pick<
  Run,
  | 'settings'
  | 'repository'
  | 'environment'
  | 'store'
  | 'trust'
  | 'workDirectory'
  | 'frontend'
  | 'stop'
> & {
  readonly upload: Run['upload'];
  /** Absolute paths that the settings name and a build may read. */
  readonly named: readonly string[];
};

/**
 * How long a cancelled program inside may take to end: a runner kills this process after 10 s
 * (actions/runner ProcessInvoker.cs). Milliseconds.
 */
export const patience = 8000;

/**
 * Carries out a task by this program inside a container of the toolkit's image. Returns only when
 * nothing of the container runs any more, also after a failure.
 * @param name of the container
 * @param task its paths are those outside and are translated
 * @throws InputError and BuildError as the program inside does, and where no container can be
 *   started
 */
export async function doInContainer(
  run: OuterRun,
  { engine, image }: Pick<ContainerToolkit, 'engine' | 'image'>,
  name: string,
  task: (mapping: PathMapping) => ContainerRequest['task'],
): Promise<GoodEnd> {
  const { settings, store, workDirectory, stop, frontend, named } = run;
  const exchange = await mkdtemp(join(tmpdir(), 'vllm-incremental-build-'));
  const archives = join(workDirectory, 'exchange');
  try {
    const facts = mountFacts(run, exchange);
    const mapping = pathMappingOf(mountsOf(facts));
    await mkdir(cachePaths(settings.cacheDir).container, { recursive: true });
    await mkdir(join(exchange, 'home'));
    const request = formatRequest(
      requestOf(run, image.name, mapping, facts, archives, task(mapping)),
    );
    const ending = Promise.withResolvers<InnerEnd>();
    const services: Services = {
      ...storeServices(store, archives, mapping),
      ...uploadService(run.upload, mapping),
    };
    await noteContainer(workDirectory, { name, image, named: [...named] });
    const container = await startContainer(
      engine,
      {
        ...{ engine: engine.kind, rootless: engine.rootless, name },
        ...{ image: image.pinned, imageName: image.name },
        user: { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 },
        mounts: mapping.mounts,
        limits: await readLimits(),
        gpus: settings.containerGpus,
        command: [places.node, facts.program.frontend, join(places.exchange, socketName)],
        directory: mapping.toInside(facts.repository.root),
      },
      exchange,
      mapping,
      frontend.log,
      (message, link) => {
        if (answerCall(link, services, message)) return;
        const end = endSchema.safeParse(toldOutside((message as { end?: unknown }).end, mapping));
        if (end.success) ending.resolve(end.data);
      },
    );
    container.link.send({ type: 'request', request });
    const onStop = () => container.link.send({ type: 'stop', cause: stop.cause() });
    stop.signal.addEventListener('abort', onStop);
    if (stop.signal.aborted) onStop();
    const end = await Promise.race([
      ending.promise,
      container.ended.then(() => undefined),
      cancelledTooLong(run),
    ]);
    stop.signal.removeEventListener('abort', onStop);
    if (end === undefined) {
      // Whatever was being written when the container was killed is incomplete, and nobody can tell
      // what.
      await removeCheckpoint(workDirectory);
      throw new BuildError(
        `The container of ${image.name} ended before the build did, as it does where memory runs out or somebody removes it.`,
      );
    }
    await container.ended;
    return goodEnd(end);
  } finally {
    await removeContainer(engine, name);
    await rm(exchange, { recursive: true, force: true });
    await rm(archives, { recursive: true, force: true });
  }
}

function mountFacts(run: OuterRun, exchange: string): MountFacts {
  const { settings, repository, environment, named } = run;
  return {
    repository,
    cacheDir: settings.cacheDir,
    exchange,
    program: programFiles(process.argv[1] ?? '', process.execPath),
    certificates: certificateFiles(environment),
    shared: sharedPaths(repository.root, named),
  };
}

function requestOf(
  { settings, repository, environment, store, trust, named }: OuterRun,
  image: string,
  mapping: PathMapping,
  facts: MountFacts,
  archives: string,
  task: ContainerRequest['task'],
): ContainerRequest {
  return {
    ...{ image, trust, task, store: { kind: store.kind, state: stateOf(store) } },
    settings: {
      ...settings,
      sourceDir: sourceDirInside(repository),
      cacheDir: places.cache,
      report: undefined,
    },
    environment: {
      ...innerEnvironment(environment, mapping.toInside),
      ...safeDirectories([places.repository, repository.root, ...named]),
      HOME: join(places.exchange, 'home'),
      XDG_CACHE_HOME: places.cache,
      // Keeps git from updating the index as a side effect.
      GIT_OPTIONAL_LOCKS: '0',
    },
    archives: mapping.toInside(archives),
    shared: [places.repository, ...facts.shared],
  };
}

function uploadService(upload: Run['upload'], mapping: PathMapping): Services {
  if (upload === undefined) return {};
  return {
    upload: async (parameters) => {
      const { file, name, retentionDays } = parameters as Record<string, never>;
      return await upload(mapping.toOutside(String(file)), String(name), Number(retentionDays));
    },
  };
}

/** Settles when a cancelled build has not ended in time, so that what is left of it is killed. */
function cancelledTooLong({
  stop: { signal, cause },
  environment,
}: Pick<OuterRun, 'stop' | 'environment'>): Promise<undefined> {
  const runnerWaits = environment.GITHUB_ACTIONS === 'true';
  return new Promise((resolve) => {
    const wait = () => {
      if (runnerWaits && cause() === 'cancelled') setTimeout(resolve, patience, undefined).unref();
    };
    if (signal.aborted) wait();
    else signal.addEventListener('abort', wait, { once: true });
  });
}

/** Translates the paths in all texts from inside to this machine's: sentences, report, names. */
function toldOutside(value: unknown, { textToOutside }: PathMapping): unknown {
  return JSON.parse(JSON.stringify(value ?? null), (_, part: unknown) =>
    typeof part === 'string' ? textToOutside(part) : part,
  );
}

type GoodEnd = Exclude<InnerEnd, { kind: 'bad-input' | 'build-error' | 'fault' }>;

function goodEnd(end: InnerEnd): GoodEnd {
  switch (end.kind) {
    case 'bad-input':
      throw new InputError(end.sentence);
    case 'build-error':
      throw new BuildError(end.sentence);
    case 'fault':
      throw new Error(end.sentence);
    default:
      return end;
  }
}
