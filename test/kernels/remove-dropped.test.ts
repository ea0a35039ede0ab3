import { existsSync } from 'node:fs';
import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { removeDropped } from '../../src/kernels/remove-dropped.js';
import { temporaryDirectory } from '../cache/temporary-directory.js';
import { elf, manifestOf, writeFiles } from './fixture.js';

const temporary = temporaryDirectory();
const fork = () => join(temporary(), 'fork');
const before = { 'vllm/_C.abi3.so': elf('_C'), 'vllm/old/_old.abi3.so': elf('_old') };
const now = { 'vllm/_C.abi3.so': elf('_C, changed') };
const old = 'vllm/old/_old.abi3.so';

beforeEach(() => writeFiles(fork(), { ...before, ...now }));

const remove = (tracked: readonly string[] = []) =>
  removeDropped(fork(), manifestOf(before), manifestOf(now), new Set(tracked));

test('what an earlier build installed and the present one lacks is removed', async () => {
  expect(await remove()).toEqual([old]);
  expect(existsSync(join(fork(), old))).toBe(false);
  expect(existsSync(join(fork(), 'vllm/_C.abi3.so'))).toBe(true);
  expect(await remove()).toEqual([]);
});

test.each<[string, () => Promise<unknown>, string[]]>([
  ['is another file meanwhile', () => writeFile(join(fork(), old), elf('mine')), []],
  ['is tracked by git', async () => {}, [old]],
  ['lies outside of the checkout, through a link', linkOut, []],
])('a product that %s stays', async (_, prepare, tracked) => {
  await prepare();
  expect(await remove(tracked)).toEqual([]);
  expect(existsSync(join(fork(), old))).toBe(true);
});

async function linkOut(): Promise<void> {
  await mkdir(join(temporary(), 'elsewhere'));
  await rename(join(fork(), 'vllm/old'), join(temporary(), 'elsewhere/old'));
  await symlink(join(temporary(), 'elsewhere/old'), join(fork(), 'vllm/old'));
}
