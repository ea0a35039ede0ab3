import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { capture } from '../../../src/lib/programs/process.js';
import { replace, setConstant } from '../harness/edits.js';
import {
  type BuildOptions,
  type Outcome,
  type Replay,
  replayAfterFirstPush,
} from '../harness/replay.js';
import { allUnits, firstValues } from '../harness/units.js';
import { environmentOfOtherClock } from './other-clock.js';

jest.setTimeout(600_000);

const minute = 60;
const day = 86_400;
const year = 365 * day;
const kernel = 'csrc/moe/topk_softmax_kernels.cu';
const otherKernel = 'csrc/activation_kernels.cu';

const machineOf = async (seconds: number): Promise<BuildOptions> => ({
  environment: await environmentOfOtherClock(seconds),
});

/** A fork whose first push was built on a machine whose clock is so many seconds ahead. */
async function replayOf(seconds: number): Promise<Replay> {
  const machine = await machineOf(seconds);
  return await replayAfterFirstPush({}, { name: `clock ${seconds}`, build: () => machine });
}

const moduleOfKernel = '_moe_C.abi3.so';
const onlyKernel = { rebuilt: [kernel], compiled: [kernel], linked: [moduleOfKernel] };
const built = ({ rebuilt, compiled, linked }: Outcome) => ({ rebuilt, compiled, linked });

test.each([-year, -minute, 0, year])(
  'all programs of a machine whose clock is %i s ahead agree',
  async (seconds) => {
    const folder = await mkdtemp(join(tmpdir(), 'clock-'));
    try {
      const environment = await environmentOfOtherClock(seconds);
      const told = async (program: string, ...args: string[]) =>
        Number(await capture(program, args, { environment, directory: folder }));
      // The kernel stamps files by a clock that may be a tick behind.
      await pause(20);
      const times = [
        await told('date', '+%s'),
        await told(process.execPath, '-p', 'Date.now() / 1000'),
        await told('bash', '-c', 'echo > file && stat --format=%Y file'),
        await told('python3', '-c', 'import os; print(os.stat("file").st_mtime)'),
        await told(process.execPath, '-p', 'fs.statSync("file").mtimeMs / 1000'),
        await told('bash', '-c', 'cmake -E touch touched && stat --format=%Y touched'),
        await told('bash', '-c', 'cp --archive file copied && stat --format=%Y copied'),
      ];
      const now = Date.now() / 1000 + seconds;
      for (const time of times) expect(Math.abs(time - now)).toBeLessThan(20);
      await told(process.execPath, '-p', 'fs.utimesSync("file", 1e9, 1e9), 0');
      expect(await told('stat', '--format=%Y', 'file')).toBe(1e9);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);

describe('a push that edits a kernel compiles that one', () => {
  test.each([
    { title: 'a day ahead of the last one', first: 0, second: day },
    { title: 'a year ahead of the last one', first: 0, second: year },
    { title: 'right, after one that was a minute behind', first: -minute, second: 0 },
    { title: 'a minute behind, as the last one was', first: -minute, second: -minute },
  ])('on a machine whose clock is $title', async ({ first, second }) => {
    const replay = await replayOf(first);
    const machine = await machineOf(second);
    const { report, ...outcome } = await replay.push({ [kernel]: setConstant(2) }, machine);
    expect(report.layers.buildTree.status).toBe('hit');
    expect(built({ report, ...outcome })).toEqual(onlyKernel);
    expect(await replay.values()).toEqual({ ...firstValues, moe_version: 210 });

    const again = await replay.push({ [kernel]: replace('= 2;', '= 3;') }, machine);
    expect(again.report.layers.buildTree.status).toBe('hit');
    expect(built(again)).toEqual(onlyKernel);
    const documents = await replay.push({ 'README.md': 'Other words.\n' }, await machineOf(0));
    expect(documents.report.outcome).toBe('restored');
    expect(await replay.values()).toEqual({ ...firstValues, moe_version: 310 });
  });

  test('after a wait, on a machine whose clock is some seconds behind the last one', async () => {
    const replay = await replayOf(0);
    await replay.push({ [kernel]: setConstant(2) }, await machineOf(8));
    const outcome = await replay.push({ [kernel]: replace('= 2;', '= 3;') });
    expect(outcome.report.layers.buildTree.status).toBe('hit');
    expect(built(outcome)).toEqual(onlyKernel);
    expect(await replay.values()).toEqual({ ...firstValues, moe_version: 310 });
  });
});

describe('a build tree from the future is dropped, once,', () => {
  test.each([
    { title: 'a minute behind the last one', first: 0, second: -minute },
    { title: 'right, after one that was a year ahead', first: year, second: 0 },
  ])('on a machine whose clock is $title', async ({ first, second }) => {
    const replay = await replayOf(first);
    // The state after the first push may have been made long ago.
    if (first === 0) await replay.push({ [kernel]: setConstant(3) });
    const machine = await machineOf(second);
    const edit = { [kernel]: replace(first === 0 ? '= 3;' : '= 1;', '= 2;') };
    const { report, rebuilt, compiled } = await replay.push(edit, machine);
    const { status, reason } = report.layers.buildTree;
    expect(status).toBe('miss');
    expect(reason).toMatch(/The clock of this machine is \d+ s behind the newest file/);
    // A compiler cache knows no time.
    expect({ rebuilt, compiled }).toEqual({ rebuilt: allUnits, compiled: [kernel] });
    expect(await replay.values()).toEqual({ ...firstValues, moe_version: 210 });

    const next = await replay.push({ [otherKernel]: setConstant(3) }, machine);
    expect(next.rebuilt).toEqual([otherKernel]);
    const values = { ...firstValues, moe_version: 210, activation_version: 311 };
    expect(await replay.values()).toEqual(values);
  });
});
