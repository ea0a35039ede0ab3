import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fetchBase, fetchSnapshot, saveSnapshot } from '../../../src/cache/layers/snapshot.js';
import { listFiles } from '../../../src/lib/files/list-files.js';
import { setTimestamp } from '../../../src/tree/stamps/timestamps.js';
import { directoryStore } from '../../faults/directory-store.js';
import { noise } from '../archive/noise.js';
import { temporaryDirectory } from '../temporary-directory.js';

const scratch = temporaryDirectory();
const layer = 'build-tree';
let count = 0;

const at = (path: string) => join(scratch(), 'tree', path);
async function put(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(at(path)), { recursive: true });
  await writeFile(at(path), content);
}

/** Some objects, a module of them all, and what is small. */
async function putTree(): Promise<void> {
  for (const name of ['a', 'b', 'c', 'd']) await put(`objects/${name}.o`, noise(640_000, name));
  await put('_C.so', Buffer.concat(['a', 'b', 'c', 'd'].map((name) => noise(640_000, name))));
  await put('build.ninja', 'rule cuda\n'.repeat(2000));
  await put('record.json', '{}');
  await symlink('_C.so', at('current.so'));
}

/** One kernel is compiled again, and linked. */
async function editOne(seed: string): Promise<void> {
  await put('objects/b.o', noise(640_000, seed));
  await put('_C.so', Buffer.concat(['a', seed, 'c', 'd'].map((name) => noise(640_000, name))));
  await put('record.json', `{"commit": "${seed}"}`);
}

const opened = () => directoryStore(join(scratch(), 'store'));

async function save(
  key: string,
  base?: Awaited<ReturnType<typeof fetched>>['base'],
  meta: unknown = { key },
) {
  const roots = { tree: { directory: join(scratch(), 'tree'), paths: await listFiles(at('')) } };
  return await saveSnapshot(opened().store, layer, key, { meta, roots, base });
}

const look = (key: string) => ({ key, prefixes: [`${key}/`], isExact: true });

async function fetched(key: string) {
  const staging = join(scratch(), `staging-${count++}`);
  const result = await fetchSnapshot(opened().store, layer, look(key), staging, true);
  if (result.status !== 'staged') throw new Error(JSON.stringify(result));
  return result.snapshot;
}

async function contentOf(directory: string) {
  const paths = await listFiles(directory);
  const describe = async (path: string) => {
    const file = join(directory, path);
    const { mtimeNs, mode } = await stat(file, { bigint: true });
    const digest = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    return [path, digest, mtimeNs, mode & 0o111n];
  };
  return await Promise.all(paths.map(describe));
}

/** Timestamps that can be set again are all that is compared. */
async function settle(): Promise<void> {
  for (const path of await listFiles(at(''))) {
    if (path === 'current.so') continue;
    setTimestamp(at(path), (await stat(at(path), { bigint: true })).mtimeNs);
  }
}

beforeEach(putTree);

describe('what differs from a fetched entry', () => {
  test('is saved in a fraction of its bytes, and gives the same files, times and modes', async () => {
    expect(await save('one/first')).toMatchObject({ status: 'saved' });
    const { base, bytes } = await fetched('one');
    await editOne('edited');
    await put('objects/new.o', noise(6400, 'new'));
    await rm(at('objects/d.o'));
    await chmod(at('objects/c.o'), 0o755);
    await settle();
    const saved = await save('two/first', base);
    expect(saved).toMatchObject({ status: 'saved', patches: 'one/first' });
    // The object is new and does not compress; the module is a patch that holds it again.
    if (saved.status === 'saved') expect(saved.bytes).toBeLessThan(bytes * 0.28);

    const snapshot = await fetched('two');
    expect(snapshot.meta).toEqual({ key: 'two/first' });
    expect(await contentOf(snapshot.staged.tree ?? '')).toEqual(await contentOf(at('')));
    expect(snapshot.base?.key).toBe('one/first');
    expect(snapshot.bytes).toBe(bytes + (saved.status === 'saved' ? saved.bytes : 0));
  });

  test('is a difference from the whole entry again, however many pushes there were', async () => {
    await save('push-0/first');
    for (let push = 1; push <= 4; push += 1) {
      const { base } = await fetched(`push-${push - 1}`);
      await editOne(`push ${push}`);
      await settle();
      expect(await save(`push-${push}/first`, base)).toMatchObject({ patches: 'push-0/first' });
    }
    const last = await fetched('push-4');
    expect(await contentOf(last.staged.tree ?? '')).toEqual(await contentOf(at('')));
  });

  test('is of its record what differs too, as of thousands of digests', async () => {
    const digest = (name: string) => createHash('sha256').update(name).digest('hex');
    const names = Array.from({ length: 20_000 }, (_, n) => `include/header_${n}.h`);
    const meta = Object.fromEntries(names.map((name) => [name, digest(name)]));
    await save('one/first', undefined, meta);
    const { base } = await fetched('one');
    const changed = { ...meta, 'include/header_7.h': digest('edited') };
    const saved = await save('two/first', base, changed);
    expect(saved).toMatchObject({ status: 'saved', patches: 'one/first' });
    if (saved.status === 'saved') expect(saved.bytes).toBeLessThan(3000);
    expect((await fetched('two')).meta).toEqual(changed);
  });

  test('is saved whole where nearly everything differs: the next base', async () => {
    await save('one/first');
    const { base } = await fetched('one');
    for (const name of ['a', 'b', 'c', 'd'])
      await put(`objects/${name}.o`, noise(640_000, `${name}2`));
    const saved = await save('two/first', base);
    expect(saved).toMatchObject({ status: 'saved' });
    expect(saved).not.toHaveProperty('patches');
    expect((await fetched('two')).base?.key).toBe('two/first');
  });

  test.each<[string, (file: string) => Promise<void>]>([
    ['is gone', (file) => rm(file)],
    ['is cut short', async (file) => writeFile(file, (await readFile(file)).subarray(0, 5000))],
    ['is no archive', (file) => writeFile(file, 'PK')],
  ])('is saved whole where the base on the disk %s', async (_, damage) => {
    await save('one/first');
    const { base } = await fetched('one');
    // In the store it stays as it was: what was kept is another name of the same file.
    const content = await readFile(base?.file ?? '');
    await rm(base?.file ?? '');
    await writeFile(base?.file ?? '', content);
    await damage(base?.file ?? '');
    await editOne('edited');
    await settle();
    const saved = await save('two/first', base);
    expect(saved).toMatchObject({ status: 'saved' });
    expect(saved).not.toHaveProperty('patches');
    expect(await contentOf((await fetched('two')).staged.tree ?? '')).toEqual(
      await contentOf(at('')),
    );
  });

  test('leaves nothing beside the entries in the store', async () => {
    await save('one/first');
    const { base } = await fetched('one');
    await editOne('edited');
    await save('two/first', base);
    await fetched('two');
    expect(await readdir(join(scratch(), 'store/scratch'))).toEqual([]);
  });
});

test.each([
  ['a whole one', 'one'],
  ['one that is a difference', 'two'],
])('what to make a difference from is found by %s', async (_, key) => {
  await save('one/first');
  const { base } = await fetched('one');
  await editOne('edited');
  await save('two/first', base);
  const place = join(scratch(), 'kept.archive');
  expect(await fetchBase(opened().store, layer, look(key), place)).toEqual({
    key: 'one/first',
    file: place,
  });
  expect(await readdir(join(scratch(), 'store/scratch'))).toEqual([]);
});

test('of a key that nobody saved there is nothing to make a difference from', async () => {
  expect(await fetchBase(opened().store, layer, look('none'), at('none'))).toBeUndefined();
});
