import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  filesReadInTrace,
  lookupsInTrace,
  pathsInTrace,
  traceArguments,
} from '../../src/cmake/configure-trace.js';
import { capture } from '../../src/lib/programs/process.js';
import { tool } from './tools.js';

const call = (cmd: string, args: string[], file = '/s/cmake/a.cmake') =>
  JSON.stringify({ args, cmd, file, frame: 1, line: 1 });
const paths = (line: string) => [...pathsInTrace(line, '/s')];

describe('pathsInTrace', () => {
  test.each([
    ['a file that is read', call('file', ['READ', '/s/VERSION', 'X']), ['/s/VERSION']],
    ['in capitals', call('FILE', ['READ', '/s/VERSION', 'X']), ['/s/VERSION']],
    ['lines', call('file', ['STRINGS', 'v.txt', 'X']), ['/s/cmake/v.txt', '/s/v.txt']],
    ['a digest', call('file', ['MD5', '/s/gen.py', 'X']), ['/s/gen.py']],
    ['a list in one argument', call('file', ['COPY', '/s/a;/s/b']), ['/s/a', '/s/b']],
    ['a program', call('execute_process', ['COMMAND', 'python', '/s/gen.py']), ['/s/gen.py']],
    ['a template', call('configure_file', ['/s/v.h.in', '/b/v.h']), ['/s/v.h.in', '/b/v.h']],
  ])('%s', (_, line, expected) => {
    expect(paths(line)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['what is written', call('file', ['WRITE', '/s/out', 'text'])],
    ['a pattern', call('file', ['GLOB', 'X', '/s/*.cu'])],
    ['a command that reads nothing', call('set', ['X', '/s/VERSION'])],
    ['a text of several lines', call('execute_process', ['/s/a\n/s/b'])],
    ['the version line', '{"version":{"major":1,"minor":2}}'],
    ['a line that is cut off', call('file', ['READ', '/s/VERSION']).slice(0, -5)],
  ])('nothing of %s', (_, line) => {
    expect(
      paths(line).filter((path) => path.startsWith('/s/a\n') || path === '/s/VERSION'),
    ).toEqual([]);
    expect(paths(line)).not.toContain('/s/out');
  });
});

describe('lookupsInTrace', () => {
  const here = '/s/CMakeLists.txt';
  const glob = (kind: string, what: string) => ({ kind, what });
  test.each([
    ['a pattern', call('file', ['GLOB', 'X', '/s/csrc/*.cu'], here), [glob('glob', 'csrc/*.cu')]],
    [
      'one in a list',
      call('FILE', ['GLOB', 'X', '/s/a/*;/o/*'], here),
      [glob('glob', 'a/*'), glob('glob', '/o/*')],
    ],
    [
      'a relative one',
      call('file', ['GLOB_RECURSE', 'X', '*.cu']),
      [glob('glob-recurse', 'cmake/*.cu')],
    ],
    [
      'a path',
      call('if', ['NOT', 'EXISTS', '/s/fast.on', 'AND', 'X'], here),
      [glob('exists', 'fast.on')],
    ],
    ['a directory', call('elseif', ['IS_DIRECTORY', '/o/d'], here), [glob('exists', '/o/d')]],
    [
      'what may be included',
      call('include', ['/s/a.cmake', 'OPTIONAL'], here),
      [glob('exists', 'a.cmake')],
    ],
    ['nothing that must be included', call('include', ['/s/a.cmake'], here), []],
    ['nothing that is read', call('file', ['READ', '/s/VERSION', 'X'], here), []],
    ['nothing of other modules', call('if', ['EXISTS', '/s/x'], '/usr/share/cmake/a.cmake'), []],
  ])('%s', (_, line, expected) => {
    expect(lookupsInTrace(line, '/s')).toEqual(expected);
  });
});

test('of a real configuration: what it read in the checkout, with the modules beside a script', async () => {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'trace-')));
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  await write(
    'CMakeLists.txt',
    `cmake_minimum_required(VERSION 3.20)
project(p NONE)
set(NAME "version")
file(READ \${NAME} X)
execute_process(COMMAND \${CMAKE_COMMAND} -E cat tools/generate.py WORKING_DIRECTORY \${CMAKE_SOURCE_DIR})
file(WRITE \${CMAKE_BINARY_DIR}/made "")
file(READ \${CMAKE_BINARY_DIR}/made X)
string(REPEAT "long" 200 LONG)
execute_process(COMMAND \${CMAKE_COMMAND} -E echo "\${LONG}" version/below)
`,
  );
  for (const path of ['version', 'unread', 'tools/generate.py', 'tools/helper.py', 'tools/x.txt']) {
    await write(path, '1');
  }
  const trace = join(root, 'trace.json');
  const build = join(root, 'build');
  await capture(tool('cmake'), ['-S', root, '-B', build, ...traceArguments(trace)]);
  const read = filesReadInTrace(await readFile(trace, 'utf8'), root, build);
  expect(read.map((path) => path.slice(root.length + 1))).toEqual([
    'tools/generate.py',
    'tools/helper.py',
    'version',
  ]);
  await rm(root, { recursive: true });
});
