import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchSnapshot, saveSnapshot } from '../../src/cache/layers/snapshot.js';
import { listAllEntries } from '../../src/cache/stores/directory/entries.js';
import { directoryLayout } from '../../src/cache/stores/directory/layout.js';
import { runChild } from '../services/child.js';
import { directoryStore, type OpenedStore } from './directory-store.js';
import { sandbox } from './sandbox.js';
import { directoryFaults, type FaultRow } from './table.js';

type Fault = keyof typeof directoryFaults;

const work = sandbox();
const layer = 'build-tree';
const key = { key: 'k/first', prefixes: ['k/'], isExact: true };
const cache = () => join(work(), 'cache');
const open = (maxBytes?: number) => directoryStore(cache(), maxBytes);

async function save({ store }: OpenedStore, name: string, bytes = 1000) {
  const directory = join(work(), 'tree');
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'a.o'), name.padEnd(bytes, '.'));
  const roots = { tree: { directory, paths: ['a.o'] } };
  return await saveSnapshot(store, layer, `k/${name}`, { meta: {}, roots });
}

const fetch = ({ store }: OpenedStore) => fetchSnapshot(store, layer, key, join(work(), 'staging'));

async function storedPlace(): Promise<string> {
  const [newest] = await listAllEntries(directoryLayout(cache()));
  if (newest === undefined) throw new Error('nothing is stored');
  return newest.directory;
}

/** What a fault did: the sentences of the store, and what became of the call. */
interface Met {
  readonly sentences: readonly string[];
  readonly status: string;
}

async function fetchDamaged(spoil: (bytes: Buffer) => Buffer): Promise<Met> {
  await save(open(), 'damaged');
  const archive = join(await storedPlace(), 'archive');
  await chmod(archive, 0o644);
  await writeFile(archive, spoil(await readFile(archive)));
  const opened = open();
  const { status } = await fetch(opened);
  expect(await listAllEntries(directoryLayout(cache()))).toHaveLength(1);
  return { sentences: opened.warnings, status };
}

async function savedAs(opened: OpenedStore, name: string, bytes?: number): Promise<Met> {
  const outcome = await save(opened, name, bytes);
  const sentences = 'reason' in outcome ? [outcome.reason] : [];
  return { sentences: [...opened.warnings, ...sentences], status: outcome.status };
}

/** In a process whose files cannot grow beyond a limit, as on a full disk. */
async function onFullDisk(action: 'fetch' | 'save'): Promise<Met> {
  const { stdout, stderr } = await runChild(
    'test/faults/full-disk-program.ts',
    [action, cache(), work()],
    { fileSizeLimit: 100 },
  );
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Met;
}

/** A file where a directory should be stops root as well as anybody. */
async function blockScratch(): Promise<void> {
  const { scratch } = directoryLayout(cache());
  await rm(scratch, { recursive: true, force: true });
  await writeFile(scratch, '');
}

const meet: Readonly<Record<Fault, () => Promise<Met>>> = {
  'look-up: no directory': async () => {
    await rm(cache(), { recursive: true });
    await writeFile(cache(), '');
    const opened = open();
    const { status } = await fetch(opened);
    await rm(cache());
    await save(open(), 'good');
    return { sentences: opened.warnings, status };
  },
  'look-up: no record': async () => {
    await save(open(), 'other');
    const entries = await listAllEntries(directoryLayout(cache()));
    const other = entries.find(({ record }) => record.key === 'k/other');
    await writeFile(join(other?.directory ?? '', 'record.json'), '{');
    const opened = open();
    const found = await opened.store.find(layer, 'k/other', []);
    return { sentences: opened.warnings, status: found === undefined ? 'absent' : 'found' };
  },
  'fetch: flipped': () =>
    fetchDamaged((bytes) => {
      bytes.writeUInt8(bytes.readUInt8(50) ^ 1, 50);
      return bytes;
    }),
  'fetch: cut short': () => fetchDamaged((bytes) => bytes.subarray(0, 50)),
  'fetch: evicted': async () => {
    await save(open(), 'evicted');
    const opened = open();
    const find = opened.store.find;
    const store = {
      ...opened.store,
      find: async (...asked: Parameters<typeof find>) => {
        const found = await find(...asked);
        await rm(directoryLayout(cache()).entry(found?.scope ?? '', layer, found?.key ?? ''), {
          recursive: true,
        });
        return found;
      },
    };
    const { status } = await fetch({ ...opened, store });
    return { sentences: opened.warnings, status };
  },
  'fetch: read-only': async () => {
    await blockScratch();
    const opened = open();
    const { status } = await fetch(opened);
    await rm(directoryLayout(cache()).scratch);
    return { sentences: opened.warnings, status };
  },
  'fetch: full': async () => {
    await save(open(), 'large', 5_000_000);
    return await onFullDisk('fetch');
  },
  'save: full': () => onFullDisk('save'),
  'save: read-only': async () => {
    await blockScratch();
    const met = await savedAs(open(), 'new');
    await rm(directoryLayout(cache()).scratch);
    return met;
  },
  'save: removed': async () => {
    const { store, warnings } = open();
    const outcome = await store.save(layer, 'k/new', join(work(), 'removed/archive'));
    const sentences = 'reason' in outcome ? [outcome.reason] : [];
    return { sentences: [...warnings, ...sentences], status: outcome.status };
  },
  'save: too large': () => savedAs(open(100), 'new'),
  'save: at once': async () => {
    const jobs = await Promise.all([1, 2, 3, 4].map(() => savedAs(open(), 'same')));
    const statuses = jobs.map(({ status }) => status).sort();
    expect(statuses).toEqual(['exists', 'exists', 'exists', 'saved']);
    return { sentences: jobs.flatMap(({ sentences }) => sentences), status: 'once' };
  },
};

const expected: Readonly<Record<string, readonly string[]>> = {
  passed: ['absent', 'gone'],
  removed: ['gone'],
  harmless: ['staged'],
  refused: ['unusable'],
  unsaved: ['failed'],
  once: ['once'],
};

const rows = Object.entries(directoryFaults) as [Fault, FaultRow][];
test.each(rows)('a directory store: %s', async (fault, { outcome, says }) => {
  expect(await save(open(), 'good')).toMatchObject({ status: 'saved' });
  const { sentences, status } = await meet[fault]();
  expect(expected[outcome]).toContain(status);
  expect(sentences).toEqual(says === undefined ? [] : [expect.stringMatching(says)]);
  // The last good one is there for the next run, and nothing half lies about.
  const { store } = open();
  const kept = await store.find(layer, 'k/good', []);
  expect(kept && (await store.fetch(kept))).toBeDefined();
  for (const { directory, record } of await listAllEntries(directoryLayout(cache()))) {
    expect((await readFile(join(directory, 'archive'))).length).toBe(record.bytes);
  }
  const left = await readdir(directoryLayout(cache()).scratch);
  expect(left.filter((name) => name.startsWith('save-'))).toEqual([]);
});
