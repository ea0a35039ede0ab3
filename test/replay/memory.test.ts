import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { setConstant } from './edits.js';
import { runBuild } from './program.js';
import { argumentsFor, outcomeOf, replayAfterFirstPush } from './replay.js';

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
