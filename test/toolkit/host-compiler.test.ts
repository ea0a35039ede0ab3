import { ownEnvironment } from '../../src/process.js';
import {
  hostSearchDirectories,
  parseLibraryPath,
  parseSearchList,
} from '../../src/toolkit/host-compiler.js';

test('the directories that a compiler of its own place searches', () => {
  const said = `ignoring nonexistent directory "/usr/local/include/x86_64-linux-gnu"
#include "..." search starts here:
#include <...> search starts here:
 /opt/gcc/lib/gcc/x86_64-linux-gnu/13/../../../../include/c++/13
 /opt/gcc/lib/gcc/x86_64-linux-gnu/13/include
 /usr/include
End of search list.
# 0 "/dev/null"
`;
  expect(parseSearchList(said)).toEqual([
    '/opt/gcc/include/c++/13',
    '/opt/gcc/lib/gcc/x86_64-linux-gnu/13/include',
    '/usr/include',
  ]);
});

test.each(['', 'error: no such option -v'])('of %j there are none', (said) => {
  expect([parseSearchList(said), parseLibraryPath(said)]).toEqual([[], []]);
});

test('the directories in which a compiler finds libraries, each once', () => {
  const said = `COMPILER_PATH=/opt/gcc/libexec/
LIBRARY_PATH=/opt/gcc/lib/gcc/x86_64-linux-gnu/13/:/opt/gcc/lib/gcc/x86_64-linux-gnu/13/../../../../lib/:/lib/:/opt/gcc/lib/:lib/
COLLECT_GCC_OPTIONS='-E' '-v'
`;
  expect(parseLibraryPath(said)).toEqual([
    '/opt/gcc/lib/gcc/x86_64-linux-gnu/13',
    '/opt/gcc/lib',
    '/lib',
  ]);
});

test("this machine's compilers find the system's headers and libraries, and their own", async () => {
  const directories = await hostSearchDirectories(ownEnvironment());
  expect(directories).toContain('/usr/include');
  expect(directories).toContainEqual(expect.stringMatching(/\/gcc\/.*\/include$/));
  expect(directories).toContainEqual(expect.stringMatching(/\/c\+\+\/\d+$/));
  expect(directories).toContain('/usr/lib');
});
