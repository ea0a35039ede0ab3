import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownEnvironment } from '../../src/process.js';
import { hostSearchDirectories } from '../../src/toolkit/host-compiler.js';

test("this machine's compilers find the system's headers and libraries, and their own", async () => {
  const directories = await hostSearchDirectories(ownEnvironment());
  expect(directories).toContain('/usr/include');
  expect(directories).toContainEqual(expect.stringMatching(/\/gcc\/.*\/include$/));
  expect(directories).toContainEqual(expect.stringMatching(/\/c\+\+\/\d+$/));
  expect(directories).toContain('/usr/lib');
});

/** What a driver of this text in the place of every host compiler has searched. */
async function searchedBy(said: string): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), 'driver-'));
  try {
    const driver = join(root, 'driver');
    await writeFile(driver, `#!/bin/sh\ncat >&2 <<'END'\n${said}END\n`);
    await chmod(driver, 0o755);
    const named = { CC: driver, CXX: driver, CUDAHOSTCXX: driver };
    return await hostSearchDirectories({ ...ownEnvironment(), ...named });
  } finally {
    await rm(root, { recursive: true });
  }
}

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

test.each(['', 'error: no such option -v\n'])('of %j there are none', async (said) => {
  expect(await searchedBy(said)).toEqual([]);
});
