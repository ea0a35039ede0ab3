import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capture } from '../../src/lib/programs/process.js';
import { readRepository } from '../../src/machine/repository.js';
import {
  openWorkDirectory,
  requireUntracked,
  workDirectoryPath,
} from '../../src/machine/work-directory.js';

let root: string;
let checkout: string;
let elsewhere: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'work-directory-'));
  [checkout, elsewhere] = [join(root, 'checkout'), join(root, 'elsewhere')];
  await mkdir(checkout);
  await mkdir(elsewhere);
});
afterEach(() => rm(root, { recursive: true }));

test('is made once, and hides itself from git', async () => {
  const directory = await openWorkDirectory(checkout);
  expect(await openWorkDirectory(checkout)).toBe(directory);
  expect(await readFile(join(directory, '.gitignore'), 'utf8')).toBe('*\n');
});

test.each([
  ['a link to another directory', () => symlink(elsewhere, workDirectoryPath(checkout))],
  ['a link that leads nowhere', () => symlink(join(root, 'new'), workDirectoryPath(checkout))],
  ['a file', () => writeFile(workDirectoryPath(checkout), '')],
])('is not taken where %s is in its place', async (_, place) => {
  await place();
  await expect(openWorkDirectory(checkout)).rejects.toThrow(/this program keeps its own files/);
  expect(await readdir(elsewhere)).toEqual([]);
  expect((await readdir(root)).sort()).toEqual(['checkout', 'elsewhere']);
});

test('no link in it is written through', async () => {
  await mkdir(workDirectoryPath(checkout));
  await symlink(join(elsewhere, 'x'), join(workDirectoryPath(checkout), '.gitignore'));
  await openWorkDirectory(checkout);
  expect(await readdir(elsewhere)).toEqual([]);
});

test.each([
  [['vllm/a.py', 'build-notes.md', 'build.ninja'], undefined],
  [['build'], /git tracks build, .* git rm -r --cached build/],
  [['a', 'build/.ninja_log'], /git tracks build\/\.ninja_log/],
])('with %j tracked, a build in build is refused: %s', (tracked, refusal) => {
  const check = () => requireUntracked(tracked, 'build');
  if (refusal === undefined) expect(check).not.toThrow();
  else expect(check).toThrow(refusal);
});

test('a checkout that brings files for it is refused', async () => {
  const git = (...args: string[]) =>
    capture('git', [
      '-C',
      checkout,
      '-c',
      'user.name=t',
      '-c',
      'user.email=t@example.org',
      ...args,
    ]);
  await git('init', '--quiet');
  await mkdir(workDirectoryPath(checkout));
  await writeFile(join(workDirectoryPath(checkout), 'unfinished.json'), '{}');
  await git('add', '-A');
  await git('commit', '--quiet', '-m', 'a note');
  await expect(readRepository(checkout)).rejects.toThrow(
    /git tracks \.vllm-incremental-build\/unfinished\.json/,
  );
});
