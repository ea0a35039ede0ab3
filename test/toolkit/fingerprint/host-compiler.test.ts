import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownEnvironment } from '../../../src/lib/programs/environment.js';
import {
  hostCompilerIdentity,
  hostSearchDirectories,
} from '../../../src/toolkit/fingerprint/host-compiler.js';

test("this machine's compilers find the system's headers and libraries, and their own", async () => {
  const directories = await hostSearchDirectories(ownEnvironment());
  expect(directories).toContain('/usr/include');
  expect(directories).toContainEqual(expect.stringMatching(/\/gcc\/.*\/include$/));
  expect(directories).toContainEqual(expect.stringMatching(/\/c\+\+\/\d+$/));
  expect(directories).toContain('/usr/lib');
});

/** Asks with a driver that says the content of a file `said` in the place of every host compiler. */
async function withDriver<T>(
  ask: (environment: Record<string, string>, say: (text: string) => Promise<void>) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'driver-'));
  try {
    const driver = join(root, 'driver');
    await writeFile(driver, `#!/bin/sh\ncat ${root}/said >&2\n`);
    await chmod(driver, 0o755);
    const named = { CC: driver, CXX: driver, CUDAHOSTCXX: driver };
    return await ask({ ...ownEnvironment(), ...named }, (text) =>
      writeFile(join(root, 'said'), text),
    );
  } finally {
    await rm(root, { recursive: true });
  }
}

const searchedBy = (said: string) =>
  withDriver(async (environment, say) => {
    await say(said);
    return await hostSearchDirectories(environment);
  });

test('the directories that a compiler of its own place searches, each once', async () => {
  const said = `COMPILER_PATH=/opt/gcc/libexec/
LIBRARY_PATH=/opt/gcc/lib/gcc/x86_64-linux-gnu/13/:/opt/gcc/lib/gcc/x86_64-linux-gnu/13/../../../../lib/:/lib/:/opt/gcc/lib/:lib/
COLLECT_GCC_OPTIONS='-E' '-v'
#include "..." search starts here:
#include <...> search starts here:
 /opt/gcc/lib/gcc/x86_64-linux-gnu/13/../../../../include/c++/13
 /opt/gcc/lib/gcc/x86_64-linux-gnu/13/include
 /usr/include
End of search list.
`;
  expect(await searchedBy(said)).toEqual([
    '/opt/gcc/include/c++/13',
    '/opt/gcc/lib/gcc/x86_64-linux-gnu/13/include',
    '/usr/include',
    '/opt/gcc/lib/gcc/x86_64-linux-gnu/13',
    '/opt/gcc/lib',
    '/lib',
  ]);
});

test('a directory that is searched since it is there makes another host compiler', async () => {
  const searching = (...directories: readonly string[]) =>
    `#include <...> search starts here:\n${directories.map((path) => ` ${path}\n`).join('')}End of search list.\n`;
  await withDriver(async (environment, say) => {
    await say(searching('/usr/include'));
    const before = await hostCompilerIdentity(environment);
    expect(await hostCompilerIdentity(environment)).toBe(before);
    await say(searching('/usr/x86_64-linux-gnu/include', '/usr/include'));
    expect(await hostCompilerIdentity(environment)).not.toBe(before);
  });
});

test.each(['', 'error: no such option -v\n'])('of %j there are none', async (said) => {
  expect(await searchedBy(said)).toEqual([]);
});
