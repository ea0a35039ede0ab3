import { jest } from '@jest/globals';
import { allModules, allUnits, firstValues } from '../replay/harness/units.js';
import { downloadAndInstall } from './artifact.js';
import { type Job, pushToMain, startWorkflow, type Workflow } from './workflow.js';

jest.setTimeout(600_000);

let workflow: Workflow;
let first: Job;

beforeAll(async () => {
  workflow = await startWorkflow();
  first = await workflow.run(pushToMain);
});
afterAll(async () => await workflow.stop());

const savedByFirst = [
  'build-tree in refs/heads/main',
  'compiler-cache in refs/heads/main',
  'external-sources in refs/heads/main',
  'products in refs/heads/main',
];

async function expectArtifact({ main: { outputs, summary }, run }: Job): Promise<void> {
  expect(outputs['artifact-id']).toMatch(/^\d+$/);
  const url = `https://github.com/owner/fork/actions/runs/${run}/artifacts/${outputs['artifact-id']}`;
  expect(outputs['artifact-url']).toBe(url);
  expect(summary).toContain(`](<${url}>)`);
  await workflow.fork.clone();
  await downloadAndInstall(workflow.services, run, 'vllm-kernels', workflow.fork.checkout);
  expect(await workflow.values()).toEqual(firstValues);
}

describe('the first push', () => {
  test('finds nothing and compiles everything', () => {
    expect(first.main).toMatchObject({ exitCode: 0, signal: null });
    expect(first.main.outputs).toMatchObject({
      outcome: 'built',
      'products-hit': 'false',
      compiled: String(allUnits.length),
      total: String(allUnits.length),
      'hit-rate': '0',
    });
    expect(first.compiled).toEqual(allUnits);
    expect(first.report?.linked.toSorted()).toEqual(allModules);
    const statuses = Object.values(first.report?.layers ?? {}).map(({ status }) => status);
    expect(statuses).toEqual(['miss', 'miss', 'miss', 'miss']);
    expect(first.main.summary).toContain('**16 of 16 translation units compiled; 3 modules linked');
  });

  test('leaves an entry of every layer in its scope, and nothing for the post step', () => {
    expect(workflow.saved()).toEqual(savedByFirst);
    expect(first.post).toMatchObject({ exitCode: 0, log: '' });
  });

  test('hands over an artifact that installs and works', async () => {
    await expectArtifact(first);
  });
});

describe('an equal push after it', () => {
  let second: Job;
  beforeAll(async () => {
    second = await workflow.run(pushToMain);
  });

  test('takes the products and opens no toolkit', () => {
    expect(second.main.exitCode).toBe(0);
    expect(second.main.outputs).toMatchObject({
      outcome: 'restored',
      'products-hit': 'true',
      compiled: '0',
      'hit-rate': '100',
    });
    expect(second.report?.seconds).toMatchObject({ provision: 0, configure: 0, build: 0 });
    expect(second.main.log).not.toMatch(/\bcmake\b|\[\d+\/\d+\]/);
    expect(second.main.summary).toContain('**Nothing was compiled');
  });

  test('saves nothing again', () => {
    expect(workflow.saved()).toEqual(savedByFirst);
    expect(second.report?.bytes.saved).toBe(0);
  });

  test('uploads the artifact for its own run', async () => {
    await expectArtifact(second);
  });
});
