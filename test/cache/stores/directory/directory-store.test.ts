import { chmod, lstat, mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type DirectoryStoreOptions,
  openDirectoryStore,
} from '../../../../src/cache/stores/directory/directory-store.js';
import { listAllEntries, sweepScratch } from '../../../../src/cache/stores/directory/entries.js';
import { directoryLayout, encodeName } from '../../../../src/cache/stores/directory/layout.js';
import type { Store } from '../../../../src/cache/stores/store.js';
import type { LayerName } from '../../../../src/inputs/layer-names.js';
import { digestFile } from '../../../../src/lib/files/digest-file.js';
import { runChild } from '../../../services/child.js';
import { temporaryDirectory } from '../../temporary-directory.js';
import { fetchedFile } from '../fetched-file.js';

const scratch = temporaryDirectory();
const main = 'refs/heads/main';
const topic = 'refs/heads/topic';
let said: string[] = [];
beforeEach(() => {
  said = [];
});

function open(changes: Partial<DirectoryStoreOptions> = {}): Store {
  const say = (text: string) => void said.push(text);
  return openDirectoryStore({
    directory: join(scratch(), 'store'),
    readScopes: [main],
    writeScope: main,
    maxBytes: 1_000_000,
    log: { info: say, warning: say, debug: () => {} },
    ...changes,
  });
}

async function save(store: Store, key: string, content = key, layer: LayerName = 'products') {
  const file = await store.scratchFile(layer);
  await writeFile(file, content);
  return await store.save(layer, key, file);
}

async function read(store: Store, key: string, prefixes: string[] = []) {
  const found = await store.find('products', key, prefixes);
  const arrived = found && (await store.fetch(found));
  if (arrived === undefined) return undefined;
  const fetched = fetchedFile(arrived);
  const content = await readFile(fetched.file, 'utf8');
  expect(fetched.bytes).toBe(content.length);
  await rm(fetched.file);
  return content;
}

const layout = () => directoryLayout(join(scratch(), 'store'));
const scratchNames = () => readdir(layout().scratch);

describe('looking up', () => {
  test('an empty store is a miss, without a word', async () => {
    expect(await open().find('products', 'a', ['a/'])).toBeUndefined();
    expect(said).toEqual([]);
  });

  test('finds what was saved, and brings back the same bytes', async () => {
    const store = open();
    expect(await save(store, 'v1/a/1', 'kernels')).toEqual({ status: 'saved', bytes: 7 });
    const found = await store.find('products', 'v1/a/1', []);
    expect(found).toEqual({ layer: 'products', key: 'v1/a/1', exact: true, scope: main });
    expect(await read(store, 'v1/a/1')).toBe('kernels');
    expect(await scratchNames()).toEqual([]);
  });

  test.each([
    ['the exact key before a newer match of a prefix', 'k/1', ['k/'], 'k/1'],
    ['the newest of a prefix', 'k/absent', ['k/'], 'k/2'],
    ['the first prefix that matches', 'k/absent', ['none/', 'other/', 'k/'], 'other/1'],
    ['no neighbour of a prefix', 'k', ['k/1/'], undefined],
    ['nothing without a prefix', 'k/', [], undefined],
  ])('gives %s', async (_name, key, prefixes, expected) => {
    const store = open();
    for (const saved of ['k/3', 'k/1', 'other/1', 'k/2']) await save(store, saved);
    expect(await read(store, key, prefixes)).toBe(expected);
  });

  test('goes by the order of saving, whatever the timestamps of files say', async () => {
    const store = open();
    for (const key of ['k/first', 'k/second', 'k/third']) await save(store, key);
    const past = new Date(2001, 1);
    for (const { directory, record } of await listAllEntries(layout())) {
      if (record.key === 'k/third') await utimes(join(directory, 'record.json'), past, past);
    }
    expect(await read(store, 'k/absent', ['k/'])).toBe('k/third');
  });

  test('gives a new entry as the newest even after one from a clock that is ahead', async () => {
    const store = open();
    await save(store, 'k/ahead');
    const [entry] = await listAllEntries(layout());
    const ahead = { ...entry?.record, created: '4102444800000000000' };
    await writeFile(join(entry?.directory ?? '', 'record.json'), JSON.stringify(ahead));
    await save(store, 'k/new');
    expect(await read(store, 'k/absent', ['k/'])).toBe('k/new');
  });

  test('keeps layers apart', async () => {
    const store = open();
    await save(store, 'k/1', 'tree', 'build-tree');
    expect(await read(store, 'k/1', ['k/'])).toBeUndefined();
  });

  test('takes any key for a name', async () => {
    const store = open();
    const keys = [
      '.',
      '..',
      '../../x',
      'a b,c',
      `${'long/'.repeat(100)}1`,
      `${'long/'.repeat(100)}2`,
    ];
    for (const key of keys) expect(await save(store, key)).toMatchObject({ status: 'saved' });
    for (const key of keys) expect(await read(store, key)).toBe(key);
    expect(await read(store, 'absent', ['long/long/'])).toBe(keys.at(-1));
    expect((await readdir(scratch())).sort()).toEqual(['store']);
    for (const key of keys) expect(encodeName(key).length).toBeLessThanOrEqual(200);
  });
});

describe('scopes', () => {
  const branch = () => open({ readScopes: [topic, main], writeScope: topic });

  test.each([
    ['its own exact key', { [topic]: ['k/1'], [main]: ['k/1'] }, `${topic} k/1`],
    ['its own of a prefix', { [topic]: ['k/0'], [main]: ['k/2'] }, `${topic} k/0`],
    [
      'the exact key of the base before its own of a prefix',
      { [topic]: ['k/0'], [main]: ['k/1'] },
      `${main} k/1`,
    ],
    [
      'the first prefix of the base before its own of the last',
      { [topic]: ['last/0'], [main]: ['k/0'] },
      `${main} k/0`,
    ],
    ['the base, where it has nothing', { [main]: ['k/0', 'k/1'] }, `${main} k/1`],
    ['nothing of a branch it may not read', { 'refs/heads/other': ['k/1'] }, undefined],
  ])('a branch reads %s', async (_name, saved, expected) => {
    for (const [scope, keys] of Object.entries(saved)) {
      for (const key of keys) await save(open({ writeScope: scope }), key, `${scope} ${key}`);
    }
    expect(await read(branch(), 'k/1', ['k/', 'last/'])).toBe(expected);
  });

  test('a branch writes where the base does not look', async () => {
    expect(await save(branch(), 'k/1')).toMatchObject({ status: 'saved' });
    expect(await read(open(), 'k/1', ['k/'])).toBeUndefined();
    expect(await save(open(), 'k/1')).toMatchObject({ status: 'saved' });
  });

  test('a run without a scope to write to is told why', async () => {
    const store = open({ writeScope: undefined, writeDenied: 'pull_request_target may only read' });
    const reason = 'pull_request_target may only read';
    expect(await save(store, 'k/1')).toEqual({ status: 'denied', reason });
    expect(await read(open(), 'k/1')).toBeUndefined();
    expect(await scratchNames()).toEqual([]);
  });
});

describe('saving', () => {
  test('never overwrites a key', async () => {
    const store = open();
    await save(store, 'k', 'first');
    expect(await save(store, 'k', 'second')).toEqual({ status: 'exists' });
    expect(await read(store, 'k')).toBe('first');
    expect(await scratchNames()).toEqual([]);
  });

  test('takes a file from another disk', async () => {
    const shm = join('/dev/shm', `vllm-incremental-build-test-${process.pid}`);
    await writeFile(shm, 'from elsewhere');
    expect((await lstat(shm)).dev).not.toBe((await lstat(scratch())).dev);
    const store = open();
    expect(await store.save('products', 'k', shm)).toMatchObject({ status: 'saved' });
    expect(await read(store, 'k')).toBe('from elsewhere');
    await expect(lstat(shm)).rejects.toThrow(/ENOENT/);
  });

  test('puts a key right whose record is unreadable', async () => {
    const store = open();
    await save(store, 'k', 'old');
    const [entry] = await listAllEntries(layout());
    await writeFile(join(entry?.directory ?? '', 'record.json'), '{');
    expect(await read(store, 'k')).toBeUndefined();
    expect(await save(store, 'k', 'new')).toMatchObject({ status: 'saved' });
    expect(await read(store, 'k')).toBe('new');
  });

  test('fails with a sentence where the directory is a file', async () => {
    await writeFile(join(scratch(), 'store'), '');
    const store = open();
    const file = await store.scratchFile('products');
    await writeFile(file, 'kernels');
    const reason = expect.stringMatching(/store did not take it: .*(EEXIST|ENOTDIR)/);
    expect(await store.save('products', 'k', file)).toEqual({ status: 'failed', reason });
    await expect(lstat(file)).rejects.toThrow(/ENOENT/);
    expect(await read(store, 'k', ['k'])).toBeUndefined();
  });

  test('fails with a sentence where the file is gone', async () => {
    const outcome = await open().save('products', 'k', join(scratch(), 'absent'));
    expect(outcome).toMatchObject({ status: 'failed', reason: expect.stringMatching(/ENOENT/) });
  });
});

describe('the size limit', () => {
  test('removes the least recently used entries, once the new one is in place', async () => {
    const store = open({ maxBytes: 300 });
    for (const [index, key] of ['a', 'b', 'c'].entries()) {
      await save(store, key, key.repeat(100));
      const used = new Date(2020, index);
      await utimes(join(layout().entry(main, 'products', key), 'record.json'), used, used);
    }
    expect(await read(store, 'a')).toBe('a'.repeat(100));
    expect(await save(store, 'd', 'd'.repeat(150))).toMatchObject({ status: 'saved' });
    const left = (await listAllEntries(layout())).map(({ record }) => record.key);
    expect(left.sort()).toEqual(['a', 'd']);
    expect(said).toEqual([expect.stringMatching(/Removed .* b /), expect.stringMatching(/ c /)]);
  });

  test('keeps the new entry even where its clock makes it the oldest', async () => {
    const store = open({ maxBytes: 150 });
    await save(store, 'a', 'a'.repeat(100));
    const future = new Date(2100, 1);
    await utimes(join(layout().entry(main, 'products', 'a'), 'record.json'), future, future);
    await save(store, 'b', 'b'.repeat(100));
    expect(await read(store, 'b')).toBe('b'.repeat(100));
    expect(await read(store, 'a')).toBeUndefined();
  });

  test('gives up nothing for an entry that can never fit', async () => {
    const store = open({ maxBytes: 150 });
    await save(store, 'a', 'a'.repeat(100));
    expect(await save(store, 'b', 'b'.repeat(151))).toEqual({
      status: 'failed',
      reason: 'the entry of 151 bytes is larger than the whole cache may be (150)',
    });
    expect(await read(store, 'a')).toBe('a'.repeat(100));
  });

  test('leaves what was fetched readable', async () => {
    const store = open({ maxBytes: 150 });
    await save(store, 'a', 'a'.repeat(100));
    const found = await store.find('products', 'a', []);
    const fetched = found && (await store.fetch(found));
    await save(store, 'b', 'b'.repeat(100));
    expect(await readFile(fetchedFile(fetched).file, 'utf8')).toBe('a'.repeat(100));
  });
});

test('a store without a place for scratch files still serves what it holds', async () => {
  await save(open(), 'k', 'kernels');
  await rm(layout().scratch, { recursive: true });
  await writeFile(layout().scratch, 'as if nothing could be written');
  expect(await read(open(), 'k')).toBe('kernels');
  expect(await save(open(), 'other')).toMatchObject({ status: 'failed' });
});

describe('damage', () => {
  test.each<[string, (archive: string) => Promise<void>]>([
    ['changed', async (archive) => await writeFile(archive, 'kernelX')],
    ['cut short', async (archive) => await writeFile(archive, 'ker')],
  ])('an archive that was %s is not used, and removed', async (_name, spoil) => {
    const store = open();
    await save(store, 'k', 'kernels');
    const archive = join(layout().entry(main, 'products', 'k'), 'archive');
    await chmod(archive, 0o644);
    await spoil(archive);
    expect(await read(store, 'k')).toBeUndefined();
    expect(said).toEqual([expect.stringMatching(/k is damaged/)]);
    expect(await listAllEntries(layout())).toEqual([]);
    expect(await scratchNames()).toEqual([]);
  });

  test('an entry that was moved to another key is none', async () => {
    const store = open();
    await save(store, 'k/old');
    const moved = layout().entry(main, 'products', 'k/new');
    await mkdir(moved);
    for (const name of ['archive', 'record.json']) {
      const from = join(layout().entry(main, 'products', 'k/old'), name);
      await writeFile(join(moved, name), await readFile(from));
    }
    expect(await read(store, 'k/new')).toBeUndefined();
  });

  test('an entry that goes between look-up and fetch is a miss', async () => {
    const store = open();
    await save(store, 'k');
    const found = await store.find('products', 'k', []);
    await rm(layout().entries, { recursive: true });
    expect(found && (await store.fetch(found))).toBeUndefined();
  });

  test('what a killed process left is swept after a day, and nothing sooner', async () => {
    await save(open(), 'k');
    await mkdir(join(layout().scratch, 'save-killed'));
    await writeFile(join(layout().scratch, 'save-killed/archive'), 'half');
    const hour = 60 * 60 * 1000;
    await sweepScratch(layout(), Date.now() + 23 * hour);
    expect(await scratchNames()).toEqual(['save-killed']);
    await sweepScratch(layout(), Date.now() + 25 * hour);
    expect(await scratchNames()).toEqual([]);
  });
});

describe('several processes at once', () => {
  async function race(processes: number, keys: number, bytes: number, maxBytes: number) {
    const names = Array.from({ length: processes }, (_, index) => `process-${index}`);
    return await Promise.all(
      names.map(async (name) => {
        const args = [join(scratch(), 'store'), name, keys, bytes, maxBytes].map(String);
        const { stdout, stderr } = await runChild(
          'test/cache/stores/directory/directory-store-writer.ts',
          args,
        );
        expect(stderr).toBe('');
        return JSON.parse(stdout) as { outcomes: Record<string, string>; problems: string[] };
      }),
    );
  }

  test('each key is saved by exactly one', async () => {
    const results = await race(4, 15, 5000, 1_000_000);
    expect(results.flatMap(({ problems }) => problems)).toEqual([]);
    for (let index = 0; index < 15; index++) {
      const outcomes = results.map((result) => result.outcomes[`keys/${index}`]);
      expect(outcomes.sort()).toEqual(['exists', 'exists', 'exists', 'saved']);
    }
    const entries = await listAllEntries(layout());
    expect(entries).toHaveLength(15);
    for (const { directory, record } of entries) {
      expect((await digestFile(join(directory, 'archive'))).sha256).toBe(record.sha256);
    }
    expect(await scratchNames()).toEqual([]);
  });

  test('reads are never torn while entries are removed', async () => {
    const results = await race(4, 25, 5000, 12_000);
    expect(results.flatMap(({ problems }) => problems)).toEqual([]);
    const entries = await listAllEntries(layout());
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.reduce((sum, { record }) => sum + record.bytes, 0)).toBeLessThanOrEqual(12_000);
    expect(await scratchNames()).toEqual([]);
  });
});
