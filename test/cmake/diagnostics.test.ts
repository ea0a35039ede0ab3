import { diagnose, sourceOfObject } from '../../src/cmake/diagnostics.js';

const directories = { sourceDir: '/s', buildDir: '/s/cmake-build-release' };
const failedObject = (source: string, code = 1) => [
  `[1/9] Building CUDA object CMakeFiles/_C.dir/${source}.o`,
  `FAILED: [code=${code}] CMakeFiles/_C.dir/${source}.o `,
  `/cuda/bin/nvcc -forward-unknown-to-host-compiler -x cu -c /s/${source} -o CMakeFiles/_C.dir/${source}.o`,
];
const end = ['ninja: build stopped: subcommand failed.'];

/** Outputs of nvcc 13.0, g++ 12, GNU ld 2.40, CMake 4.4 and Ninja 1.13, paths shortened. */
const outputs: Record<string, string[]> = {
  "nvcc's front end": [
    ...failedObject('csrc/front.cu', 2),
    '/s/csrc/front.cu(2): error: identifier "missing" is undefined',
    '  __attribute__((global)) void k(int*p){*p=missing;}',
    '                                           ^',
    '',
    '/s/csrc/front.cu(3): error: identifier "also_missing" is undefined',
    '  int h(){ return also_missing; }',
    '                  ^',
    '',
    '2 errors detected in the compilation of "/s/csrc/front.cu".',
    ...end,
  ],
  'a numbered error of nvcc': [
    ...failedObject('csrc/a.cu'),
    '/s/csrc/a.cuh(7): error #20-D: identifier "x" is undefined',
    ...end,
  ],
  'a catastrophic error of nvcc': [
    ...failedObject('csrc/a.cu'),
    '/s/csrc/a.cu(1): catastrophic error: cannot open source file "b.h"',
    ...end,
  ],
  'a full disk, told by g++': [
    ...failedObject('csrc/a.cu'),
    'cc1plus: fatal error: error writing to /tmp/tmpxft_1.s: No space left on device',
    'compilation terminated.',
    ...end,
  ],
  'a full disk, told by g++ with another reason': [
    ...failedObject('csrc/a.cu'),
    '<built-in>: fatal error: when writing output to /tmp/tmpxft_1.ii: Invalid argument',
    'compilation terminated.',
    ...end,
  ],
  'a full disk, told by CMake': [
    'CMake Error at /cmake/Modules/CMakeDetermineCompilerId.cmake:966 (message):',
    '  Compiling the CUDA compiler identification source file failed.',
    '',
    '  error: can not write the generated C++ file: No space left on',
    '  device',
  ],
  'a clock behind, told by Ninja': [
    "ninja: error: manifest 'build.ninja' still dirty after 100 tries, perhaps system time is not set",
  ],
  'a missing header': [
    ...failedObject('csrc/header.cu'),
    '/s/csrc/header.cu:1:10: fatal error: nowhere.h: No such file or directory',
    '    1 | #include "nowhere.h"',
    '      |          ^~~~~~~~~~~',
    'compilation terminated.',
    ...end,
  ],
  ptxas: [
    ...failedObject('csrc/ptx.cu', 255),
    "ptxas /tmp/tmpxft_00001316_00000000-6_ptx.ptx, line 26; error   : Not a name of any known instruction: 'bogus'",
    'ptxas fatal   : Ptx assembly aborted due to errors',
    ...end,
  ],
  'an arch that nvcc does not know': [
    ...failedObject('csrc/a.cu'),
    "nvcc fatal   : Unsupported gpu architecture 'compute_70'",
    ...end,
  ],
  'g++, in a header': [
    ...failedObject('csrc/host.cpp'),
    'In file included from /s/csrc/host.cpp:1:',
    '/s/csrc/common.cuh: In instantiation of ‘struct S<int>’:',
    '/s/csrc/host.cpp:2:8:   required from here',
    '/s/csrc/common.cuh:2:53: error: static assertion failed: needs a wide type',
    '/s/csrc/common.cuh:2:53: note: the comparison reduces to ‘(4 > 8)’',
    ...end,
  ],
  'a header outside the repository': [
    ...failedObject('csrc/a.cpp'),
    '/venv/torch/all.h:4:2: error: #error C++20 needed',
    ...end,
  ],
  'a path relative to the build directory, in colour': [
    ...failedObject('csrc/a.cpp'),
    '\u001b[01m\u001b[K../csrc/a.cpp:3:17:\u001b[m\u001b[K \u001b[01;31m\u001b[Kerror: \u001b[m\u001b[Kno',
    ...end,
  ],
  'ld: a symbol': [
    '[2/2] Linking CXX executable link',
    'FAILED: [code=1] link ',
    ': && /usr/bin/c++ CMakeFiles/link.dir/csrc/link.cpp.o -o link   && :',
    "/usr/bin/ld: CMakeFiles/link.dir/csrc/link.cpp.o: in function `u':",
    "link.cpp:(.text+0x5): undefined reference to `gone()'",
    'collect2: error: ld returned 1 exit status',
    ...end,
  ],
  'ld: a library': [
    'FAILED: liblib.so ',
    ': && /usr/bin/c++ -fPIC -shared -o liblib.so -lcuda && :',
    '/usr/bin/ld: cannot find -lcuda: No such file or directory',
    'collect2: error: ld returned 1 exit status',
    ...end,
  ],
  nvlink: [
    ...failedObject('csrc/a.cu'),
    "nvlink error   : Undefined reference to '_Z1fv' in 'a.o'",
    ...end,
  ],
  CMake: [
    '-- Build type: Release',
    'CMake Error at CMakeLists.txt:67 (message):',
    '  Please set VLLM_PYTHON_EXECUTABLE to the path of the desired python version',
    '  before running cmake configure.',
    'Call Stack (most recent call first):',
    '  CMakeLists.txt:3 (include)',
    '',
    '-- Configuring incomplete, errors occurred!',
  ],
  'CMake, without a place': ['CMake Error: CMAKE_CXX_COMPILER not set, after EnableLanguage'],
  Ninja: [
    "ninja: error: '/s/csrc/gone.cu', needed by 'CMakeFiles/_C.dir/csrc/gone.cu.o', missing and no known rule to make it",
  ],
};

test.each<[string, string]>([
  ["nvcc's front end", 'csrc/front.cu:2: identifier "missing" is undefined (and 1 more error)'],
  ['a numbered error of nvcc', 'csrc/a.cuh:7: identifier "x" is undefined'],
  ['a catastrophic error of nvcc', 'csrc/a.cu:1: cannot open source file "b.h"'],
  ['a missing header', 'csrc/header.cu:1:10: nowhere.h: No such file or directory'],
  [
    'a full disk, told by g++',
    'The disk is full while csrc/a.cu was built: No space left on device.',
  ],
  ['a full disk, told by CMake', 'The disk is full: No space left on device.'],
  [
    'a clock behind, told by Ninja',
    'The clock of this machine is behind files that CMake reads, so that Ninja would configure without end: set the clock right, or touch the files that are from the future.',
  ],
  ['ptxas', "csrc/ptx.cu: Not a name of any known instruction: 'bogus'"],
  ['an arch that nvcc does not know', "csrc/a.cu: Unsupported gpu architecture 'compute_70'"],
  ['g++, in a header', 'csrc/common.cuh:2:53: static assertion failed: needs a wide type'],
  ['a header outside the repository', '/venv/torch/all.h:4:2: #error C++20 needed'],
  ['a path relative to the build directory, in colour', 'csrc/a.cpp:3:17: no'],
  ['ld: a symbol', "link: link.cpp:(.text+0x5): undefined reference to `gone()'"],
  ['ld: a library', 'liblib.so: cannot find -lcuda: No such file or directory'],
  ['nvlink', "csrc/a.cu: Undefined reference to '_Z1fv' in 'a.o'"],
  [
    'CMake',
    'CMakeLists.txt:67: Please set VLLM_PYTHON_EXECUTABLE to the path of the desired python version before running cmake configure.',
  ],
  ['CMake, without a place', 'CMAKE_CXX_COMPILER not set, after EnableLanguage'],
  [
    'Ninja',
    "'/s/csrc/gone.cu', needed by 'CMakeFiles/_C.dir/csrc/gone.cu.o', missing and no known rule to make it",
  ],
])('%s', (name, sentence) => {
  expect(diagnose(outputs[name] ?? [], directories)).toMatchObject({ kind: 'error', sentence });
});

test('a full disk, told by g++ with another reason, has no place in a source', () => {
  const output = outputs['a full disk, told by g++ with another reason'] ?? [];
  expect(diagnose(output, directories)).toMatchObject({
    kind: 'unknown',
    sentence:
      'A file could not be written while csrc/a.cu was built, as on a full disk: when writing output to /tmp/tmpxft_1.ii: Invalid argument.',
  });
});

test('a message has the parts that an annotation needs', () => {
  const { messages, failed } = diagnose(outputs['g++, in a header'] ?? [], directories);
  expect(failed).toEqual(['CMakeFiles/_C.dir/csrc/host.cpp.o']);
  expect(messages).toEqual([
    {
      file: 'csrc/common.cuh',
      line: 2,
      column: 53,
      message: 'static assertion failed: needs a wide type',
    },
  ]);
});

test("two objects with the same header's error: one message; a success between them does not count", () => {
  const error = '/s/csrc/a.cuh(7): error: no';
  const diagnosis = diagnose(
    [
      ...failedObject('csrc/a.cu'),
      error,
      '[2/9] Building CUDA object CMakeFiles/_C.dir/csrc/b.cu.o',
      '/s/csrc/b.cu(1): error: quoted by a warning of a success',
      ...failedObject('csrc/c.cu'),
      error,
      ...end,
    ],
    directories,
  );
  expect(diagnosis.failed).toEqual([
    'CMakeFiles/_C.dir/csrc/a.cu.o',
    'CMakeFiles/_C.dir/csrc/c.cu.o',
  ]);
  expect(diagnosis.sentence).toBe('csrc/a.cuh:7: no');
});

/** The first three were provoked by killing the compiler and by `ulimit -v`; the rest are of the tools' sources. */
test.each([
  ['nvcc of CUDA 13, a part killed', 'Killed', 137],
  ['g++, cc1plus killed', 'g++: fatal error: Killed signal terminated program cc1plus', 1],
  ['g++, no address space', 'virtual memory exhausted: Cannot allocate memory', 1],
  ['nvcc of CUDA 12, a part killed', "nvcc error   : 'cicc' died due to signal 9 (Kill signal)", 9],
  ['cc1plus', 'cc1plus: out of memory allocating 65536 bytes after a total of 1 bytes', 1],
  ['an older g++', 'c++: internal compiler error: Killed (program cc1plus)', 4],
  ['the linker', 'collect2: fatal error: ld terminated with signal 9 [Killed]', 1],
  ['nothing but the exit code', '', 137],
])('out of memory: %s', (_, line, code) => {
  const diagnosis = diagnose([...failedObject('csrc/big.cu', code), line, ...end], directories);
  expect(diagnosis).toMatchObject({
    kind: 'out-of-memory',
    sentence:
      'Memory ran out while csrc/big.cu was built; run fewer compilations at a time (input jobs) or use a larger machine.',
  });
});

test('what the kernel killed without a word of it ran out of memory; a mistake stays one', () => {
  const silent = ['FAILED: CMakeFiles/_C.dir/csrc/big.cu.o', 'nvcc …', ...end];
  expect(diagnose(silent, directories, true).kind).toBe('out-of-memory');
  expect(diagnose(silent, directories).kind).toBe('unknown');
  expect(diagnose(outputs['g++, in a header'] ?? [], directories, true).kind).toBe('error');
});

test.each<[string, string[], string]>([
  ['no output', [], 'The build failed without a word'],
  [
    'an unknown tool',
    [...failedObject('csrc/a.cu'), 'the disk is tired', ...end],
    'csrc/a.cu failed; its last line is: the disk is tired',
  ],
  [
    'a failing generator',
    ['FAILED: gen.h', 'python gen.py', 'KeyError: 3', ...end],
    'gen.h failed; its last line is: KeyError: 3',
  ],
])('unknown: %s', (_, lines, sentence) => {
  expect(diagnose(lines, directories)).toMatchObject({ kind: 'unknown', sentence });
});

test.each([
  ['CMakeFiles/_C.dir/csrc/a.cu.o', 'csrc/a.cu'],
  ['_deps/fa-build/CMakeFiles/_vllm_fa2_C.dir/csrc/b.cu.o', 'csrc/b.cu'],
  ['_C.abi3.so', undefined],
])('source of %s', (object, source) => {
  expect(sourceOfObject(object)).toBe(source);
});
