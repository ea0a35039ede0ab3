import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeArchive } from '../../src/cache/archive/write-archive.js';
import { runChild } from '../services/child.js';
import { temporaryDirectory } from './temporary-directory.js';

const scratch = temporaryDirectory();
const elsewhere = '/dev/shm/vllm-incremental-build-test-full-disk';
afterEach(async () => await rm(elsewhere, { recursive: true, force: true }));

const trees = {
  'one large file': { large: 5_000_000 },
  'many small files': Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`f${n}`, 100_000])),
  'a large file among small ones': { a: 500_000, large: 5_000_000, z: 500_000 },
};

async function prepare(files: Readonly<Record<string, number>>): Promise<void> {
  const directory = join(scratch(), 'tree');
  await mkdir(directory);
  for (const [name, bytes] of Object.entries(files)) {
    await writeFile(join(directory, name), randomBytes(bytes));
  }
  const file = join(scratch(), 'whole.archive');
  const roots = { tree: { directory, paths: Object.keys(files) } };
  await writeArchive({ file, layer: 'products', createdBy: 'test', meta: null, roots });
}

async function onFullDisk(action: string, fileSizeLimit: number): Promise<unknown> {
  const { exitCode, stdout, stderr } = await runChild(
    'test/cache/full-disk-program.ts',
    [action, scratch()],
    { fileSizeLimit },
  );
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('a disk that takes no more', () => {
  test.each(Object.entries(trees))(
    'fails an archive of %s, and nothing is left',
    async (_name, files) => {
      await prepare(files);
      expect(await onFullDisk('write', 1000)).toMatch(/EFBIG/);
      expect((await readdir(scratch())).sort()).toEqual(['tree', 'whole.archive']);
    },
  );

  test.each(Object.entries(trees))(
    'refuses to unpack %s, and nothing is left',
    async (_name, files) => {
      await prepare(files);
      const reason = expect.stringMatching(/EFBIG/);
      expect(await onFullDisk('extract', 90)).toEqual({ ok: false, reason });
      expect((await readdir(scratch())).sort()).toEqual(['tree', 'whole.archive']);
    },
  );

  test('fails a save, and nothing is left', async () => {
    await prepare(trees['one large file']);
    const reason = expect.stringMatching(/did not take it: .*EFBIG/);
    expect(await onFullDisk('save', 1000)).toEqual({ status: 'failed', reason });
    expect(await readdir(join(elsewhere, 'scratch'))).toEqual([]);
    expect(await readdir(scratch())).toEqual(['tree']);
  });
});
