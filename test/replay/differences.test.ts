import { join } from 'node:path';
import { jest } from '@jest/globals';
import { readHeader } from '../../src/cache/archive/read-archive.js';
import { listAllEntries } from '../../src/cache/stores/directory/entries.js';
import { directoryLayout } from '../../src/cache/stores/directory/layout.js';
import { replace, setConstant } from './harness/edits.js';
import { type Replay, replayAfterFirstPush } from './harness/replay.js';
import { firstValues } from './harness/units.js';

jest.setTimeout(300_000);

const kernel = 'csrc/cache_kernels.cu';
let replay: Replay;
beforeAll(async () => {
  replay = await replayAfterFirstPush();
});

/** What each entry of a layer patches, oldest first; null: a whole one. */
async function basesOf(layer: 'build-tree' | 'products') {
  const entries = (await listAllEntries(directoryLayout(join(replay.cacheDir, 'store'))))
    .filter(({ record }) => record.layer === layer)
    .sort((a, b) => (BigInt(a.record.created) < BigInt(b.record.created) ? -1 : 1));
  return await Promise.all(
    entries.map(async ({ directory, record }) => ({
      ...{ key: record.key, bytes: record.bytes },
      base: (await readHeader(join(directory, 'archive'), layer)).base?.key ?? null,
    })),
  );
}

test('pushes of one kernel save what differs from the first push, whichever they go on from', async () => {
  const second = await replay.push({ [kernel]: setConstant(2) });
  const third = await replay.push({ [kernel]: replace('kVersion = 2;', 'kVersion = 3;') });
  for (const { compiled, linked, log } of [second, third]) {
    expect({ compiled, linked }).toEqual({ compiled: [kernel], linked: ['_C.abi3.so'] });
    expect(log.match(/saved .*, what differs from an earlier entry\./g)).toHaveLength(2);
    expect(log).not.toContain('warning: ');
  }
  expect(await replay.values()).toEqual({ ...firstValues, cache_version: 311 });
  for (const layer of ['build-tree', 'products'] as const) {
    const [first, ...others] = await basesOf(layer);
    expect(first?.base).toBeNull();
    expect(others.map(({ base }) => base)).toEqual([first?.key, first?.key]);
    for (const { bytes } of others) expect(bytes).toBeLessThan((first?.bytes ?? 0) / 3);
  }
});

test('a push of documentation after them takes the products out of two entries', async () => {
  const { report, log } = await replay.push({ 'README.md': 'Other words.\n' });
  expect(report.outcome).toBe('restored');
  expect(log).not.toContain('warning: ');
  expect(await replay.values()).toEqual({ ...firstValues, cache_version: 311 });
  const bytes = (await basesOf('products')).map((entry) => entry.bytes);
  expect(report.bytes.restored).toBe((bytes[0] ?? 0) + (bytes[2] ?? 0));
});

test('its modules are those of a clean build', async () => {
  expect(await replay.modules()).toEqual(await replay.modulesOfCleanBuild());
});
