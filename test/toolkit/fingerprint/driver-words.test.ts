import { parseDriverWords } from '../../../src/toolkit/fingerprint/driver-words.js';

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
