import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capture } from '../../src/lib/programs/process.js';
import { readRepository } from '../../src/machine/repository.js';

let root: string;
const fork = () => join(root, 'fork');
const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org'];
const options = [...identity, '-c', 'protocol.file.allow=always'];
const gitIn = (directory: string, ...args: string[]) =>
  capture('git', ['-C', directory, ...options, ...args]);
const git = (...args: string[]) => gitIn(fork(), ...args);
const write = (path: string, text: string) => writeFile(join(fork(), path), text);

async function newRepository(directory: string, files: Readonly<Record<string, string>>) {
  await mkdir(directory);
  await gitIn(directory, 'init', '--quiet', '--initial-branch=main');
  for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text);
  await gitIn(directory, 'add', '-A');
  await gitIn(directory, 'commit', '--quiet', '-m', 'first');
}

/** @returns the id of a file as it is read; undefined where it is not among the files */
async function idOf(path: string): Promise<string | undefined> {
  return (await readRepository(fork())).files.find((file) => file.path === path)?.id;
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'working-files-'));
  await newRepository(fork(), { 'a.cu': 'one\ntwo\n', 'b.cu': 'three\n' });
});
afterEach(() => rm(root, { recursive: true }));

/** Checks the file out anew, so that git writes it as its attributes and its configuration say. */
async function checkOutAgain(path: string): Promise<void> {
  await rm(join(fork(), path));
  await git('checkout', '--quiet', '--', path);
}

describe('a file that git writes with another content than its object is', () => {
  const attribute = async (line: string) => await write('.gitattributes', `a.cu ${line}\n`);
  const configure = async (name: string, value: string) => void (await git('config', name, value));
  const smudge = async () => {
    await writeFile(join(root, 'smudge'), '#!/bin/sh\necho fetched\n');
    await chmod(join(root, 'smudge'), 0o755);
    await configure('filter.lfs.smudge', join(root, 'smudge'));
    await attribute('filter=lfs');
  };

  test.each<[string, () => Promise<void>]>([
    ['a filter, as of Git LFS', smudge],
    ['eol=crlf', () => attribute('eol=crlf')],
    ['an encoding', () => attribute('working-tree-encoding=UTF-16LE')],
    ['core.autocrlf', () => configure('core.autocrlf', 'true')],
    [
      'text and core.eol',
      async () => {
        await attribute('text');
        await configure('core.eol', 'crlf');
      },
    ],
  ])('%s', async (_, prepare) => {
    const plain = await idOf('a.cu');
    await prepare();
    await checkOutAgain('a.cu');
    const written = await idOf('a.cu');
    expect(written).toMatch(/^[0-9a-f]{40}$/);
    expect(written).not.toBe(plain);
    expect(written).toBe(await git('hash-object', '--no-filters', 'a.cu'));
  });

  test.each<[string, () => Promise<void>]>([
    ['text', () => attribute('text')],
    [
      'eol=lf with core.autocrlf',
      async () => {
        await attribute('eol=lf');
        await configure('core.autocrlf', 'true');
      },
    ],
  ])('not with %s', async (_, prepare) => {
    const plain = await idOf('a.cu');
    await prepare();
    await checkOutAgain('a.cu');
    expect(await idOf('a.cu')).toBe(plain);
  });
});

describe('a file that git was told not to look at', () => {
  test.each(['--assume-unchanged', '--skip-worktree'])('%s: its edit counts', async (flag) => {
    const plain = await idOf('a.cu');
    await git('update-index', flag, 'a.cu');
    expect(await idOf('a.cu')).toBe(plain);
    expect((await readRepository(fork())).dirty).toBe(false);
    await write('a.cu', 'edited\n');
    expect(await idOf('a.cu')).toBe(await git('hash-object', 'a.cu'));
    expect((await readRepository(fork())).dirty).toBe(true);
  });

  test('a sparse checkout lacks what it leaves out', async () => {
    await git('sparse-checkout', 'set', '--no-cone', '/*', '!/a.cu');
    const { files, dirty } = await readRepository(fork());
    expect(files.map(({ path }) => path)).toEqual(['b.cu']);
    expect(dirty).toBe(false);
  });
});

describe('a link counts with what it leads to', () => {
  const linkTo = async (target: string) => await symlink(target, join(fork(), 'link.cu'));

  beforeEach(async () => {
    await mkdir(join(fork(), 'folder'));
    await write('folder/c.impl', 'c\n');
    await writeFile(join(root, 'outside'), 'outside\n');
  });

  test.each<[string, string, () => Promise<void>]>([
    ['a file', 'folder/c.impl', () => write('folder/c.impl', 'edited\n')],
    ['a directory', 'folder', () => write('folder/new', '')],
    ['a link to a file', 'second', () => write('folder/c.impl', 'edited\n')],
    ['a file elsewhere', '../outside', () => writeFile(join(root, 'outside'), 'edited\n')],
    ['nothing', 'folder/later', () => write('folder/later', '')],
  ])('%s', async (_, target, edit) => {
    await symlink('folder/c.impl', join(fork(), 'second'));
    await linkTo(target);
    const before = await idOf('link.cu');
    expect(await idOf('link.cu')).toBe(before);
    await git('add', '-A');
    expect(await idOf('link.cu')).toBe(before);
    await edit();
    expect(await idOf('link.cu')).not.toBe(before);
  });

  test('a directory elsewhere is not known to be the same', async () => {
    await linkTo(root);
    expect(await idOf('link.cu')).not.toBe(await idOf('link.cu'));
  });

  test('a link to itself is a link', async () => {
    await linkTo('link.cu');
    expect(await idOf('link.cu')).toMatch(/^[0-9a-f]{40}$/);
  });
});

describe('a submodule', () => {
  const inside = (...args: string[]) => gitIn(join(fork(), 'sub'), ...args);
  const isUnique = expect.stringMatching(/^changed-/);

  beforeEach(async () => {
    await newRepository(join(root, 'sub'), { 'c.cuh': 'c\n' });
    await git('submodule', '--quiet', 'add', join(root, 'sub'));
    await git('commit', '--quiet', '-m', 'submodule');
  });

  test('is its commit', async () => {
    expect(await idOf('sub')).toBe(await inside('rev-parse', 'HEAD'));
  });

  test('is not there where it was not fetched', async () => {
    await git('submodule', '--quiet', 'deinit', '--force', 'sub');
    expect(await idOf('sub')).toBeUndefined();
  });

  test.each(['c.cuh', 'new.cuh'])(
    'with %s written in it has no id that anything knows',
    async (name) => {
      await write(`sub/${name}`, 'edited\n');
      const id = await idOf('sub');
      expect(id).toEqual(isUnique);
      expect(await idOf('sub')).not.toBe(id);
    },
  );

  test('at another commit is that commit', async () => {
    await write('sub/c.cuh', 'edited\n');
    await inside('commit', '--quiet', '--all', '-m', 'edited');
    expect(await idOf('sub')).toBe(await inside('rev-parse', 'HEAD'));
    expect((await readRepository(fork())).dirty).toBe(true);
  });
});
