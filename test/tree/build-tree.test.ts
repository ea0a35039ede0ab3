import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInside, rootGuard, shownPath } from '../../src/lib/files/paths.js';
import { inspectBuildTree } from '../../src/tree/build-tree.js';
import { namesAskedFor } from '../../src/tree/record/file-facts.js';
import type { InputRecord } from '../../src/tree/record/input-record.js';
import { formatInputRecord, parseInputRecord } from '../../src/tree/record/input-record-format.js';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'build-tree-')));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a build tree', () => {
  const write = (changes: Record<string, string | Buffer | undefined> = {}) => {
    const files = {
      'CMakeCache.txt': `CMAKE_CACHEFILE_DIR:INTERNAL=${root}/b\nCMAKE_HOME_DIRECTORY:INTERNAL=${root}\n`,
      '.ninja_log': '# ninja log v7\n',
      '.ninja_deps': Buffer.from('# ninjadeps\n\x04\0\0\0'),
      'build.ninja': 'build all: phony\n',
      ...changes,
    };
    mkdirSync(join(root, 'b'));
    for (const [name, content] of Object.entries(files)) {
      if (content !== undefined) writeFileSync(join(root, 'b', name), content);
    }
  };

  test('is usable when all is there', () => {
    write();
    expect(inspectBuildTree(root, join(root, 'b'))).toMatchObject({ usable: true });
  });

  test.each<[title: string, changes: Record<string, string | Buffer | undefined>, reason: string]>([
    ['no log', { '.ninja_log': undefined }, 'no readable .ninja_log'],
    ['no deps log', { '.ninja_deps': undefined }, 'no readable .ninja_deps'],
    ['no cache', { 'CMakeCache.txt': undefined }, 'no readable CMakeCache.txt'],
    ['no manifest', { 'build.ninja': undefined }, 'manifest cannot be read'],
    ['a log of the future', { '.ninja_log': '# ninja log v9\n' }, 'version 9'],
    ['a broken deps log', { '.ninja_deps': 'x' }, 'signature'],
    ['a broken manifest', { 'build.ninja': 'build\n' }, 'is expected in line 1'],
    ['a manifest that includes what is gone', { 'build.ninja': 'include x\n' }, 'x'],
    [
      'another source directory',
      { 'CMakeCache.txt': 'CMAKE_HOME_DIRECTORY:INTERNAL=/other\n' },
      'made for /other (CMAKE_HOME_DIRECTORY)',
    ],
    ['an empty cache', { 'CMakeCache.txt': '' }, 'made for no known directory'],
  ])('is unusable with %s', (_, changes, reason) => {
    write(changes);
    expect(inspectBuildTree(root, join(root, 'b'))).toEqual({
      usable: false,
      reason: expect.stringContaining(reason) as string,
    });
  });

  test('is unusable in another build directory', () => {
    write({
      'CMakeCache.txt': `CMAKE_CACHEFILE_DIR:INTERNAL=/other\nCMAKE_HOME_DIRECTORY:INTERNAL=${root}\n`,
    });
    expect(inspectBuildTree(root, join(root, 'b'))).toMatchObject({ usable: false });
  });
});

describe('the input record as JSON', () => {
  const inputRecord: InputRecord = {
    sourceDir: '/s',
    buildDir: '/s/b',
    newest: 1795345700958700783n,
    repositoryFiles: { 'csrc/a.cu': 'c0ffee' },
    shadowingCandidates: new Set(['/usr/include/other/a.cuh']),
    files: new Map([
      ['/s/a.cu', { bytes: 3, sha256: 'a'.repeat(64), mtime: 1n, asksFor: ['x.h', '*'] }],
      ['/s/a b/ü.h', { bytes: 0, sha256: '', mtime: 0n, asksFor: [] }],
      ['/root.h', { bytes: 1, sha256: 'b'.repeat(64), mtime: 9n, asksFor: [] }],
    ]),
  };

  test('comes back as it was', () => {
    expect(parseInputRecord(formatInputRecord(inputRecord))).toEqual({
      readable: true,
      inputRecord,
    });
  });

  const broken = (change: object) =>
    JSON.stringify({ ...(JSON.parse(formatInputRecord(inputRecord)) as object), ...change });

  test.each([
    ['no JSON', '{', 'not JSON'],
    ['another schema', broken({ schema: 9 }), 'schema'],
    ['a relative source directory', broken({ sourceDir: 's' }), 'sourceDir'],
    ['a relative directory', broken({ directories: { s: [] } }), 'directories'],
    [
      'a name that leaves its directory',
      broken({ directories: { '/s': [['../x', 1, '', '1']] } }),
      'directories',
    ],
    ['a time that is no number', broken({ newest: 'soon' }), 'newest'],
    [
      'a digest that is none',
      broken({ directories: { '/s': [['x', 1, 'zz', '1']] } }),
      'directories',
    ],
  ])('%s is unreadable, with the reason', (_, text, reason) => {
    expect(parseInputRecord(text)).toMatchObject({
      readable: false,
      reason: expect.stringContaining(reason) as string,
    });
  });
});

describe('paths', () => {
  test('a directory holds what is below it, not what begins like it', () => {
    expect(isInside('/s/a', '/s')).toBe(true);
    expect(isInside('/sibling', '/s')).toBe(false);
    expect(isInside('/s', '/s')).toBe(false);
    expect(isInside('/a', '/')).toBe(true);
    expect(shownPath('/s/csrc/a.cu', '/s')).toBe('csrc/a.cu');
    expect(shownPath('/torch/t.h', '/s')).toBe('/torch/t.h');
  });

  test('the guard follows links on the way and at the end', () => {
    for (const directory of ['in', 'out']) {
      mkdirSync(join(root, directory));
      writeFileSync(join(root, directory, 'file'), '');
    }
    symlinkSync(join(root, 'out'), join(root, 'in/way'));
    symlinkSync(join(root, 'out/file'), join(root, 'in/end'));
    symlinkSync(join(root, 'in/file'), join(root, 'in/fine'));
    const isAllowed = rootGuard([join(root, 'in'), join(root, 'absent')]);
    const verdicts = [
      'in/file',
      'in/fine',
      'in/absent',
      'in/no/where',
      'in/way/file',
      'in/end',
      'out/file',
    ];
    expect(verdicts.map((path) => isAllowed(join(root, path)))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(isAllowed(`${root}/in/../out/file`)).toBe(false);
    expect(isAllowed('in/file')).toBe(false);
  });
});

test.each([
  ['__has_include("a/b.h")', ['a/b.h']],
  ['#if defined(X) && __has_include ( <x.hpp> ) || __has_include_next("y.h")', ['x.hpp', 'y.h']],
  ['__has_include(HEADER)', ['*']],
  ['_CCCL_HAS_INCLUDE(<cuda.h>)', ['cuda.h']],
  ['#ifdef __has_include\n', []],
  ['#include "a.h"', []],
  ['#include "../a.h"', ['../a.h']],
  ['#define HEADER <up/../../b/a.hpp>\n#include HEADER', ['up/../../b/a.hpp']],
  ['// as in ../a.h', []],
])('%s asks for %j', (content, names) => {
  expect(namesAskedFor(Buffer.from(content))).toEqual(names);
});
