import { chmod, mkdtemp, realpath, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ownEnvironment } from '../../../src/lib/programs/environment.js';
import { findProgram } from '../../../src/lib/programs/find-program.js';
import { programDigest } from '../../../src/lib/programs/program-digest.js';
import { driverState, wordsOfDriver } from '../../../src/toolkit/fingerprint/compiler-driver.js';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'driver-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const environment = ownEnvironment();

async function linkTo(name: string): Promise<string> {
  const link = join(root, `my-${name}-link`);
  await symlink((await findProgram(name, environment.PATH)) ?? name, link);
  return link;
}

async function script(name: string, text: string): Promise<string> {
  const path = join(root, name);
  await writeFile(path, `#!/bin/sh\n${text}\n`);
  await chmod(path, 0o755);
  return path;
}

test('GCC is the same by all its names, and not where a variable leads elsewhere', async () => {
  const link = await linkTo('gcc');
  const state = await driverState(await realpath(link), environment);
  expect(state).toBeDefined();
  expect(await driverState(link, { ...environment, PATH: '/elsewhere' })).toBe(state);
  expect(await driverState(link, { ...environment, COMPILER_PATH: '/elsewhere' })).not.toBe(state);
  expect(await driverState(await linkTo('g++'), environment)).not.toBe(state);
});

test.each([
  ['a script by its name', () => script('gcc', 'exec clang "$@"')],
  ['a program that goes by the names of its links', () => linkTo('env')],
  ['nothing at all', async () => join(root, 'gcc')],
])('%s is asked each time', async (_, make) => {
  expect(await driverState(await make(), environment)).toBeUndefined();
});

test('a driver that cannot be run tells nothing', async () => {
  const driver = join(root, 'cc');
  await writeFile(driver, 'no program');
  await chmod(driver, 0o755);
  expect((await wordsOfDriver(driver, 'c', environment)).programs).toEqual([]);
});

test('a program that was replaced has another digest, whatever its size and timestamp say', async () => {
  const file = join(root, 'cc1plus');
  await writeFile(file, 'version 12');
  await utimes(file, 1e9, 1e9);
  const before = await programDigest(file);
  await setTimeout(20); // A file system's clock advances in steps.
  await writeFile(file, 'version 13');
  await utimes(file, 1e9, 1e9);
  expect(await programDigest(file)).not.toBe(before);
  expect(await programDigest(join(root, 'absent'))).toBeUndefined();
  expect(await programDigest(root)).toBeUndefined();
});
