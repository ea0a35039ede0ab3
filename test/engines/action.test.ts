import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { execa } from 'execa';
import { places } from '../../src/container/engine/path-mapping.js';
import {
  type JobOptions,
  pullRequest,
  pushToMain,
  startWorkflow,
  type Workflow,
} from '../action-run/workflow.js';
import { units } from '../replay/harness/units.js';
import { toolsImage } from '../services/engine-images.js';
import { type Engine, startPodman } from '../services/engines.js';
import type { EarlyEnd } from '../services/runner/runner.js';
import { processesAbout } from './interrupted.js';

jest.setTimeout(900_000);

const all: readonly string[] = units['_moe_C.abi3.so'];

let engine: Engine;
let workflow: Workflow;
let options: JobOptions;
beforeAll(async () => {
  engine = await startPodman();
  workflow = await startWorkflow({
    ...{ targets: '_moe_C', jobs: '1', toolkit: 'auto' },
    ...{ 'container-engine': 'podman', image: await toolsImage(engine) },
  });
  options = { environment: engine.environment };
});
afterAll(async () => {
  await workflow?.stop();
  await engine?.stop();
});

const after = (count: number, how: EarlyEnd['how']): EarlyEnd => ({
  how,
  at: (line) => line.startsWith(`[${count}/${all.length + 1}] `),
});

async function nothingLives(): Promise<void> {
  expect(await processesAbout(places.program)).toEqual([]);
  const listed = await execa(engine.path, ['ps', '--all', '--quiet'], { env: engine.environment });
  expect(listed.stdout).toBe('');
}

test('a cancelled build ends in time, its post step saves it, and the next run goes on', async () => {
  const end = after(2, 'cancelled');
  const { main, post, compiled } = await workflow.run(pullRequest(7), { ...options, end });
  expect(main).toMatchObject({ exitCode: 1, signal: null });
  expect(main.outputs).toMatchObject({ outcome: 'incomplete' });
  expect(post).toMatchObject({ exitCode: 0, log: expect.stringContaining('Build tree: saved') });
  await nothingLives();

  const next = await workflow.run(pullRequest(7), options);
  expect(next.main.exitCode).toBe(0);
  expect([...compiled, ...next.compiled].sort()).toEqual(all);
});

test('a build whose process was killed ends inside, too, and is gone on from', async () => {
  const end = after(2, 'killed');
  const { main, post } = await workflow.run(pushToMain, { ...options, end });
  expect(main).toMatchObject({ signal: 'SIGKILL', outputs: {} });
  expect(post).toMatchObject({ exitCode: 0, log: expect.stringContaining('Build tree: saved') });
  await nothingLives();

  const next = await workflow.run(pushToMain, options);
  expect(next.main.exitCode).toBe(0);
  expect(next.compiled.length).toBeLessThan(all.length);
  expect(next.report?.layers.buildTree.status).toBe('hit');
});

test('a pull request that touches no kernel gets the products without a container', async () => {
  await workflow.fork.push({ 'README.md': 'Other words.\n' });
  const { main, report } = await workflow.run(pullRequest(8), options);
  expect(main.exitCode).toBe(0);
  expect(report).toMatchObject({ outcome: 'restored', seconds: { provision: 0, build: 0 } });
});

test("code of the fork sees neither the action's inputs nor its tokens", async () => {
  const seen = join(workflow.fork.checkout, 'seen.txt');
  await workflow.fork.push({
    'CMakeLists.txt': (text) =>
      `${text}\nexecute_process(COMMAND cat /proc/1/environ /proc/self/environ OUTPUT_FILE \${CMAKE_SOURCE_DIR}/seen.txt)\n`,
  });
  const { main } = await workflow.run(pullRequest(9), options);
  expect(main.exitCode).toBe(0);
  const variables = (await readFile(seen, 'utf8')).split('\0');
  expect(variables).toContain('GITHUB_ACTIONS=true');
  expect(
    variables.filter((variable) =>
      /^(ACTIONS_|INPUT_|STATE_|GITHUB_OUTPUT|RUNNER_TEMP)/.test(variable),
    ),
  ).toEqual([]);
  await rm(seen);
  expect(existsSync(join(workflow.fork.checkout, '.vllm-incremental-build/exchange'))).toBe(false);
});
