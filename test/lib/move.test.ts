import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { move } from '../../src/lib/files/move.js';
import { temporaryDirectory } from '../cache/temporary-directory.js';

const directory = temporaryDirectory();
const at = (path: string) => join(directory(), path);
/** In memory, and so on another disk than the temporary directory of nearly every machine. */
let elsewhere: string;

beforeEach(async () => {
  elsewhere = await mkdtemp('/dev/shm/move-');
  await mkdir(at('tree/sub'), { recursive: true });
  await writeFile(at('tree/sub/a.o'), 'object');
  await utimes(at('tree/sub/a.o'), 1_000_000, 1_000_000);
  await symlink('sub/a.o', at('tree/link'));
});
afterEach(() => rm(elsewhere, { recursive: true, force: true }));

test.each([
  ['the same disk', () => directory()],
  ['another disk', () => elsewhere],
])('moves a directory to %s with its links and times', async (_, to) => {
  await move(at('tree'), join(to(), 'moved'));
  expect(await readdir(directory())).not.toContain('tree');
  const file = join(to(), 'moved/sub/a.o');
  expect(await readFile(file, 'utf8')).toBe('object');
  expect((await stat(file)).mtimeMs).toBe(1_000_000_000);
  expect(await readlink(join(to(), 'moved/link'))).toBe('sub/a.o');
});

test.each([
  ['the same disk', () => directory()],
  ['another disk', () => elsewhere],
])('moves a file to %s in place of an older one', async (_, to) => {
  await writeFile(join(to(), 'moved.o'), 'an older and longer object');
  await move(at('tree/sub/a.o'), join(to(), 'moved.o'));
  expect(await readdir(at('tree/sub'))).toEqual([]);
  expect(await readFile(join(to(), 'moved.o'), 'utf8')).toBe('object');
});

test('fails where there is nothing to move', async () => {
  await expect(move(at('nothing'), join(elsewhere, 'moved'))).rejects.toThrow('ENOENT');
});
