import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../../src/cache/stores/store.js';
import { pathMappingOf } from '../../../src/container/engine/path-mapping.js';
import { answerCall, openCaller, type Services } from '../../../src/container/protocol/calls.js';
import { openInnerConnection } from '../../../src/container/protocol/inner-connection.js';
import { type Link, openLink } from '../../../src/container/protocol/link.js';
import { storeOutside, storeServices } from '../../../src/run/container/store-calls.js';
import { fetchedFile } from '../../cache/stores/fetched-file.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'calls-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Both ends of a wall: services outside, and the connection inside. */
async function conversation(services: Services) {
  const socket = join(folder, 'socket');
  const outside = Promise.withResolvers<Link>();
  const received: unknown[] = [];
  const server = createServer((connection) => {
    server.close();
    const link: Link = openLink(connection, (message) => {
      if (!answerCall(link, services, message)) received.push(message);
    });
    outside.resolve(link);
  });
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  const connection = await openInnerConnection(socket);
  return { connection, link: await outside.promise, received, socket };
}

const untroubled = { reading: null, writing: null, denied: null };
const entry = { layer: 'products', key: 'k/1', exact: true, scope: 'refs/heads/main' } as const;

test('the store inside is the store outside, and archives cross by their folder', async () => {
  const outer = join(folder, 'outer');
  const saved: string[] = [];
  const store: Store = {
    kind: 'directory',
    trouble: (purpose) => (purpose === 'read' ? 'it rests.' : undefined),
    denied: () => 'the token may only read',
    find: async (_, key) => (key === 'k/1' ? entry : undefined),
    fetch: async () => {
      const file = join(folder, 'fetched');
      await writeFile(file, 'archive');
      return { file, bytes: 7 };
    },
    save: async (layer, key, file) => {
      saved.push(layer, key, await readFile(file, 'utf8'));
      return { status: 'saved', bytes: 3 };
    },
    scratchFile: async () => join(folder, 'departure'),
  };
  const mapping = pathMappingOf([{ outside: folder, inside: '/inside', writable: true }]);
  const { connection, link } = await conversation(storeServices(store, outer, mapping));
  const inner = storeOutside(connection.caller, 'directory', untroubled, outer);

  expect(await inner.find('products', 'k/1', [])).toEqual(entry);
  expect(inner.trouble?.('read')).toBe('it rests.');
  expect(inner.trouble?.('write')).toBeUndefined();
  expect(inner.denied?.()).toBe('the token may only read');
  expect(await inner.find('products', 'k/2', ['k/'])).toBeUndefined();
  const fetched = fetchedFile(await inner.fetch(entry));
  expect(fetched.file).toMatch(/^\/inside\/outer\/products-/);
  expect(await readFile(mapping.toOutside(fetched.file), 'utf8')).toBe('archive');
  const file = await inner.scratchFile('build-tree');
  await writeFile(file, 'new');
  expect(await inner.save('build-tree', 'k/3', mapping.toInside(file))).toEqual({
    status: 'saved',
    bytes: 3,
  });
  expect(saved).toEqual(['build-tree', 'k/3', 'new']);
  link.close();
});

test('a file from elsewhere is not taken for an archive', async () => {
  const store = { scratchFile: async () => join(folder, 'departure') } as unknown as Store;
  await writeFile(join(folder, 'secret'), 'secret');
  const { connection, link } = await conversation(
    storeServices(store, join(folder, 'archives'), pathMappingOf([])),
  );
  const inner = storeOutside(connection.caller, 'directory', untroubled, folder);
  for (const file of [join(folder, 'secret'), join(folder, 'archives/../secret')]) {
    const outcome = await inner.save('products', 'k', file);
    expect(outcome).toMatchObject({
      status: 'failed',
      reason: expect.stringMatching(/not in the folder/),
    });
  }
  expect(await readFile(join(folder, 'secret'), 'utf8')).toBe('secret');
  link.close();
});

test('what is wrong with an entry is told inside', async () => {
  const damage = 'it holds nothing';
  const store = { fetch: async () => ({ damage }) } as unknown as Store;
  const { connection, link } = await conversation(storeServices(store, folder, pathMappingOf([])));
  const inner = storeOutside(connection.caller, 'github', untroubled, folder);
  expect(await inner.fetch(entry)).toEqual({ damage });
  link.close();
});

test('a fault outside is a miss inside, and its sentence where one is asked for', async () => {
  const fails = async () => {
    throw new Error('the disk is full');
  };
  const { connection, link } = await conversation({ 'store.find': fails, 'store.save': fails });
  const inner = storeOutside(connection.caller, 'directory', untroubled, folder);
  expect(await inner.find('products', 'k', [])).toBeUndefined();
  expect(await inner.fetch(entry)).toBeUndefined();
  expect(await inner.save('products', 'k', '/x')).toEqual({
    status: 'failed',
    reason: 'the disk is full',
  });
  link.close();
});

test('when the other side goes, questions end and the build is told to', async () => {
  const { connection, link } = await conversation({ never: () => new Promise(() => {}) });
  const stopped = new Promise((resolve) => connection.onStop(resolve));
  const asked = connection.caller.ask('never', {});
  link.close();
  await expect(asked).rejects.toThrow('the program outside has gone');
  expect(await stopped).toBe('cancelled');
  await expect(connection.caller.ask('never', {})).rejects.toThrow('the program outside has gone');
});

test('orders and stops come in, and the end goes out before the connection closes', async () => {
  const { connection, link, received } = await conversation({});
  link.send({ type: 'request', request: 'do it' });
  expect(await connection.request).toBe('do it');
  link.send({ type: 'stop', cause: 'budget' });
  expect(await new Promise((resolve) => connection.onStop(resolve))).toBe('budget');
  const ended = connection.end({ kind: 'finished' });
  await Promise.all([link.closed, ended]);
  expect(received).toEqual([{ type: 'end', end: { kind: 'finished' } }]);
});

test('what connects later is not heard', async () => {
  const { link, socket } = await conversation({});
  const late = connect(socket);
  await expect(
    new Promise((resolve, reject) => late.once('connect', resolve).once('error', reject)),
  ).rejects.toThrow();
  link.close();
});

test('a caller takes only answers', () => {
  const caller = openCaller({ send: () => {}, closed: new Promise(() => {}) });
  expect(caller.take({ type: 'request' })).toBe(false);
  expect(caller.take({ type: 'answer', id: 9, value: null })).toBe(true);
});
