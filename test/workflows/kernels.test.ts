import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputNames } from '../../src/inputs/outputs.js';
import { parseSettings } from '../../src/inputs/parse.js';
import { inputName, isActionInput, settingNames } from '../../src/inputs/table.js';
import { manifestName } from '../../src/kernels/manifest.js';
import { manifestOf, products, writeFiles } from '../kernels/fixture.js';
import { git } from '../replay/harness/git.js';
import { type Job, readWorkflow, stepNamed } from './files.js';
import { runStep } from './run-step.js';

const file = '.github/workflows/kernels.yml';
const { on, jobs } = readWorkflow(file);
const { inputs = {}, outputs = {} } = on.workflow_call ?? {};
const build: Job = jobs.build ?? {};
const given = build.steps?.find(({ id }) => id === 'kernels')?.with ?? {};

test('the action is that of the same commit', () => {
  expect(build.steps?.find(({ id }) => id === 'kernels')?.uses).toBe('$/');
  const program = jobs.test?.steps?.find((step) => step.with?.repository !== undefined);
  expect(program?.with).toMatchObject({
    repository: `\${{ job.workflow_repository }}`,
    ref: `\${{ job.workflow_sha }}`,
  });
});

test('the action gets every input but those that a caller cannot decide', () => {
  const passedOn = settingNames.filter(isActionInput).map(inputName);
  const own = ['source-dir', 'editable-install', 'report'];
  expect(Object.keys(given)).toEqual(passedOn.filter((name) => !own.includes(name)));
  for (const [name, value] of Object.entries(given)) expect(value).toBe(`\${{ inputs.${name} }}`);
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
});

test('every input is typed and described, has a default or is required, and is used', async () => {
  const text = await readFile(file, 'utf8');
  for (const [name, { type, description, required, default: value }] of Object.entries(inputs)) {
    expect(['string', 'number', 'boolean']).toContain(type);
    expect(description).toMatch(/^[A-Z].+\.$/s);
    expect(required === true ? 'undefined' : type).toBe(typeof value);
    expect(text).toContain(`inputs.${name}`);
  }
  expect(Object.keys(inputs).filter((name) => inputs[name]?.required)).toEqual([
    'cuda-version',
    'cuda-archs',
  ]);
});

test('defaults are those of the action, but for the container and the end of a hosted job', () => {
  const step = { frontend: 'action', directory: '/a', home: '/h', environment: {} } as const;
  const raw = Object.fromEntries(
    Object.keys(given).map((name) => [name, String(inputs[name]?.default ?? '')]),
  );
  const { cudaVersion, cudaArchs, ...settings } = parseSettings(raw, step);
  expect(settings).toEqual({
    ...parseSettings({}, step),
    toolkit: 'container',
    timeBudget: 5.5 * 3600,
    cudaVersion: undefined,
    cudaArchs: undefined,
  });
  expect(settings.timeBudget).toBeLessThan(Number(inputs['timeout-minutes']?.default) * 60);
});

test('callers get every output that means something to them', () => {
  const paths = ['manifest', 'python', 'report'];
  expect(Object.keys(outputs)).toEqual(outputNames.filter((name) => !paths.includes(name)));
  for (const [name, { value }] of Object.entries(outputs)) {
    expect(value).toBe(`\${{ jobs.build.outputs.${name} }}`);
    expect(build.outputs?.[name]).toBe(`\${{ steps.kernels.outputs.${name} }}`);
  }
});

test.each([
  ['build', 'Check that the tests have a command', 'Input test-command: nothing is given'],
  ['test', 'Check that there is something to test', 'The build uploaded no artifact'],
])('%s begins with: %s', async (job, name, sentence) => {
  expect(jobs[job]?.steps?.[0]?.name).toBe(name);
  expect(stepNamed(file, job, name).if).toMatch(/ == ''$/);
  const { exitCode, stdout } = await runStep([file, job, name], {});
  expect(stdout).toContain(`::error::${sentence}`);
  expect(exitCode).toBe(1);
});

describe('the test job', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'kernels-workflow-'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  test.each(['', 'vllm'])('puts the kernels in place, with package-dir %j', async (PACKAGE_DIR) => {
    const checkout = join(root, 'checkout');
    const ARTIFACT = join(root, 'kernels');
    const program = join(checkout, '.vllm-incremental-build/program');
    await mkdir(checkout, { recursive: true });
    await git(checkout, ['init', '--quiet']);
    await cp('dist', join(program, 'dist'), { recursive: true });
    await writeFiles(ARTIFACT, {
      ...products,
      [manifestName]: JSON.stringify(manifestOf(products)),
    });
    const step = [file, 'test', 'Put the kernels in place'] as const;
    const { exitCode, stdout } = await runStep(step, { ARTIFACT, PACKAGE_DIR }, checkout);
    expect(stdout).toContain('placed vllm/_C.abi3.so');
    expect(exitCode).toBe(0);
    for (const [path, content] of Object.entries(products)) {
      expect(await readFile(join(checkout, path))).toEqual(content);
    }
    expect(await git(checkout, ['status', '--porcelain', '--', '.vllm-incremental-build'])).toBe(
      '',
    );
  });

  test('runs the test command as it is, and fails with it', async () => {
    const step = [file, 'test', 'Test'] as const;
    const environment = { VLLM_PRECOMPILED_WHEEL_LOCATION: '/kernels/a.whl' };
    const TEST_COMMAND = 'echo "$VLLM_PRECOMPILED_WHEEL_LOCATION"\nfalse | true\necho not reached';
    expect(await runStep(step, { ...environment, TEST_COMMAND })).toEqual({
      exitCode: 1,
      stdout: '/kernels/a.whl',
      stderr: '',
    });
  });
});
