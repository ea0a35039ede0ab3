import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ourImage } from '../../src/container/image/choose-image.js';
import { formatImageReference } from '../../src/container/image/reference.js';
import { readWorkflow, type Step } from './files.js';
import { runStep } from './run-step.js';

const file = '.github/workflows/image.yml';
const { jobs, on } = readWorkflow(file);
const matrix = jobs.image?.strategy?.matrix ?? {};
const included = (matrix.include ?? []) as readonly Readonly<Record<string, string>>[];
const bases = included.filter((entry) => 'base' in entry);
const steps: readonly Step[] = jobs.image?.steps ?? [];
const dockerfile = readFileSync('Dockerfile', 'utf8');

test('every CUDA version has a base of that version, by digest, and gets its name', () => {
  expect(bases.map((entry) => entry['cuda-version'])).toEqual(matrix['cuda-version']);
  expect(jobs.manifest?.strategy?.matrix['cuda-version']).toEqual(matrix['cuda-version']);
  for (const { 'cuda-version': version = '', base } of bases) {
    expect(base).toMatch(
      /^docker\.io\/nvidia\/cuda:\d+\.\d+\.\d+-devel-ubuntu24\.04@sha256:\w{64}$/,
    );
    expect(base).toContain(`/cuda:${version}.`);
  }
});

test('both machine types are built on machines of their own', () => {
  const runners = included.filter((entry) => 'runner' in entry);
  expect(runners).toEqual([
    { machine: 'amd64', runner: 'ubuntu-24.04' },
    { machine: 'arm64', runner: 'ubuntu-24.04-arm' },
  ]);
  expect(runners.map(({ machine }) => machine)).toEqual(matrix.machine);
});

test("the Dockerfile's own base is one of them, and it has the arguments that are given", () => {
  const [, own] = /^ARG BASE_IMAGE=(\S+)$/m.exec(dockerfile) ?? [];
  expect(bases.map(({ base }) => base)).toContain(own);
  const given = String(steps.find(({ id }) => id === 'build')?.with?.['build-args']);
  const names = [...given.matchAll(/^(\w+)=/gm)].map(([, name]) => name);
  expect(names).toEqual(['BASE_IMAGE', 'SOURCE', 'VERSION', 'REVISION']);
  for (const name of names) expect(dockerfile).toMatch(new RegExp(`^ARG ${name}\\b`, 'm'));
});

test('what is built is attested, tested as it is, and pushed only then', () => {
  const build = steps.findIndex(({ id }) => id === 'build');
  const compile = steps.findIndex(({ uses }) => uses === '$/');
  const check = steps.findIndex(({ name }) => name === 'Check that all of it was compiled');
  const login = steps.findIndex(({ uses }) => uses?.startsWith('docker/login-action@'));
  const order = [build, compile, check, login];
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(build).toBeGreaterThan(0);
  expect(login).toBe(steps.length - 2);
  const digest = `\${{ steps.build.outputs.digest }}`;
  expect(steps[build]?.with).toMatchObject({ provenance: 'mode=max', sbom: true, push: true });
  expect(steps[compile]?.with).toMatchObject({
    toolkit: 'container',
    image: `localhost:5000/image@${digest}`,
  });
  expect(steps.at(-1)?.env?.DIGEST).toBe(digest);
  expect(jobs.manifest).toMatchObject({ needs: 'image' });
});

test('pull requests build no image with a token that pushes', () => {
  expect(Object.keys(on)).toEqual(['push', 'workflow_dispatch']);
});

test.each([
  ['built', '16', '16', 0],
  ['built', '15', '16', 1],
  ['built', '0', '0', 1],
  ['restored', '16', '16', 1],
  ['failed', '', '', 1],
])('an image with which the fork was %s, %s of %s, ends the job with %d', async (...row) => {
  const [OUTCOME, COMPILED, TOTAL, code] = row;
  const step = [file, 'image', 'Check that all of it was compiled'] as const;
  const { exitCode } = await runStep(step, { OUTCOME, COMPILED, TOTAL });
  expect(exitCode === 0).toBe(code === 0);
});

describe('the names that are pushed', () => {
  let programs: string;
  const GITHUB_REPOSITORY = 'Owner/vLLM-incremental-build';
  const inAction = formatImageReference(
    ourImage('13.0', { GITHUB_ACTION_REPOSITORY: GITHUB_REPOSITORY }),
  );

  beforeAll(() => {
    programs = mkdtempSync(join(tmpdir(), 'programs-'));
    writeFileSync(join(programs, 'docker'), '#!/bin/sh\nprintf "%s\\n" "$*"\n');
    chmodSync(join(programs, 'docker'), 0o755);
  });
  afterAll(() => rmSync(programs, { recursive: true }));

  const environment = (more: Readonly<Record<string, string>>) => ({
    PATH: `${programs}:${process.env.PATH}`,
    GITHUB_REPOSITORY,
    CUDA_VERSION: '13.0',
    ...more,
  });

  test('end in the machine type, for one machine', async () => {
    const { stdout } = await runStep(
      [file, 'image', 'Push what was tested'],
      environment({ DIGEST: 'sha256:0', MACHINE: 'arm64' }),
    );
    expect(stdout).toBe(
      `buildx imagetools create localhost:5000/image@sha256:0 --tag ${inAction}-arm64`,
    );
  });

  test('are those that the program looks for, for both', async () => {
    const { stdout } = await runStep(
      [file, 'manifest', 'Name the images of both machine types as one'],
      environment({}),
    );
    expect(stdout.split('\n')).toEqual([
      `buildx imagetools create --tag ${inAction} ${inAction}-amd64 ${inAction}-arm64`,
      `buildx imagetools inspect ${inAction}`,
    ]);
  });
});
