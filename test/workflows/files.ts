import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly steps?: readonly Step[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly services?: Readonly<Record<string, { readonly image: string }>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
  readonly outputs?: Readonly<Record<string, string>>;
  readonly 'runs-on'?: unknown;
  readonly 'timeout-minutes'?: unknown;
}

interface CallInput {
  readonly description: string;
  readonly type: string;
  readonly required?: boolean;
  readonly default?: unknown;
}

interface Call {
  readonly inputs: Readonly<Record<string, CallInput>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>> & { readonly workflow_call?: Call };
  readonly permissions?: unknown;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress'?: unknown };
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Workflows of this repository, and those that forks copy. */
export const workflowFiles: readonly string[] = [
  ...globSync('.github/workflows/*.yml'),
  ...globSync('examples/*.yml'),
].sort();

export function parseWorkflow(text: string): Workflow {
  return parse(text);
}

export function readWorkflow(file: string): Workflow {
  return parseWorkflow(readFileSync(file, 'utf8'));
}

/** @throws Error where there is no such step, so that a renamed one is not left untested */
export function stepNamed(file: string, job: string, name: string): Step {
  const found = readWorkflow(file).jobs[job]?.steps?.find((step) => step.name === name);
  if (found === undefined) throw new Error(`${file} has no step '${name}' in job '${job}'`);
  return found;
}
