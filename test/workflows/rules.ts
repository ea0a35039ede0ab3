import { parseSettings } from '../../src/inputs/parse.js';
import { inputName, isActionInput, settingNames } from '../../src/inputs/table.js';
import { InputError } from '../../src/lib/errors.js';
import { type Job, parseWorkflow, readWorkflow, type Step, type Workflow } from './files.js';

type Types = Readonly<Record<string, string>>;
type Rule = (workflow: Workflow, text: string) => readonly string[];

/** How our action is named: in this repository, at the workflow's own commit, and in a fork. */
const ourAction = /^(?:\$\/|OWNER\/vllm-incremental-build@v1)$/;
const ourWorkflow = 'OWNER/vllm-incremental-build/.github/workflows/kernels.yml@v1';

const jobsOf = (workflow: Workflow) => Object.entries(workflow.jobs);
const stepsOf = (workflow: Workflow): readonly Step[] =>
  Object.values(workflow.jobs).flatMap(({ steps }) => steps ?? []);
const isExpression = (value: unknown) => typeof value === 'string' && value.includes('${{');

const rules: readonly Rule[] = [
  function tokenMayOnlyRead({ permissions }) {
    const only = JSON.stringify(permissions) === '{"contents":"read"}';
    return only ? [] : ['the workflow does not restrict its token to contents: read'];
  },
  function othersActionsArePinned(workflow, text) {
    return stepsOf(workflow)
      .flatMap(({ uses }) => uses ?? [])
      .filter((uses) => !ourAction.test(uses))
      .filter((uses) => {
        const [action = '', commit = ''] = uses.split('@');
        return !/^[0-9a-f]{40}$/.test(commit) || !text.includes(`${action}@${commit} # v`);
      })
      .map((uses) => `${uses} is not pinned by a commit, with its version behind it`);
  },
  function onlyOurWorkflowIsCalled(workflow) {
    return jobsOf(workflow)
      .flatMap(([, { uses }]) => uses ?? [])
      .filter((uses) => uses !== ourWorkflow)
      .map((uses) => `${uses} is not our workflow`);
  },
  function imagesArePinned(workflow) {
    return jobsOf(workflow)
      .flatMap(([, { services }]) => Object.values(services ?? {}))
      .filter(({ image }) => !/@sha256:[0-9a-f]{64}$/.test(image))
      .map(({ image }) => `${image} is not pinned by its digest`);
  },
  function checkoutKeepsNoToken(workflow) {
    return stepsOf(workflow)
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'))
      .filter((step) => step.with?.['persist-credentials'] !== false)
      .map(() => 'a checkout keeps its token');
  },
  function scriptsHoldNoExpression(workflow) {
    return stepsOf(workflow)
      .filter(({ run }) => isExpression(run))
      .map(({ run }) => `an expression stands in the script ${run}`);
  },
  function jobsEnd(workflow) {
    return jobsOf(workflow)
      .filter(([, job]) => job.steps !== undefined && job['timeout-minutes'] === undefined)
      .map(([name]) => `job ${name} has no time limit`);
  },
  function runnersAreNamedByVersion(workflow) {
    return jobsOf(workflow)
      .filter(([, job]) => JSON.stringify(job['runs-on'] ?? '').includes('-latest'))
      .map(([name]) => `job ${name} runs on another machine when GitHub says so`);
  },
  function eventsBringOwnCodeOnly({ on }) {
    return ['pull_request_target', 'workflow_run', 'issue_comment']
      .filter((event) => event in on)
      .map((event) => `${event} runs with the rights of the default branch`);
  },
  function runsAreNotDoubled({ on, concurrency }) {
    if (on.workflow_call !== undefined || concurrency !== undefined) return [];
    return ['the workflow has no concurrency group'];
  },
  function defaultBranchIsBuiltToItsEnd({ concurrency }) {
    return concurrency?.['cancel-in-progress'] === true
      ? ['a push to the default branch is cancelled by the next']
      : [];
  },
  function inputsAreOurs(workflow) {
    return [...stepsOf(workflow), ...jobsOf(workflow).map(([, job]) => job)].flatMap(inputProblems);
  },
];

/** @returns what is wrong with the inputs that a step or job gives to our action or workflow */
function inputProblems({ uses, with: values = {} }: Step | Job): readonly string[] {
  if (uses === undefined || (uses !== ourWorkflow && !ourAction.test(uses))) return [];
  const types = uses === ourWorkflow ? callTypes() : actionTypes;
  const given = Object.entries(values);
  const literal = given.filter(([, value]) => !isExpression(value));
  return [
    ...given.filter(([name]) => !(name in types)).map(([name]) => `there is no input ${name}`),
    ...literal
      .filter(([name, value]) => types[name] !== undefined && typeof value !== types[name])
      .map(([name]) => `${name} is no ${types[name]}`),
    ...valueProblems(literal.filter(([name]) => name in actionTypes)),
  ];
}

/**
 * An action takes texts. What YAML makes a number or a truth value loses something on the way:
 * 13.0 its zero, `off` its name.
 */
const actionTypes: Types = Object.fromEntries(
  settingNames.filter(isActionInput).map((name) => [inputName(name), 'string']),
);

/** The language service checks the names that a caller gives, and not the values. */
function callTypes(): Types {
  const call = readWorkflow('.github/workflows/kernels.yml').on.workflow_call;
  return Object.fromEntries(
    Object.entries(call?.inputs ?? {}).map(([name, { type }]) => [name, type]),
  );
}

/** Reads values as the action will. */
function valueProblems(given: readonly (readonly [string, unknown])[]): readonly string[] {
  try {
    parseSettings(Object.fromEntries(given.map(([name, value]) => [name, String(value)])), {
      frontend: 'action',
      directory: '/checkout',
      home: '/home/user',
      environment: {},
    });
    return [];
  } catch (error) {
    if (error instanceof InputError) return [error.message];
    throw error;
  }
}

/** @returns what in a workflow is against our rules, one sentence each */
export function brokenRules(text: string): readonly string[] {
  const workflow = parseWorkflow(text);
  return rules.flatMap((rule) => rule(workflow, text));
}
