import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { listAllEntries } from '../../src/cache/stores/directory/entries.js';
import { directoryLayout } from '../../src/cache/stores/directory/layout.js';
import { setConstant } from '../replay/harness/edits.js';
import { type Fork, materialise } from '../replay/harness/fork.js';
import { valuesOf } from '../replay/harness/modules.js';
import {
  environmentWithCompilers,
  machine,
  type Run,
  runBuild,
} from '../replay/harness/program.js';
import { argumentsFor, outcomeOf } from '../replay/harness/replay.js';
import { mountSmallDisk, type SmallDisk, whyNoDisk } from './small-disk.js';
import { diskFaults } from './table.js';

jest.setTimeout(600_000);

const kernel = 'csrc/moe/topk_softmax_kernels.cu';
const module = 'vllm/_moe_C.abi3.so';

/** What builds share: a fork whose second push edits a kernel, and the cache that the first one left. */
interface Place {
  readonly root: string;
  readonly fork: Fork;
  readonly cacheDir: string;
  /** What the cache holds after the first push. */
  readonly kept: string;
}

let place: Place;
let disk: SmallDisk | undefined;

beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'full-disk-'));
  const fork = await materialise(root);
  place = { root, fork, cacheDir: join(root, 'cache'), kept: join(root, 'kept') };
  await fork.clone();
  outcomeOf(await build());
  await cp(place.cacheDir, place.kept, { recursive: true, preserveTimestamps: true });
  await fork.push({ [kernel]: setConstant(2) });
});
beforeEach(async () => {
  await rm(place.cacheDir, { recursive: true });
  await cp(place.kept, place.cacheDir, { recursive: true, preserveTimestamps: true });
  await place.fork.clone();
});
afterEach(async () => {
  await disk?.close();
  disk = undefined;
});
afterAll(async () => await rm(place.root, { recursive: true }));

async function build(environment: Readonly<Record<string, string>> = {}): Promise<Run> {
  const { fork, cacheDir } = place;
  const args = [...argumentsFor(fork, '9.0'), '--targets', '_moe_C'];
  const whole = { ...environmentWithCompilers(), ...environment };
  return await runBuild(fork.checkout, cacheDir, args, whole, undefined, disk?.within);
}

/** Mounts a disk with a copy of what the directory holds. */
async function diskAt(directory: string): Promise<SmallDisk> {
  const behind = join(place.root, 'behind');
  await mkdir(directory, { recursive: true });
  disk = await mountSmallDisk(directory, behind);
  await disk.run('cp --archive "$1"/. "$2"', behind, directory);
  return disk;
}

/** The last build gave a kernel that tells its new value. */
async function expectNewKernel(): Promise<void> {
  const copy = join(place.root, 'module.so');
  await rm(copy, { force: true });
  const installed = join(place.fork.checkout, module);
  if (disk === undefined) await cp(installed, copy);
  else await disk.run('cp "$1" "$2"', installed, copy);
  expect(await valuesOf(machine.python, [copy])).toMatchObject({ moe_version: 210 });
}

/** What the first push left is whole, and nothing half lies about. */
async function expectWholeCache(cacheDir: string): Promise<void> {
  const layout = directoryLayout(join(cacheDir, 'store'));
  const entries = await listAllEntries(layout);
  const then = await listAllEntries(directoryLayout(join(place.kept, 'store')));
  const keys = entries.map(({ record }) => record.key);
  expect(keys).toEqual(expect.arrayContaining(then.map(({ record }) => record.key)));
  for (const { directory, record } of entries) {
    expect((await readFile(join(directory, 'archive'))).length).toBe(record.bytes);
  }
}

const problems = (log: string) => log.split('\n').filter((line) => line.startsWith('error: '));

/** A build that fails for want of space, and one that has it. */
async function expectFailureAndThenSuccess(
  says: RegExp,
  environment: Readonly<Record<string, string>>,
  size: number,
): Promise<void> {
  await disk?.resize(size);
  const { code, log } = await build(environment);
  expect({ code, problems: problems(log) }).toEqual({
    code: 1,
    problems: [expect.stringMatching(says)],
  });
  expect(log).not.toContain('This is a fault of');
  await expectWholeCache(place.cacheDir);

  await disk?.resize(2 ** 32);
  const { compiled } = outcomeOf(await build(environment));
  expect([[], [kernel]]).toContainEqual(compiled);
  await expectNewKernel();
}

const meet: Readonly<Record<keyof typeof diskFaults, (says: RegExp) => Promise<void>>> = {
  'cache directory': async (says) => {
    const { cacheDir, root } = place;
    const { run, resize, used } = await diskAt(cacheDir);
    await resize((await used()) + 64 * 1024);
    const { log, compiled } = outcomeOf(await build());
    expect(compiled).toEqual([kernel]);
    expect(log).toMatch(says);
    await expectNewKernel();
    const seen = join(root, 'seen');
    await run('cp --archive "$1" "$2"', cacheDir, seen);
    await expectWholeCache(seen);

    await resize(2 ** 32);
    expect(outcomeOf(await build()).report.outcome).toBe('built');
    expect(outcomeOf(await build()).report.outcome).toBe('restored');
  },
  'cache directory: read-only': async (says) => {
    const { run } = await diskAt(join(place.cacheDir, 'store'));
    await run('mount -o remount,ro "$1"', join(place.cacheDir, 'store'));
    const { log, compiled, report } = outcomeOf(await build());
    expect({ compiled, tree: report.layers.buildTree.status }).toEqual({
      compiled: [kernel],
      tree: 'hit',
    });
    expect(log).toMatch(says);
    await expectNewKernel();
  },
  'checkout: 5 %': (says) => onSmallCheckout(says, 0.05),
  'checkout: 50 %': (says) => onSmallCheckout(says, 0.5),
  'checkout: 95 %': (says) => onSmallCheckout(says, 0.95),
  'temporary files': async (says) => {
    const TMPDIR = join(place.root, 'temporary');
    await diskAt(TMPDIR);
    await expectFailureAndThenSuccess(says, { TMPDIR }, 64 * 1024);
  },
};

/** @param share of the space that the build takes beside the files of the checkout */
async function onSmallCheckout(says: RegExp, share: number): Promise<void> {
  const { checkout } = place.fork;
  const { run, used } = await diskAt(join(checkout, '..'));
  const before = await used();
  await run('cp --archive "$1" "$1-clean"', checkout);
  const both = await used();
  outcomeOf(await build());
  const taken = (await used()) - both;
  await run('rm -r "$1"; mv "$1-clean" "$1"', checkout);
  await rm(place.cacheDir, { recursive: true });
  await cp(place.kept, place.cacheDir, { recursive: true, preserveTimestamps: true });
  await expectFailureAndThenSuccess(says, {}, before + taken * share);
}

const refused = whyNoDisk();
const title = refused === undefined ? 'a full disk' : `a full disk (skipped: ${refused})`;
const rows = Object.entries(diskFaults);

(refused === undefined ? describe : describe.skip)(title, () => {
  test.each(rows)('%s', async (name, { says }) => {
    await meet[name as keyof typeof diskFaults](says);
  });
});
