import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { capture } from '../../src/lib/programs/process.js';
import { setConstant } from './harness/edits.js';
import { environmentWithCompilers, machine } from './harness/program.js';
import { newReplay, outcomeOf } from './harness/replay.js';
import { allUnits, firstValues } from './harness/units.js';

jest.setTimeout(600_000);

const kernel = 'csrc/moe/topk_softmax_kernels.cu';

/** This machine without any CUDA: the program has to bring it. */
function environmentWithoutCuda(): Record<string, string> {
  const { CUDA_HOME: _, PATH = '', ...others } = environmentWithCompilers();
  const directories = PATH.split(':').filter((path) => !path.startsWith(machine.cudaHome));
  return { ...others, PATH: directories.join(':') };
}

test('without a toolkit: one is brought for the first push, and none for a push of documentation', async () => {
  const replay = await newReplay();
  const version = await capture(machine.python, [
    '-c',
    'import sys; print(".".join(map(str, sys.version_info[:2])))',
  ]);
  const options = {
    args: [
      ...['--toolkit', 'wheels', '--python-version', version],
      ...['--requirements', 'requirements/build/cuda.txt'],
    ],
    environment: environmentWithoutCuda(),
  };
  const brought = ['toolkits', 'environments'].map((name) => join(replay.cacheDir, name));

  const first = outcomeOf(await replay.build(options));
  expect(first.compiled).toEqual(allUnits);
  expect(brought.map((path) => existsSync(path))).toEqual([true, true]);

  for (const path of brought) await rm(path, { recursive: true });
  const second = await replay.push({ 'README.md': 'Other words.\n' }, options);
  expect(second.report.outcome).toBe('restored');
  expect(second.report.seconds).toMatchObject({ provision: 0, configure: 0, build: 0 });
  expect(brought.map((path) => existsSync(path))).toEqual([false, false]);
  expect(await replay.values()).toEqual(firstValues);

  const third = await replay.push({ [kernel]: setConstant(2) }, options);
  expect(third.compiled).toEqual([kernel]);
});
