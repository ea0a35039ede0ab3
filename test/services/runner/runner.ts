import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parse } from 'yaml';
import { parseCommandFile } from './command-file.js';

/** A job on a runner: what its steps share. */
export interface RunnerJob {
  /** Holds workspace, temporary directory and tools; exists. */
  readonly home: string;
  readonly workspace: string;
  /** `push` to `refs/heads/main` of `owner/fork` unless told. */
  readonly event?: { readonly name?: string; readonly ref?: string; readonly base?: string };
  /** What is added to the job's variables, such as those of the services. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface StepResult {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Both streams, as the log shows them: with what the step asked to mask masked, commands included. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** Markdown of the job summary. */
  readonly summary: string;
  readonly exported: Readonly<Record<string, string>>;
}

interface ActionResult {
  readonly main: StepResult;
  /** `undefined` where the action has no post step. */
  readonly post: StepResult | undefined;
}

/** How main ends before it is done, at the first line of its log that `at` accepts. */
export interface EarlyEnd {
  /** A cancelled job gets signals, the gentle one first; a killed process, as by a full memory, none. */
  readonly how: 'cancelled' | 'killed';
  readonly at: (line: string) => boolean;
}

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly runs: { readonly main: string; readonly post?: string };
}

/**
 * Runs a JavaScript action as a runner does: main with its inputs, then post with the state that
 * main left, whatever became of main.
 * @param actionFile path of its `action.yml`.
 * @param inputs by their names in it; the others get their defaults, those with an expression nothing.
 * @throws an Error for an input that the action does not have.
 */
export async function runAction(
  actionFile: string,
  inputs: Readonly<Record<string, string>>,
  job: RunnerJob,
  end?: EarlyEnd,
): Promise<ActionResult> {
  const action = parse(await readFile(actionFile, 'utf8')) as ActionFile;
  const unknown = Object.keys(inputs).filter((name) => !(name in (action.inputs ?? {})));
  if (unknown.length > 0) throw new Error(`Unexpected input(s) '${unknown.join("', '")}'`);
  const given = Object.entries(action.inputs ?? {}).map(([name, input]) => {
    const usual = String(input.default ?? '');
    return [name, inputs[name] ?? (usual.includes('${{') ? '' : usual)] as const;
  });
  const variables = Object.fromEntries(
    given.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );

  const entry = (path: string) => join(dirname(actionFile), path);
  const main = await runStep(entry(action.runs.main), variables, job, end);
  if (action.runs.post === undefined) return { main, post: undefined };
  const state = Object.entries(main.state).map(([name, value]) => [`STATE_${name}`, value]);
  const post = await runStep(
    entry(action.runs.post),
    { ...variables, ...main.exported, ...Object.fromEntries(state) },
    job,
  );
  return { main, post };
}

async function runStep(
  entry: string,
  variables: Readonly<Record<string, string>>,
  job: RunnerJob,
  end?: EarlyEnd,
): Promise<StepResult> {
  const commands = await mkdtemp(join(job.home, 'step-'));
  const file = (name: string) => join(commands, name);
  const names = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'];
  for (const name of names) await writeFile(file(name), '');
  const child = spawn(process.execPath, [entry], {
    cwd: job.workspace,
    env: {
      ...(await jobVariables(job, file('event.json'))),
      ...Object.fromEntries(names.map((name) => [`GITHUB_${name}`, file(name)])),
      ...variables,
      ...job.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

  const lines: string[] = [];
  const masks = new Set<string>();
  let ended = false;
  const timers: NodeJS.Timeout[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (raw) => {
      const mask = /^::add-mask::(.+)$/.exec(raw)?.[1];
      if (mask !== undefined) {
        masks.add(unescaped(mask));
        return;
      }
      const line = [...masks].reduce((shown, secret) => shown.replaceAll(secret, '***'), raw);
      lines.push(line);
      if (ended || !end?.at(line)) return;
      ended = true;
      if (end.how === 'killed') {
        child.kill('SIGKILL');
        return;
      }
      // Intervals of the runner: actions/runner src/Runner.Sdk/ProcessInvoker.cs.
      child.kill('SIGINT');
      timers.push(setTimeout(() => child.kill('SIGTERM'), 7500));
      timers.push(setTimeout(() => child.kill('SIGKILL'), 10_000));
    });
  }
  const [exitCode, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  for (const timer of timers) clearTimeout(timer);
  const read = async (name: string) => await readFile(file(name), 'utf8');
  return {
    exitCode,
    signal,
    log: lines.join('\n'),
    outputs: parseCommandFile(await read('OUTPUT')),
    state: parseCommandFile(await read('STATE')),
    exported: parseCommandFile(await read('ENV')),
    summary: await read('STEP_SUMMARY'),
  };
}

/** What @actions/core escapes in a command's data. */
function unescaped(data: string): string {
  return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

/** The variables that every step of a job has. */
async function jobVariables(
  { home, workspace, event = {} }: RunnerJob,
  eventFile: string,
): Promise<Record<string, string>> {
  const { name = 'push', ref = 'refs/heads/main', base = '' } = event;
  const [temporary, tools] = [join(home, 'temp'), join(home, 'tools')];
  for (const directory of [workspace, temporary, tools])
    await mkdir(directory, { recursive: true });
  const repository = { full_name: 'owner/fork', default_branch: 'main' };
  await writeFile(eventFile, JSON.stringify({ repository }));
  return {
    PATH: process.env.PATH ?? '',
    HOME: home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    // The id of the step: the runner makes it of the repository's name.
    GITHUB_ACTION: '__owner_vllm-incremental-build',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: eventFile,
    GITHUB_REF: ref,
    GITHUB_BASE_REF: base,
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_REPOSITORY: 'owner/fork',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'build',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_TEMP: temporary,
    RUNNER_TOOL_CACHE: tools,
  };
}
