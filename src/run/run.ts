import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { openStore } from '../cache/stores/open-store.js';
import type { Store } from '../cache/stores/store.js';
import { places, sourceDirInside } from '../container/engine/path-mapping.js';
import { checkArchs } from '../cuda/arch-support.js';
import type { Frontend } from '../frontends/frontend.js';
import type { Log } from '../frontends/log.js';
import type { Settings } from '../inputs/table.js';
import { type UploadOutcome, uploadArtifact } from '../kernels/upload.js';
import { InputError } from '../lib/errors.js';
import { ownEnvironment } from '../lib/programs/environment.js';
import { settleAll } from '../lib/settle-all.js';
import { type Repository, readRepository } from '../machine/repository.js';
import { readResources } from '../machine/resources.js';
import { stagingDirectory, workDirectoryPath } from '../machine/work-directory.js';
import { readCMakeTexts } from '../plan/cmake-texts.js';
import { unmatchedGlobs } from '../plan/kernel-inputs.js';
import { decideParallelism } from '../plan/parallelism.js';
import { createPlan, type Plan } from '../plan/plan.js';
import { type Origin, type Trust, trustOf, workflowOrigin } from '../plan/trust.js';
import { createTimeline, type Timeline } from '../report/timeline.js';
import { openToolkit } from '../toolkit/open-toolkit.js';
import { gpuArchs } from '../toolkit/sources/gpu.js';
import type { Toolkit } from '../toolkit/toolkit.js';
import { type Journal, openJournal } from './journal.js';
import { type StopSignal, watchForStop } from './stop-signal.js';

/** One run, from the settings to the plan; every step takes what it needs from here. */
export interface Run {
  readonly settings: Settings;
  readonly frontend: Frontend;
  readonly log: Log;
  readonly environment: Readonly<Record<string, string>>;
  readonly repository: Repository;
  readonly toolkit: Toolkit;
  readonly plan: Plan;
  readonly trust: Trust;
  readonly store: Store;
  /** Run id and attempt in a workflow, a random text elsewhere. */
  readonly id: string;
  /** Absolute path of the work directory in the checkout; created when first needed. */
  readonly workDirectory: string;
  readonly timeline: Timeline;
  readonly journal: Journal;
  readonly stop: StopSignal;
  /** Uploads a file as an artifact; undefined where artifacts cannot be uploaded. */
  readonly upload: Uploader | undefined;
  /**
   * Host paths mounted into the container; the image digest does not cover them. Undefined: the
   * build runs on the machine itself.
   */
  readonly shared: readonly string[] | undefined;
}

type Uploader = (file: string, name: string, retentionDays: number) => Promise<UploadOutcome>;

/** Reads the checkout, resolves the toolchain, decides the plan and opens the store. */
export async function openRun(given: Settings, frontend: Frontend): Promise<Run> {
  const { log } = frontend;
  const timeline = createTimeline();
  return await timeline.phase('plan', async () => {
    const environment = ownEnvironment();
    const settings = await withArchs(given);
    const { cudaVersion } = settings;
    if (cudaVersion !== undefined) checkArchs(settings.cudaArchs, cudaVersion);
    // Opening a toolkit may install programs, so a directory that is no checkout is refused
    // first.
    const repository = await readRepository(settings.sourceDir);
    const [toolkit, cmakeTexts, resources] = await settleAll([
      openToolkit(settings, log, environment),
      readCMakeTexts(repository),
      readResources(),
    ]);
    const { jobs, nvccThreads, cudaArchs } = settings;
    const parallelism = decideParallelism({
      ...resources,
      jobs,
      nvccThreads,
      archs: cudaArchs.length,
    });
    const id = runIdentity(environment);
    const plan = createPlan({
      ...{ settings, repository, cmakeTexts, environment },
      declared: toolkit.declared,
      paths: pathsOfBuild(toolkit, repository, settings),
      jobs: parallelism.jobs,
      run: id,
    });
    const { store, trust, reason } = await openCaches(settings, repository, environment, log);
    log.info(`${parallelism.reason} Cache: ${store.kind}, for ${reason}.`);
    const journal = openJournal(log);
    for (const glob of unmatchedGlobs(repository.files, settings.kernelInputs)) {
      journal.warn(`kernel-inputs: '${glob}' matches no file of the checkout.`);
    }
    return {
      settings,
      frontend,
      log,
      environment,
      repository,
      toolkit,
      plan,
      trust,
      store,
      id,
      timeline,
      workDirectory: workDirectoryPath(settings.sourceDir),
      journal,
      stop: await watchForStop(settings.timeBudget),
      shared: undefined,
      upload: environment.ACTIONS_RUNTIME_TOKEN ? uploadArtifact : undefined,
    };
  });
}

/** Closes what only this run needed. */
export async function closeRun(run: Run): Promise<void> {
  run.stop.close();
  await rm(stagingDirectory(run.workDirectory, run.id), { recursive: true, force: true }).catch(
    () => {},
  );
}

/** Paths as compile commands name them: in a container they are the same on every machine. */
function pathsOfBuild(
  { where }: Toolkit,
  repository: Repository,
  { sourceDir, cacheDir }: Settings,
): { readonly sourceDir: string; readonly cacheDir: string } {
  return where === 'here'
    ? { sourceDir, cacheDir }
    : { sourceDir: sourceDirInside(repository), cacheDir: places.cache };
}

/** Decides which caches this run may read and write, and opens the store. */
async function openCaches(
  settings: Settings,
  repository: Repository,
  environment: Readonly<Record<string, string>>,
  log: Log,
) {
  const origin = (await readWorkflowOrigin(environment)) ?? localOrigin(repository);
  const trust = withinRepository(trustOf(origin, settings.cacheWrite), repository, settings);
  return { trust, ...(await openStore(settings, trust, environment, log)) };
}

/** Opens what saving needs; for the post step, which makes no plan. */
export async function openSaving(
  settings: Settings,
  { log }: Frontend,
): Promise<Pick<Run, 'settings' | 'repository' | 'store' | 'journal' | 'trust'>> {
  const repository = await readRepository(settings.sourceDir);
  const { store, trust } = await openCaches(settings, repository, ownEnvironment(), log);
  return { settings, repository, store, trust, journal: openJournal(log) };
}

/** The archs of the settings, else those of the GPUs of this machine. */
async function withArchs(settings: Settings): Promise<Settings> {
  if (settings.cudaArchs.length > 0) return settings;
  const found = await gpuArchs();
  if (found === undefined || found.length === 0) {
    throw new InputError(
      'cuda-archs is not set and this machine has no GPU that could tell; accepted: compute capabilities such as 9.0, 9.0a or 12.0+PTX.',
    );
  }
  return { ...settings, cudaArchs: found };
}

/** @returns run id and attempt in a workflow, else a random text */
export function runIdentity(environment: Readonly<Record<string, string>>): string {
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = environment;
  return run === undefined ? randomUUID() : `${run}-${attempt ?? '1'}`;
}

async function readWorkflowOrigin(
  environment: Readonly<Record<string, string>>,
): Promise<Origin | undefined> {
  const payload: unknown = await readFile(environment.GITHUB_EVENT_PATH ?? '', 'utf8')
    .then(JSON.parse)
    .catch(() => undefined);
  return workflowOrigin(environment, payload);
}

function localOrigin({ ref, defaultRef }: Repository): Origin {
  const branch = (name: string | undefined) => name?.replace(/^refs\/heads\//, '');
  return { kind: 'local', branch: branch(ref), defaultBranch: branch(defaultRef) };
}

/**
 * Puts the repository's name in front of the scopes, since a directory may serve several
 * repositories. GitHub's service separates repositories itself.
 */
function withinRepository(trust: Trust, { name }: Repository, settings: Settings): Trust {
  if (settings.cache === 'github') return trust;
  const scope = (ref: string) => `${name} ${ref}`;
  const write = trust.write === undefined ? undefined : scope(trust.write);
  return { ...trust, read: trust.read.map(scope), write };
}
