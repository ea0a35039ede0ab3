import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capture } from '../../src/lib/programs/process.js';
import { readRepository, repositoryName } from '../../src/machine/repository.js';

let directory: string;
const git = (...args: string[]) =>
  capture('git', ['-C', directory, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args]);
const write = (path: string, text: string) => writeFile(join(directory, path), text);

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'repository-'));
  await git('init', '--quiet', '--initial-branch=main');
  await mkdir(join(directory, 'csrc'));
  await write('csrc/a.cu', 'one\n');
  await write('csrc/b ü.cu', 'two\n');
  await write('.gitignore', 'ignored.cu\n');
  await symlink('a.cu', join(directory, 'csrc/link.cu'));
  await git('add', '-A');
  await git('commit', '--quiet', '-m', 'first');
});
afterEach(() => rm(directory, { recursive: true }));

test('a clean checkout: what git tracks, by its object ids', async () => {
  const repository = await readRepository(directory);
  expect(repository.dirty).toBe(false);
  expect(repository.ref).toBe('refs/heads/main');
  expect(repository.files.map(({ path, mode }) => [path, mode])).toEqual([
    ['.gitignore', '100644'],
    ['csrc/a.cu', '100644'],
    ['csrc/b ü.cu', '100644'],
    ['csrc/link.cu', '120000'],
  ]);
  const id = await git('rev-parse', 'HEAD:csrc/a.cu');
  expect(repository.files.find(({ path }) => path === 'csrc/a.cu')?.id).toBe(id);
});

test('files edited, deleted, made and ignored; the same content has the same id once committed', async () => {
  await write('csrc/a.cu', 'edited\n');
  await rm(join(directory, 'csrc/b ü.cu'));
  await write('csrc/new.cu', 'new\n');
  await write('ignored.cu', 'x');
  await rm(join(directory, 'csrc/link.cu'));
  await symlink('new.cu', join(directory, 'csrc/link.cu'));
  const before = await readRepository(directory);
  expect(before.dirty).toBe(true);
  expect(before.files.map(({ path }) => path)).toEqual([
    '.gitignore',
    'csrc/a.cu',
    'csrc/link.cu',
    'csrc/new.cu',
  ]);
  await git('add', '-A');
  await git('commit', '--quiet', '-m', 'second');
  const after = await readRepository(directory);
  expect(after.files).toEqual(before.files);
  expect(after.dirty).toBe(false);
});

test('no name of a file is anything but a name', async () => {
  const hostile = [
    'a b.cu',
    '$(touch x).cu',
    '-rf.cu',
    "it's.cu",
    '"quoted"',
    'two\nlines.cu',
    'a return\r',
    'back\\slash',
    ';&|',
  ];
  await write('lines.cu', 'the second half');
  for (const name of hostile) await write(name, name);
  const before = await readRepository(directory);
  await git('add', '-A');
  await git('commit', '--quiet', '-m', 'hostile names');
  const after = await readRepository(directory);
  expect(after.files.map(({ path }) => path)).toEqual(expect.arrayContaining(hostile));
  expect(before.files).toEqual(after.files);
});

test('a folder of a repository is read relative to itself', async () => {
  const repository = await readRepository(join(directory, 'csrc'));
  expect(repository.files.map(({ path }) => path)).toEqual(['a.cu', 'b ü.cu', 'link.cu']);
});

test('in a folder of a repository, files that differ are hashed as they are once committed', async () => {
  const folder = join(directory, 'csrc');
  await mkdir(join(folder, '"quoted'));
  await write('csrc/a.cu', 'edited\n');
  await write('csrc/new.cu', 'new\n');
  await write('csrc/"quoted/c.cu', 'three\n');
  const before = await readRepository(folder);
  await git('add', '-A');
  await git('commit', '--quiet', '-m', 'second');
  const after = await readRepository(folder);
  expect(before.files).toEqual(after.files);
  expect(before.files.map(({ path }) => path)).toContain('"quoted/c.cu');
});

test.each([
  ['a.cu', false],
  ['csrc/c.cu', true],
])('with %s staged in the repository, a folder csrc of it is dirty: %s', async (path, dirty) => {
  await write(path, 'staged\n');
  await git('add', '-A');
  expect((await readRepository(join(directory, 'csrc'))).dirty).toBe(dirty);
});

test('a detached HEAD has no ref', async () => {
  await git('checkout', '--quiet', '--detach');
  expect((await readRepository(directory)).ref).toBeUndefined();
});

test('a folder that is no checkout gets one sentence', async () => {
  const other = await mkdtemp(join(tmpdir(), 'no-repository-'));
  await expect(readRepository(other)).rejects.toThrow(/no git checkout/);
  await rm(other, { recursive: true });
});

test.each([
  ['https://github.com/vllm-project/vllm', 'vllm-project/vllm'],
  ['https://github.com/vllm-project/vllm.git/', 'vllm-project/vllm'],
  ['git@github.com:owner/name.git', 'owner/name'],
  ['ssh://git@host:22/owner/name', 'owner/name'],
  ['https://user:hunter22@github.com/owner/name.git', 'owner/name'],
  ['https://user:hunter22@host/name', 'host/name'],
  ['https://a-token@host/name', 'host/name'],
  [undefined, 'source'],
])('repositoryName(%s) is %s', (remote, name) => {
  expect(repositoryName(remote, '/home/me/source')).toBe(name);
});
