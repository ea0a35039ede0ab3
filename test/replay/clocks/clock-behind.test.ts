import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { whyNoDisk } from '../../faults/small-disk.js';
import { replace, setConstant } from '../harness/edits.js';
import { runBuild } from '../harness/program.js';
import {
  argumentsFor,
  newReplay,
  type Outcome,
  outcomeOf,
  replayAfterFirstPush,
} from '../harness/replay.js';
import { allUnits, firstValues } from '../harness/units.js';
import { copyToolchain, dateFiles, type OwnToolchain } from './future-toolchain.js';
import { environmentOfOtherClock } from './other-clock.js';

jest.setTimeout(600_000);

const day = 86_400;
const kernel = 'csrc/moe/topk_softmax_kernels.cu';
const onlyKernel = { rebuilt: [kernel], linked: ['_moe_C.abi3.so'] };
const built = ({ rebuilt, linked }: Outcome) => ({ rebuilt, linked });

let own: OwnToolchain;
beforeAll(async () => {
  own = await copyToolchain();
});
afterAll(async () => await own.remove());

const fromNow = (seconds: number) => Date.now() / 1000 + seconds;
const ninjaConfigured = /Re-running CMake|perhaps system time is not set/;

test('a clock a year behind the files of CMake costs a build nothing', async () => {
  const machine = { environment: own.withCMake };
  const replay = await newReplay();
  await dateFiles(own.cmake, fromNow(365 * day));
  const first = outcomeOf(await replay.build(machine));
  expect(first.compiled).toEqual(allUnits);
  expect(first.log).not.toMatch(ninjaConfigured);

  // A machine that was made anew of the same image.
  await dateFiles(own.cmake, fromNow(365 * day));
  const next = await replay.push({ [kernel]: setConstant(2) }, machine);
  expect(next.report.configured).toBe(false);
  expect(built(next)).toEqual(onlyKernel);
  expect(next.log).not.toMatch(ninjaConfigured);

  await dateFiles(own.cmake, fromNow(365 * day));
  const args = ['--cmake-args', [...replay.fork.cmakeArgs, '-DANOTHER=1'].join(' ')];
  const anew = await replay.push({ [kernel]: replace('= 2;', '= 3;') }, { ...machine, args });
  expect(anew.report.configured).toBe(true);
  expect(built(anew)).toEqual(onlyKernel);
  expect(anew.log).not.toMatch(ninjaConfigured);
  expect(await replay.values()).toEqual({ ...firstValues, moe_version: 310 });
});

test('on a machine whose clock is a day behind all its compilers, builds become incremental', async () => {
  const environment = { ...own.withBoth, ...(await clockOf(-day)) };
  const replay = await newReplay();
  for (const part of [own.cmake, own.cuda]) await dateFiles(part, beforeTest());
  const first = outcomeOf(await replay.build({ environment }));
  expect(first.compiled).toEqual(allUnits);
  expect(first.log).not.toMatch(ninjaConfigured);
  expect(await replay.values()).toEqual(firstValues);

  // What compilers read of files from the future is unknown: it counts as changed, once, and nothing
  // that was made of it is kept in a compiler cache.
  const second = await replay.push({ [kernel]: setConstant(2) }, { environment });
  expect(second.report.layers.buildTree.status).toBe('hit');
  expect(second.compiled).toEqual(allUnits.filter((source) => source.endsWith('.cu')));
  const third = await replay.push({ [kernel]: replace('= 2;', '= 3;') }, { environment });
  expect(built(third)).toEqual(onlyKernel);
  expect(await replay.values()).toEqual({ ...firstValues, moe_version: 310 });
});

/** What `environmentOfOtherClock` adds to an environment. */
async function clockOf(seconds: number): Promise<Record<string, string>> {
  const all = await environmentOfOtherClock(seconds);
  const isOfClock = (name: string) => name === 'LD_PRELOAD' || name.startsWith('OTHER_CLOCK_');
  return Object.fromEntries(Object.entries(all).filter(([name]) => isOfClock(name)));
}

/** What is older than the test keeps its time, whatever the clock of a machine (`other-clock.c`). */
const beforeTest = () => performance.timeOrigin / 1000 - 1;

const onReadOnlyDisk = `
  from=$1 to=$2; shift 2
  mount -t tmpfs none "$to"
  cp --archive "$from/." "$to"
  mount -o remount,ro "$to"
  exec "$@"
`;
const isRoot = process.getuid?.() === 0;
const nameSpaces = isRoot ? ['--mount'] : ['--user', '--map-root-user', '--mount'];

(whyNoDisk() === undefined ? test : test.skip)(
  'where the files of CMake are not ours to stamp, one sentence ends the build before it begins',
  async () => {
    const replay = await replayAfterFirstPush();
    await dateFiles(own.cmake, fromNow(day));
    await replay.fork.push({ [kernel]: setConstant(2) });
    const checkout = await replay.fork.clone();
    const place = await mkdtemp(join(tmpdir(), 'read-only-'));
    const { code, log, report } = await runBuild(
      checkout,
      replay.cacheDir,
      argumentsFor(replay.fork),
      { ...own.withCMake, PATH: `${place}/bin:${own.withCMake.PATH}` },
      undefined,
      ['unshare', ...nameSpaces, 'bash', '-ec', onReadOnlyDisk, 'bash', own.cmake, place],
    );
    await rm(place, { recursive: true });
    expect(code).toBe(1);
    expect(report).toMatchObject({ outcome: 'failed', rebuilt: [], linked: [] });
    expect(log).toMatch(
      /The clock of this machine is 86\d{3} s behind \S+ and \d+ more files, which CMake reads and this user may not stamp, so that Ninja would configure without end: set the clock right, or have the owner touch them\.$/m,
    );
    expect(log).not.toMatch(ninjaConfigured);
    expect(log).not.toContain('The CXX compiler identification');

    const next = await replay.push({ [kernel]: replace('= 2;', '= 3;') });
    expect(next.report.layers.buildTree.status).toBe('hit');
    expect(built(next)).toEqual(onlyKernel);
  },
);
