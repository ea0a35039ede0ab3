import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  isHostedRunner,
  preinstalledTrees,
  reclaimDisk,
} from '../../../src/container/image/reclaim-disk.js';

const hosted = {
  GITHUB_ACTIONS: 'true',
  RUNNER_ENVIRONMENT: 'github-hosted',
  ImageOS: 'ubuntu24',
};

test.each<[string, Record<string, string>, NodeJS.Platform, boolean]>([
  ['a hosted runner', hosted, 'linux', true],
  ['a machine of the user', { ...hosted, RUNNER_ENVIRONMENT: 'self-hosted' }, 'linux', false],
  ['a container of a job on a hosted runner', { ...hosted, ImageOS: '' }, 'linux', false],
  ['a hosted runner of macOS', { ...hosted, ImageOS: 'macos15' }, 'darwin', false],
  ['a terminal', {}, 'linux', false],
  ['a terminal that has some of its variables', { ...hosted, GITHUB_ACTIONS: '' }, 'linux', false],
])('%s', (_, environment, platform, expected) => {
  expect(isHostedRunner(environment, platform)).toBe(expected);
});

let root: string;
let free: number;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'reclaim-'));
  free = 0;
});
afterEach(() => rm(root, { recursive: true }));

const at = (path: string) => join(root, path);
async function put(path: string): Promise<void> {
  await mkdir(dirname(at(path)), { recursive: true });
  await writeFile(at(path), 'x');
}

/** As on a machine where each tree holds a gigabyte, and `enough` free bytes end it. */
async function reclaim(enough = Number.POSITIVE_INFINITY) {
  const total = preinstalledTrees.filter((tree) => existsSync(at(tree))).length;
  const freeBytes = async () => {
    const left = preinstalledTrees.filter((tree) => existsSync(at(tree))).length;
    return free + (total - left) * 1e9;
  };
  const isDone = async () => (await freeBytes()) >= enough;
  return await reclaimDisk(root, freeBytes, isDone);
}

const quick = 'usr/share/swift';
const slow = 'usr/local/lib/android';

test('what goes quickly is removed until there is room', async () => {
  for (const tree of preinstalledTrees) await put(`${tree}/deep/file`);
  const sentence = await reclaim(3e9);
  expect(preinstalledTrees.map((tree) => existsSync(at(tree)))).toEqual(
    preinstalledTrees.map((_, place) => place >= 3),
  );
  expect(sentence).toBe(
    `reclaim-disk removed ${at('opt/ghc')}, ${at('usr/local/share/boost')} and ${at(quick)}, which gained 3 GB.`,
  );
});

test('nothing is removed where there is room', async () => {
  await put(`${quick}/file`);
  await reclaim(0);
  expect(existsSync(at(quick))).toBe(true);
});

test('without enough room all of it is removed, and nothing beside it', async () => {
  const others = ['usr/share/swiftly/file', 'opt/hostedtoolcache/Python/file', 'home/runner/file'];
  for (const tree of preinstalledTrees) await put(`${tree}/file`);
  for (const other of others) await put(other);
  await reclaim();
  expect(preinstalledTrees.filter((tree) => existsSync(at(tree)))).toEqual([]);
  expect(others.filter((other) => !existsSync(at(other)))).toEqual([]);
});

test('nothing is removed through a link', async () => {
  await put('home/runner/own/android/file');
  await put('home/runner/swift/file');
  await mkdir(at('usr/local'), { recursive: true });
  await mkdir(at('usr/share'), { recursive: true });
  // A directory above a tree is a link, and so is a tree itself; a link in a tree goes as a link.
  await symlink(at('home/runner/own'), at('usr/local/lib'));
  await symlink(at('home/runner/swift'), at(quick));
  await put('opt/ghc/file');
  await symlink(at('home/runner'), at('opt/ghc/link'));
  expect(await reclaim()).toBe(`reclaim-disk removed ${at('opt/ghc')}, which gained 1 GB.`);
  expect(existsSync(at('home/runner/own/android/file'))).toBe(true);
  expect(existsSync(at('home/runner/swift/file'))).toBe(true);
  expect(existsSync(at(slow))).toBe(true);
});

test('where there is nothing, it says so', async () => {
  expect(await reclaim()).toBe(
    'reclaim-disk removed nothing, for nothing of what it knows is here.',
  );
});

test('the list names trees that a root can hold', () => {
  for (const tree of preinstalledTrees) expect(tree).toMatch(/^(usr|opt)(\/[\w.]+)+$/);
});
