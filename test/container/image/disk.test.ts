import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freeBytesOf, roomFor, roomSentence } from '../../../src/container/image/disk.js';

const gigabyte = 1e9;

test.each([
  [3, 12, 'enough'],
  [3, 11.9, 'tight'],
  [3, 6, 'tight'],
  [3, 5.9, 'too little'],
  [0, 0, 'enough'],
  [3, undefined, 'enough'],
])('%s GB to download and %s GB free are %s', (download, free, expected) => {
  const freeBytes = free === undefined ? undefined : free * gigabyte;
  expect(roomFor(download * gigabyte, freeBytes)).toBe(expected);
});

test('one sentence says what is needed, what is there and what would help', () => {
  expect(roomSentence('ghcr.io/a/b:1', 3 * gigabyte, 7 * gigabyte, '/var/lib/docker')).toBe(
    'The image ghcr.io/a/b:1 needs about 12 GB on the disk of /var/lib/docker, and 7 GB are free; reclaim-disk always makes room on a hosted runner, and toolkit wheels needs a tenth of it.',
  );
});

describe('the free space of an engine', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'disk-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  test('is that of its storage', async () => {
    expect(await freeBytesOf({ kind: 'docker', storageRoot: directory })).toBeGreaterThan(0);
  });

  test('is that of the disk on which podman will make its storage', async () => {
    const storageRoot = join(directory, 'share/containers/storage');
    expect(await freeBytesOf({ kind: 'podman', storageRoot })).toBeGreaterThan(0);
  });

  test('is not known where a daemon is on another machine', async () => {
    const storageRoot = join(directory, 'docker');
    expect(await freeBytesOf({ kind: 'docker', storageRoot })).toBeUndefined();
  });
});
