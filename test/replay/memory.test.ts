import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { boundedGroup, removeGroup } from '../cmake/memory-group.js';
import { watchMemory } from '../cmake/memory-warden.js';
import { setConstant } from './harness/edits.js';
import { environmentWithCompilers, runBuild } from './harness/program.js';
import { argumentsFor, outcomeOf, replayAfterFirstPush } from './harness/replay.js';
import { firstValues } from './harness/units.js';

jest.setTimeout(300_000);

test('what a compilation needed where memory ran out is remembered with the build tree', async () => {
  const replay = await replayAfterFirstPush();
  const kernel = 'csrc/cumem_allocator.cpp';
  await replay.push({ [kernel]: setConstant(2) });
  const { checkout } = replay.fork;
  const record = join(checkout, 'cmake-build-release/.vllm-incremental-build/record.json');
  const readRecord = async () => JSON.parse(await readFile(record, 'utf8'));
  expect(await readRecord()).not.toHaveProperty('bytesPerCompilation');
  const bytesPerCompilation = 2 ** 50;
  await writeFile(record, JSON.stringify({ ...(await readRecord()), bytesPerCompilation }));

  const file = join(checkout, kernel);
  await writeFile(file, (await readFile(file, 'utf8')).replace('= 2;', '= 3;'));
  const usual = argumentsFor(replay.fork);
  const args = usual.toSpliced(usual.indexOf('--jobs'), 2);
  const { log, compiled } = outcomeOf(await runBuild(checkout, replay.cacheDir, args));
  expect(compiled).toEqual([kernel]);
  expect(log).toContain('1 job, for memory ran out with more in an earlier build.');
  expect(log).toContain('--parallel 1');
  expect(await readRecord()).toMatchObject({ bytesPerCompilation });
});

/** A million numbers, for which cudafe++, cicc and ptxas take some 370 MB each. */
const table = [
  '#define T0 1',
  ...Array.from({ length: 6 }, (_, power) => {
    const smaller = Array<string>(10).fill(`T${power}`).join(',');
    return `#define T${power + 1} ${smaller}`;
  }),
  '__device__ int table[] = {T6};\n',
].join('\n');
const hungry = ['csrc/activation_kernels.cu', 'csrc/layernorm_kernels.cu'];

const group = await boundedGroup(650 * 1024 ** 2);
afterAll(async () => {
  if (group !== undefined) await removeGroup(group);
});

/** Builds two kernels that need much memory each, at a time, and compares what comes of it. */
async function buildHungry(within: readonly string[] = []): Promise<{ learned: number }> {
  const replay = await replayAfterFirstPush();
  await replay.fork.push(
    Object.fromEntries(hungry.map((path) => [path, (text: string) => text + table])),
  );
  const checkout = await replay.fork.clone();
  const usual = argumentsFor(replay.fork);
  const environment = environmentWithCompilers();
  const { log, compiled } = outcomeOf(
    await runBuild(checkout, replay.cacheDir, usual, environment, undefined, within),
  );
  // nvcc's own words, or those of the shell in which it runs its parts.
  expect(log).toMatch(/^nvcc error\s*: .* died due to signal 9|^Killed$/m);
  expect(log).toContain('Memory ran out with 2 jobs; the build goes on with 1.');
  expect(compiled).toEqual(hungry);
  expect(await replay.values()).toEqual(firstValues);
  const record = join(checkout, 'cmake-build-release/.vllm-incremental-build/record.json');
  return { learned: JSON.parse(await readFile(record, 'utf8')).bytesPerCompilation };
}

(group === undefined ? test.skip : test)(
  'two compilations of nvcc for which memory is too small run one after the other',
  async () => {
    const inGroup = `echo $$ >${group}/cgroup.procs; exec "$@"`;
    const { learned } = await buildHungry(['bash', '-c', inGroup, 'bash']);
    expect(learned).toBeGreaterThan(300 * 1024 ** 2);
    expect(learned).toBeLessThan(650 * 1024 ** 2);
  },
);

test('so do two of which a daemon such as earlyoom ends one, without a word from the kernel', async () => {
  const warden = watchMemory(500 * 1024 ** 2);
  const { learned } = await buildHungry().finally(() => warden.stop());
  expect(await warden.stop()).not.toEqual([]);
  expect(learned).toBeGreaterThan(0);
});
