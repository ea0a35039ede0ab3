import { ownEnvironment } from '../../src/process.js';
import { hostIncludeDirectories, parseSearchList } from '../../src/toolkit/host-compiler.js';

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
  expect(parseSearchList(said)).toEqual([]);
});

test("this machine's compilers find the system's headers and their own", async () => {
  const directories = await hostIncludeDirectories(ownEnvironment());
  expect(directories).toContain('/usr/include');
  expect(directories).toContainEqual(expect.stringMatching(/\/gcc\/.*\/include$/));
  expect(directories).toContainEqual(expect.stringMatching(/\/c\+\+\/\d+$/));
});
