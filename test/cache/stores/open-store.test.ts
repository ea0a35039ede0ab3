import { readdir, readFile, writeFile } from 'node:fs/promises';
import { chooseStore, openStore, type StoreFacts } from '../../../src/cache/stores/open-store.js';
import { temporaryDirectory } from '../temporary-directory.js';
import { fetchedFile } from './fetched-file.js';

const scratch = temporaryDirectory();
const cli = { inActions: false, serviceAvailable: false };
const runner = { inActions: true, serviceAvailable: true };
const bareRunner = { inActions: true, serviceAvailable: false };

describe('the choice', () => {
  test.each<[StoreFacts, string]>([
    [{ cache: 'auto', ...cli }, 'directory: outside of a workflow, entries live in a directory'],
    [{ cache: 'auto', ...runner }, "github: the runner offers GitHub's cache service"],
    [
      { cache: 'auto', ...bareRunner },
      "off: the runner offers no cache service of GitHub's; cache: directory needs none",
    ],
    [{ cache: 'github', ...runner }, "github: the runner offers GitHub's cache service"],
    [
      { cache: 'github', ...bareRunner },
      "off: the runner offers no cache service of GitHub's; cache: directory needs none",
    ],
    [{ cache: 'github', ...cli }, "off: GitHub's cache service is there in a workflow only"],
    [{ cache: 'directory', ...runner }, 'directory: cache is directory'],
    [{ cache: 'directory', ...cli }, 'directory: cache is directory'],
    [{ cache: 'off', ...runner }, 'off: cache is off'],
    [{ cache: 'off', ...cli }, 'off: cache is off'],
  ])('%j: %s', (facts, expected) => {
    const { kind, reason } = chooseStore(facts);
    expect(`${kind}: ${reason}`).toBe(expected);
  });
});

describe('the opened store', () => {
  const log = { info: () => {}, warning: () => {}, debug: () => {} };
  const trust = { read: ['refs/heads/main'], write: 'refs/heads/main', reason: 'a push' };
  const denied = { ...trust, write: undefined, reason: 'workflow_run only reads' };
  const settings = (cache: StoreFacts['cache']) => ({
    cache,
    cacheDir: scratch(),
    cacheSize: 1000,
  });

  test('of the command line keeps its entries below the cache directory', async () => {
    const { store } = await openStore(settings('auto'), trust, {}, log);
    const file = await store.scratchFile('products');
    await writeFile(file, 'kernels');
    expect(await store.save('products', 'k/1', file)).toMatchObject({ status: 'saved' });
    expect(await readdir(scratch())).toEqual(['store']);
    const again = (await openStore(settings('auto'), denied, {}, log)).store;
    const found = await again.find('products', 'k/2', ['k/']);
    const fetched = found && (await again.fetch(found));
    expect(await readFile(fetchedFile(fetched).file, 'utf8')).toBe('kernels');
  });

  test('repeats why this run may not write', async () => {
    const { store } = await openStore(settings('directory'), denied, {}, log);
    const file = await store.scratchFile('products');
    await writeFile(file, 'kernels');
    const outcome = await store.save('products', 'k', file);
    expect(outcome).toEqual({ status: 'denied', reason: 'workflow_run only reads' });
  });

  test('that is off holds nothing, takes nothing and leaves nothing', async () => {
    const { store, reason } = await openStore(settings('off'), trust, {}, log);
    const file = await store.scratchFile('products');
    await writeFile(file, 'kernels');
    expect(await store.save('products', 'k', file)).toEqual({ status: 'denied', reason });
    expect(await store.find('products', 'k', ['k'])).toBeUndefined();
    expect(await store.fetch({ layer: 'products', key: 'k', exact: true })).toBeUndefined();
    await expect(readFile(file)).rejects.toThrow(/ENOENT/);
  });

  test.each([
    [
      'the service’s address',
      { ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/', ACTIONS_CACHE_SERVICE_V2: '1' },
      'github',
    ],
    ['none', {}, 'off'],
  ])('of a step that has %s is %s', async (_name, service, kind) => {
    const before = { ...process.env };
    const step = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: scratch() };
    delete process.env.ACTIONS_CACHE_URL;
    delete process.env.ACTIONS_RESULTS_URL;
    Object.assign(process.env, service);
    try {
      const { store } = await openStore(settings('auto'), trust, { ...step, ...service }, log);
      expect(store.kind).toBe(kind);
    } finally {
      process.env = before;
    }
  });
});
