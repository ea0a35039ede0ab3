import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Report, reportSchema } from '../../src/report/report-schema.js';
import { type Fork, materialise } from '../replay/harness/fork.js';
import { git } from '../replay/harness/git.js';
import { type Values, valuesOf } from '../replay/harness/modules.js';
import { environmentWithCompilers, machine } from '../replay/harness/program.js';
import { type GithubServices, startGithubServices } from '../services/github/github-services.js';
import type { CacheScope } from '../services/github/token.js';
import {
  type EarlyEnd,
  type RunnerJob,
  runAction,
  type StepResult,
} from '../services/runner/runner.js';
import { bundledAction } from './bundle.js';

/** What starts a workflow run, and what its job's token allows. */
export interface Trigger {
  readonly event: NonNullable<RunnerJob['event']>;
  /** As GitHub issues them: own ref first; `undefined`: a token that does not tell them. */
  readonly scopes: readonly CacheScope[] | undefined;
}

export const pushToMain: Trigger = {
  event: { name: 'push', ref: 'refs/heads/main' },
  scopes: [{ scope: 'refs/heads/main', access: 'write' }],
};

/** A pull request to main, from a fork or not. */
export function pullRequest(number: number): Trigger {
  const ref = `refs/pull/${number}/merge`;
  return {
    event: { name: 'pull_request', ref, base: 'main' },
    scopes: [
      { scope: ref, access: 'write' },
      { scope: 'refs/heads/main', access: 'read' },
    ],
  };
}

export interface JobOptions {
  /** Inputs of the action, besides those of the workflow. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** Called with the new clone before the job begins. */
  readonly prepare?: (checkout: string) => Promise<void>;
  /** Called with every line of main's log, while main runs. */
  readonly onLine?: (line: string) => void;
  /** An end of main before it is done. */
  readonly end?: EarlyEnd;
}

/** What became of a job. */
export interface Job {
  readonly main: StepResult;
  readonly post: StepResult;
  /** Undefined where main ended before it could write one. */
  readonly report: Report | undefined;
  /** Sources that a compiler compiled, sorted. */
  readonly compiled: readonly string[];
  /** The run's id, as its artifacts know it. */
  readonly run: number;
}

/** A fork with a workflow that runs the action, and the services that its runners talk to. */
export interface Workflow {
  readonly fork: Fork;
  readonly services: GithubServices;
  /** Clones what was pushed last to an empty machine and runs the action there, main and post. */
  run(trigger: Trigger, options?: JobOptions): Promise<Job>;
  /**
   * The layers of the entries that the service holds, each with its scope, sorted.
   * @param without how many of the oldest to leave out
   */
  saved(without?: number): string[];
  /** What the modules in the checkout of the last job say of themselves. */
  values(): Promise<Values>;
  stop(): Promise<void>;
}

/**
 * Makes a new fork, of which nothing was built, and starts services that hold nothing.
 * @param inputs of the action in this workflow, besides those that this fork and this machine need
 */
export async function startWorkflow(
  inputs: Readonly<Record<string, string>> = {},
): Promise<Workflow> {
  const root = await mkdtemp(join(tmpdir(), 'workflow-'));
  const action = await bundledAction();
  const fork = await materialise(root);
  const services = await startGithubServices();
  const usual = {
    toolkit: 'host',
    'cuda-version': '13.0',
    'cuda-archs': '9.0',
    requirements: 'none',
    jobs: '2',
    'cmake-args': fork.cmakeArgs.join(' '),
    ...inputs,
  };
  const { PATH = '', CUDA_HOME = '' } = environmentWithCompilers();
  // Every runner has the same one, and nothing in it that an earlier job left.
  const home = join(root, 'runner');
  let runs = 0;
  return {
    fork,
    services,
    run: async (trigger, options = {}) => {
      const run = ++runs;
      await rm(home, { recursive: true, force: true });
      await mkdir(home);
      const workspace = await fork.clone();
      await options.prepare?.(workspace);
      // What actions/checkout leaves of a pull request: its merge commit, on no branch.
      if (trigger.event.name === 'pull_request') await git(workspace, ['checkout', '--detach']);
      const { main, post } = await runAction(
        action,
        { ...usual, ...options.inputs },
        {
          home,
          workspace,
          event: trigger.event,
          environment: {
            PATH,
            CUDA_HOME,
            ...services.environment(trigger.scopes, String(run)),
            GITHUB_RUN_ID: String(run),
            ...options.environment,
          },
        },
        {
          how: options.end?.how ?? 'cancelled',
          at: (line) => {
            options.onLine?.(line);
            return options.end?.at(line) ?? false;
          },
        },
      );
      if (post === undefined) throw new Error('the action has no post step');
      const report = await readReport(main.outputs.report);
      return { main, post, report, compiled: compiledOf(report), run };
    },
    saved: (without = 0) =>
      services.cache
        .list()
        .slice(without)
        .map(({ key, scope }) => `${key.split('/')[2]} in ${scope}`)
        .sort(),
    values: async () => {
      const installed = join(fork.checkout, 'vllm');
      const files = await readdir(installed, { recursive: true });
      const modules = files.filter((file) => file.endsWith('.so'));
      return await valuesOf(
        machine.python,
        modules.map((file) => join(installed, file)),
      );
    },
    stop: async () => {
      await services.stop();
      await rm(root, { recursive: true });
    },
  };
}

async function readReport(file: string | undefined): Promise<Report | undefined> {
  if (!file || !existsSync(file)) return undefined;
  return reportSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

function compiledOf(report: Report | undefined): string[] {
  const rebuilt = report?.rebuilt ?? [];
  return rebuilt
    .filter((unit) => !unit.fromCompilerCache)
    .map((unit) => unit.source)
    .sort();
}
