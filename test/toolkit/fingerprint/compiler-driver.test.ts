import { chmod, mkdtemp, realpath, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ownEnvironment } from '../../../src/lib/programs/environment.js';
import { findProgram } from '../../../src/lib/programs/find-program.js';
import { programDigest } from '../../../src/lib/programs/program-digest.js';
import {
  driverState,
  parseDriverWords,
  wordsOfDriver,
} from '../../../src/toolkit/fingerprint/compiler-driver.js';

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

test('what a GCC of its own place tells of itself', () => {
  const said = `Using built-in specs.
COLLECT_GCC=/opt/gcc/bin/g++
Target: x86_64-linux-gnu
gcc version 13.3.0 (Ubuntu 13.3.0-6ubuntu2~24.04)
COMPILER_PATH=/opt/gcc/libexec/gcc/x86_64-linux-gnu/13/:/opt/gcc/libexec/
LIBRARY_PATH=/opt/gcc/lib/gcc/x86_64-linux-gnu/13/:/opt/gcc/lib/gcc/x86_64-linux-gnu/13/../../../../lib/:/lib/:/lib/:lib/
COLLECT_GCC_OPTIONS='-E' '-v'
ignoring nonexistent directory "/usr/local/include/x86_64-linux-gnu"
#include "..." search starts here:
#include <...> search starts here:
 /opt/gcc/lib/gcc/x86_64-linux-gnu/13/../../../../include/c++/13
 /opt/gcc/lib/gcc/x86_64-linux-gnu/13/include
 /usr/include
End of search list.
# 0 "/dev/null"
`;
  expect(parseDriverWords(said)).toEqual({
    version: '13.3.0',
    machine: 'x86_64-linux-gnu',
    programs: ['/opt/gcc/libexec/gcc/x86_64-linux-gnu/13/', '/opt/gcc/libexec/'],
    libraries: [
      '/opt/gcc/lib/gcc/x86_64-linux-gnu/13/',
      '/opt/gcc/lib/gcc/x86_64-linux-gnu/13/../../../../lib/',
      '/lib/',
    ],
    includes: [
      '/opt/gcc/lib/gcc/x86_64-linux-gnu/13/../../../../include/c++/13',
      '/opt/gcc/lib/gcc/x86_64-linux-gnu/13/include',
      '/usr/include',
    ],
  });
});

test.each(['', 'error: no such option -v'])('%j tells nothing', (said) => {
  expect(parseDriverWords(said)).toEqual({
    ...{ version: undefined, machine: undefined },
    ...{ programs: [], libraries: [], includes: [] },
  });
});
