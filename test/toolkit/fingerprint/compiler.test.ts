import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ownEnvironment } from '../../../src/lib/programs/environment.js';
import { findProgram } from '../../../src/lib/programs/find-program.js';
import { programDigest } from '../../../src/lib/programs/program-digest.js';
import {
  askCompiler,
  parseCompilerAnswer,
  partsOfCompiler,
} from '../../../src/toolkit/fingerprint/compiler.js';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'driver-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const environment = ownEnvironment();

/** A driver that is a script, which may be anything but GCC itself. */
async function script(text: string): Promise<string> {
  const path = join(root, 'cc');
  await writeFile(path, `#!/bin/sh\n${text}\n`);
  await chmod(path, 0o755);
  return path;
}

test.each([
  ['cc', 'c', {}],
  ['gcc', 'c++', {}],
  ['c++', 'c++', {}],
  ['c++', 'c++', { LIBRARY_PATH: '/usr/lib' }],
  ['c++', 'c++', { LC_ALL: 'de_DE.UTF-8', LANGUAGE: 'de' }],
] as const)(
  '%s has the parts that it names when it is asked for each: %s %j',
  async (name, language, more) => {
    const env: Record<string, string> = { ...environment, ...more };
    const path = (await findProgram(name, env.PATH)) ?? '';
    const ask = (option: string) => execFileSync(path, [option], { encoding: 'utf8', env }).trim();
    const facts = await askCompiler(path, language, env);
    expect(facts.version).toBe(ask('-dumpfullversion'));
    expect(facts.machine).toBe(ask('-dumpmachine'));
    const parts = await partsOfCompiler(facts, env.PATH);
    expect(Object.keys(parts)).toHaveLength(12);
    for (const [part, file] of Object.entries(parts)) {
      const kind = /\.(so|a|o)\b/.test(part) ? 'file' : 'prog';
      const answer = ask(`-print-${kind}-name=${part}`);
      const asked = isAbsolute(answer) ? answer : await findProgram(answer, env.PATH);
      expect(realpathSync(file ?? '')).toBe(realpathSync(asked ?? ''));
    }
  },
);

test('a driver that is not GCC says where its parts are when it is asked for that', async () => {
  await mkdir(join(root, 'own'));
  for (const part of ['cc1', 'crti.o']) await writeFile(join(root, 'own', part), '');
  await chmod(join(root, 'own', 'cc1'), 0o755);
  const answers = [
    `-print-search-dirs) echo "programs: =${root}/none:${root}/own"; echo "libraries: =${root}/own";;`,
    '-E) echo "clang version 14.0.6" >&2; echo "Target: x86_64-pc-linux-gnu" >&2;;',
  ];
  const driver = await script(`case $1 in ${answers.join(' ')} esac`);
  const facts = await askCompiler(driver, 'c', environment);
  expect(facts).toMatchObject({ version: '', machine: 'x86_64-pc-linux-gnu' });
  expect(await partsOfCompiler(facts, environment.PATH)).toMatchObject({
    cc1: join(root, 'own', 'cc1'),
    ld: await findProgram('ld', environment.PATH),
    'crti.o': join(root, 'own', 'crti.o'),
    'crtbeginS.o': undefined,
  });
});

test.each([
  ['fails', () => script('exit 1')],
  ['cannot be run', async () => join(root, 'absent')],
])('a driver that %s tells nothing', async (_, make) => {
  const nothing = { version: '', machine: '', programs: [], libraries: [], includes: [] };
  expect(await askCompiler(await make(), 'c', environment)).toEqual(nothing);
});

test('a driver that was replaced is asked again', async () => {
  const driver = await script('echo "Target: first" >&2');
  expect((await askCompiler(driver, 'c', environment)).machine).toBe('first');
  await script('echo "Target: other" >&2');
  expect((await askCompiler(driver, 'c', environment)).machine).toBe('other');
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
  expect(parseCompilerAnswer(said)).toEqual({
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
  expect(parseCompilerAnswer(said)).toEqual({
    ...{ version: '', machine: '' },
    ...{ programs: [], libraries: [], includes: [] },
  });
});
