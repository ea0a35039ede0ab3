import { blindSpot, joinOutlooks, type Outlook } from '../../src/cache/compiler-cache.js';
import type { ListDirectory } from '../../src/tree/include-search.js';

const then: Outlook = {
  files: ['csrc/a.cu', 'csrc/util.h'],
  names: ['a.cu', 'util.h', 'vector', 'asked.h'],
  pins: { cutlass: '1' },
  search: {
    places: ['/machine/include', 'csrc'],
    spellings: ['util.h', 'vector', 'extras/asked.h'],
    found: ['csrc/util.h', '/machine/include/vector'],
  },
};

/** What is on the disk: names by directory. */
const listing =
  (directories: Readonly<Record<string, readonly string[]>>): ListDirectory =>
  (directory) =>
    new Set(directories[directory]);
const there = { '/fork/csrc': ['util.h'], '/machine/include': ['vector'] };
const facts = (more: Readonly<Record<string, readonly string[]>> = {}) => ({
  sourceDir: '/fork',
  list: listing({ ...there, ...more }),
});

describe('blindSpot', () => {
  test.each([
    ['the same files', ['csrc/a.cu', 'csrc/util.h'], { cutlass: '1' }, undefined],
    ['a file less', ['csrc/a.cu'], { cutlass: '1' }, undefined],
    ['a new name', ['csrc/b.cu', 'csrc/new.h'], { cutlass: '1' }, undefined],
    ['a new file of a known name', ['csrc/first/util.h'], { cutlass: '1' }, /csrc\/first\/util.h/],
    ['a file named as a header of the system', ['csrc/vector'], { cutlass: '1' }, /csrc\/vector/],
    ['a file that was asked for', ['csrc/asked.h'], { cutlass: '1' }, /csrc\/asked.h/],
    ['a moved pin', ['csrc/a.cu'], { cutlass: '2' }, /pin of cutlass/],
    ['a new project', ['csrc/a.cu'], { cutlass: '1', fmt: '1' }, /pin of fmt/],
    ['a project less', ['csrc/a.cu'], {}, /pin of cutlass/],
  ])('%s', (_, files, pins, expected) => {
    const found = blindSpot(then, { files, pins, ...facts() });
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(expected);
  });

  test('a computed name may be any', () => {
    expect(
      blindSpot({ ...then, names: ['*'] }, { files: ['csrc/new.h'], pins: then.pins, ...facts() }),
    ).toMatch(/new.h/);
  });
});

describe('blindSpot of what git does not tell', () => {
  const { files, pins } = then;

  test.each<[string, Readonly<Record<string, readonly string[]>>, string[], RegExp | undefined]>([
    ['nothing', {}, [], undefined],
    ['a file less', { '/machine/include': [] }, [], undefined],
    ['a new name', { '/machine/include': ['vector', 'new.h'] }, [], undefined],
    ['a header of the machine', { '/machine/include': ['util.h'] }, [], /include.util\.h/],
    ['a file that is ignored', { '/fork/csrc': ['util.h', 'vector'] }, [], /^csrc.vector/],
    ['an answer', { '/fork/csrc': ['extras'], '/fork/csrc/extras': ['asked.h'] }, [], /asked\.h/],
    ['a file that the build makes', {}, ['/fork/csrc/extras/asked.h'], /asked\.h/],
    ['another file that the build makes', {}, ['/fork/csrc/more/asked.h'], undefined],
  ])('%s', (_, more, made, expected) => {
    const found = blindSpot(then, { files, pins, made, ...facts(more) });
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(expected);
  });
});

describe('joinOutlooks', () => {
  const now: Outlook = {
    files: ['csrc/a.cu', 'csrc/b.cu'],
    names: ['b.cu'],
    pins: { cutlass: '1' },
    search: { places: ['csrc', '/other'], spellings: ['util.h', 'b.h'], found: ['csrc/util.h'] },
  };

  test('the first build gives its own', () => {
    expect(joinOutlooks(undefined, now, facts())).toEqual(now);
  });

  test('a file counts as known only if every build could see it', () => {
    const disk = { '/fork/csrc': ['util.h', 'vector', 'b.h'], '/other': ['vector', 'b.h'] };
    expect(joinOutlooks(then, now, facts(disk))).toEqual({
      files: ['csrc/a.cu'],
      names: ['a.cu', 'asked.h', 'b.cu', 'util.h', 'vector'],
      pins: { cutlass: '1' },
      search: {
        places: ['/machine/include', '/other', 'csrc'],
        spellings: ['b.h', 'extras/asked.h', 'util.h', 'vector'],
        // csrc/vector came after the first build, which would have found it.
        found: [
          '/machine/include/vector',
          '/other/b.h',
          '/other/vector',
          'csrc/b.h',
          'csrc/util.h',
        ],
      },
    });
  });
});
