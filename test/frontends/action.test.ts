import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { Settings } from '../../src/inputs/table.js';
import { BuildError } from '../../src/lib/errors.js';
import { main } from '../../src/main.js';
import { post } from '../../src/post.js';

let directory: string;
let environment: NodeJS.ProcessEnv;
let written: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'action-'));
  environment = { ...process.env };
  process.env.GITHUB_OUTPUT = join(directory, 'output');
  process.env.RUNNER_TEMP = directory;
  process.env.GITHUB_ACTION = 'kernels';
  await writeFile(process.env.GITHUB_OUTPUT, '');
  written = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written += chunk;
    return true;
  });
});

afterEach(async () => {
  jest.restoreAllMocks();
  process.env = environment;
  // core.setFailed sets it, and here it would fail the test run.
  process.exitCode = 0;
  await rm(directory, { recursive: true });
});

test('the inputs of the step arrive as settings', async () => {
  process.env['INPUT_CUDA-ARCHS'] = '8.0\n9.0';
  process.env['INPUT_SOURCE-DIR'] = directory;
  process.env.INPUT_PRESET = '';
  let settings: Settings | undefined;
  await main(async () => async (given) => {
    settings = given;
    return 0;
  });
  expect(settings).toMatchObject({
    cudaArchs: ['8.0', '9.0'],
    sourceDir: directory,
    preset: 'release',
    report: join(directory, 'kernels-report-kernels.json'),
  });
  expect(process.exitCode).not.toBe(1);
  expect(written).toBe('');
});

test('a path that cannot serve fails the step before anything is done', async () => {
  process.env['INPUT_SOURCE-DIR'] = join(directory, 'fork');
  const load = jest.fn<Parameters<typeof main>[0] & object>();
  await main(load);
  expect(load).not.toHaveBeenCalled();
  expect(written).toContain(`Input source-dir: '${directory}/fork' does not exist`);
});

test('the outputs reach the workflow', async () => {
  await main(async () => async (_, frontend) => {
    frontend.setOutput?.('outcome', 'built');
    return 0;
  });
  expect(await readFile(join(directory, 'output'), 'utf8')).toMatch(
    /^outcome<<(ghadelimiter_\S+)\nbuilt\n\1\n$/,
  );
});

test.each([
  [1, 'The kernels were not built'],
  [3, 'The kernels were not built to the end'],
])('exit code %d fails the step', async (code, sentence) => {
  await main(async () => async () => code);
  expect(process.exitCode).toBe(1);
  expect(written).toContain(`::error::${sentence}`);
});

test('a thrown sentence fails the step', async () => {
  await main(async () => async () => {
    throw new BuildError('nvcc failed');
  });
  expect(process.exitCode).toBe(1);
  expect(written).toBe('::error::nvcc failed\n');
});

test('a bad input fails the step before anything is loaded', async () => {
  process.env.INPUT_JOBS = 'many';
  await main(async () => {
    throw new Error('loaded');
  });
  expect(written).toMatch(/^::error::Input jobs: 'many' is .+\n$/);
});

test('the post step never fails the job', async () => {
  let finished = 0;
  await post(async () => async () => {
    finished += 1;
    throw new Error('the disk is full');
  });
  expect(finished).toBe(1);
  expect(process.exitCode).not.toBe(1);
  expect(written).toBe('::warning::Nothing more was saved: the disk is full\n');
});
