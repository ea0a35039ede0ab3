import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fetchSnapshot, saveSnapshot } from '../../src/cache/layers/snapshot.js';
import { type GithubServices, startGithubServices } from '../services/github/github-services.js';
import { craftedArchives, craftedBase } from './crafted.js';
import { directoryStore, type OpenedStore } from './directory-store.js';
import { githubStore } from './github-store.js';
import { sandbox } from './sandbox.js';
import { entryFaults, type FaultRow } from './table.js';

const work = sandbox();
let services: GithubServices;
beforeAll(async () => {
  services = await startGithubServices();
});
afterAll(async () => await services.stop());

const layer = 'build-tree';
let count = 0;

/** Looks for the newest entry of a name, and unpacks it. */
async function fetchNewest({ store }: OpenedStore, name: string) {
  const key = { key: `${name}/first`, prefixes: [`${name}/`], isExact: true };
  return await fetchSnapshot(store, layer, key, join(work(), `staging-${count++}`));
}

async function saveGood({ store }: OpenedStore, key: string) {
  const directory = join(work(), 'good');
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'object.o'), 'kernels');
  const roots = { tree: { directory, paths: ['object.o'] } };
  expect(await saveSnapshot(store, layer, key, { meta: {}, roots })).toMatchObject({
    status: 'saved',
  });
}

async function filesOf(fetched: Awaited<ReturnType<typeof fetchNewest>>) {
  if (fetched.status !== 'staged') throw new Error(JSON.stringify(fetched));
  const tree = fetched.snapshot.staged.tree ?? '';
  const names = (await readdir(tree)).sort();
  return await Promise.all(
    names.map(async (name) => [name, await readFile(join(tree, name), 'utf8')]),
  );
}

const good = [['object.o', 'kernels']];
/** Faults of entries that patch others. */
const patching = /^(base|patch|wrongPatch|delta|meta)/;
const stores: readonly [string, () => OpenedStore][] = [
  ['a directory', () => directoryStore(join(work(), 'cache/store'))],
  ["GitHub's service", () => githubStore(services, join(work(), 'workspace'))],
];
const rows = Object.entries(entryFaults) as [keyof typeof entryFaults, FaultRow][];

describe.each(stores)('an entry in %s', (_, open) => {
  test.each(rows)('%s', async (id, { outcome, says }) => {
    const opened = open();
    const { store, warnings } = opened;
    const name = `entries/${id}/${count++}`;
    await saveGood(opened, `${name}/good/first`);
    const save = async (key: string, bytes: Buffer) => {
      const file = await store.scratchFile(layer);
      await writeFile(file, bytes);
      expect(await store.save(layer, key, file)).toMatchObject({ status: 'saved' });
    };
    for (const key of [`${name}/base/first`, `${name}/delta/first`]) {
      if (patching.test(id)) await save(key, await craftedBase(key));
    }
    await save(`${name}/bad/first`, await craftedArchives[id](name));

    const around = await readdir(dirname(work()));
    const fetched = await fetchNewest(opened, `${name}/bad`);
    expect(await readdir(dirname(work()))).toEqual(around);
    expect(warnings).toEqual([]);
    if (outcome === 'harmless') {
      const both = [
        ['A', 'kernel'],
        ['a', 'kernel'],
      ];
      expect(await filesOf(fetched)).toEqual(both);
    } else {
      const reason = expect.stringMatching(says ?? /^$/);
      expect(fetched).toMatchObject({ status: 'unusable', reason });
      expect((await readdir(work())).filter((path) => path.startsWith('staging'))).toEqual([]);
    }
    // The last good one is there, and a new one takes the place of the bad one.
    expect(await filesOf(await fetchNewest(opened, `${name}/good`))).toEqual(good);
    await saveGood(opened, `${name}/bad/again-1`);
    expect(await filesOf(await fetchNewest(open(), `${name}/bad`))).toEqual(good);
  });
});
