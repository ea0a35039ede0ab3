import {
  type IncludeScope,
  joinIncludeScopes,
  possiblyStaleSources,
} from '../../../src/cache/layers/include-scope.js';
import {
  formatIncludeScope,
  parseIncludeScope,
} from '../../../src/cache/layers/include-scope-format.js';
import type { ListDirectory } from '../../../src/tree/inputs/include-search.js';

const unit = (names: string[], unseen: string[] = [], asked: string[] = []) => ({
  names: new Set([...names, ...asked]),
  asked: new Set(asked),
  unseen: new Set(unseen),
});
const then: IncludeScope = {
  files: ['csrc/a.cu', 'csrc/b.cu', 'csrc/util.h'],
  units: new Map([
    ['csrc/a.cu', unit(['a.cu', 'util.h', 'vector'])],
    ['csrc/b.cu', unit(['b.cu', 'vector'], [], ['asked.h'])],
  ]),
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

describe('blindSpots', () => {
  test.each<[title: string, files: string[], blind: Record<string, string>]>([
    ['the same files', ['csrc/a.cu', 'csrc/util.h'], {}],
    ['a file less', ['csrc/a.cu'], {}],
    ['a new name', ['csrc/c.cu', 'csrc/new.h'], {}],
    ['a new file of a known name', ['csrc/first/util.h'], { 'csrc/a.cu': 'csrc/first/util.h' }],
    [
      'a file named as a header of the system',
      ['csrc/vector'],
      { 'csrc/a.cu': 'csrc/vector', 'csrc/b.cu': 'csrc/vector' },
    ],
    ['a file that was asked for', ['csrc/asked.h'], { 'csrc/b.cu': 'csrc/asked.h' }],
  ])('%s', (_, files, blind) => {
    expect(Object.fromEntries(possiblyStaleSources(then, { files, ...facts() }))).toEqual(blind);
  });

  test('a computed name may be any', () => {
    const computed = { ...then, units: new Map([['csrc/a.cu', unit(['*'])]]) };
    const found = possiblyStaleSources(computed, { files: ['csrc/new.h'], ...facts() });
    expect([...found]).toEqual([['csrc/a.cu', 'csrc/new.h']]);
  });
});

describe('possiblyStaleSources of what git does not tell', () => {
  const { files } = then;

  test.each<[string, Readonly<Record<string, readonly string[]>>, string[], string[]]>([
    ['nothing', {}, [], []],
    ['a file less', { '/machine/include': [] }, [], []],
    ['a new name', { '/machine/include': ['vector', 'new.h'] }, [], []],
    ['a header of the machine', { '/machine/include': ['util.h'] }, [], ['csrc/a.cu']],
    [
      'a file that is ignored',
      { '/fork/csrc': ['util.h', 'vector'] },
      [],
      ['csrc/a.cu', 'csrc/b.cu'],
    ],
    [
      'an answer',
      { '/fork/csrc': ['extras'], '/fork/csrc/extras': ['asked.h'] },
      [],
      ['csrc/b.cu'],
    ],
    ['a file that the build makes', {}, ['/fork/csrc/extras/asked.h'], ['csrc/b.cu']],
    ['another file that the build makes', {}, ['/fork/csrc/more/asked.h'], []],
  ])('%s', (_, more, made, blind) => {
    expect([...possiblyStaleSources(then, { files, made, ...facts(more) }).keys()]).toEqual(blind);
  });
});

describe('joinOutlooks', () => {
  const now: IncludeScope = {
    files: ['csrc/a.cu', 'csrc/c.cu', 'csrc/first/util.h'],
    units: new Map([
      ['csrc/a.cu', unit(['a.cu', 'c.h'])],
      ['csrc/c.cu', unit(['c.cu', 'util.h'])],
    ]),
    search: { places: ['csrc', '/other'], spellings: ['util.h', 'c.h'], found: ['csrc/util.h'] },
  };
  const disk = { '/fork/csrc': ['util.h', 'vector', 'c.h'], '/other': ['vector', 'c.h'] };
  const joined = joinIncludeScopes(then, now, facts(disk));

  test('the first build gives its own', () => {
    expect(joinIncludeScopes(undefined, now, facts())).toEqual(now);
  });

  test('an earlier compilation did not see what came since, under a name that it read', () => {
    expect(joined.files).toEqual(now.files);
    expect([...joined.units]).toEqual([
      [
        'csrc/a.cu',
        unit(['a.cu', 'util.h', 'vector', 'c.h'], ['csrc/first/util.h', 'csrc/vector']),
      ],
      ['csrc/c.cu', unit(['c.cu', 'util.h'])],
      ['csrc/b.cu', unit(['b.cu', 'vector'], ['csrc/vector'], ['asked.h'])],
    ]);
    expect(joined.search).toEqual({
      places: ['/machine/include', '/other', 'csrc'],
      spellings: ['c.h', 'extras/asked.h', 'util.h', 'vector'],
      found: [
        ...['/machine/include/vector', '/other/c.h', '/other/vector'],
        ...['csrc/c.h', 'csrc/util.h', 'csrc/vector'],
      ],
    });
  });

  test('so that it is served only once that is gone', () => {
    const { files } = joined;
    expect([...possiblyStaleSources(joined, { files, ...facts(disk) }).keys()]).toEqual([
      'csrc/a.cu',
      'csrc/b.cu',
    ]);
    const after = { ...now, files: ['csrc/a.cu', 'csrc/c.cu'] };
    const again = joinIncludeScopes(joined, after, facts());
    expect([...possiblyStaleSources(again, { files: after.files, ...facts() })]).toEqual([]);
    // And not once it comes back.
    const { files: known } = now;
    expect([...possiblyStaleSources(again, { files: known, ...facts() })]).toEqual([
      ['csrc/a.cu', 'csrc/first/util.h'],
      ['csrc/c.cu', 'csrc/first/util.h'],
    ]);
  });
});

describe('a file that was only asked for', () => {
  const asked = 'csrc/extras/asked.h';
  const seen = { ...then, files: [...then.files, asked] };
  const without = {
    ...then,
    units: new Map([['csrc/b.cu', then.units.get('csrc/b.cu') ?? unit([])]]),
  };

  test('is missed where it is gone, by those alone that asked for it', () => {
    const blind = possiblyStaleSources(seen, { files: then.files, ...facts() });
    expect([...blind]).toEqual([['csrc/b.cu', asked]]);
    const ofMachine = {
      ...then,
      search: { ...then.search, found: [...then.search.found, '/machine/extras/asked.h'] },
    };
    expect(
      possiblyStaleSources(ofMachine, { files: then.files, ...facts() }).get('csrc/b.cu'),
    ).toBe('/machine/extras/asked.h');
  });

  test('stays so for the compilations that found it, whether it comes back or not', () => {
    const joined = joinIncludeScopes(seen, without, facts());
    expect(joined.units.get('csrc/b.cu')?.unseen).toEqual(new Set([asked]));
    for (const files of [then.files, seen.files]) {
      expect(possiblyStaleSources(joined, { files, ...facts() }).get('csrc/b.cu')).toBe(asked);
    }
  });

  test('may be any where the name is computed', () => {
    const computed = { ...seen, units: new Map([['csrc/a.cu', unit([], [], ['*'])]]) };
    const blind = possiblyStaleSources(computed, { files: then.files, ...facts() });
    expect([...blind]).toEqual([['csrc/a.cu', asked]]);
  });
});

test('a file that came and is gone again hides no result of before', () => {
  const come = joinIncludeScopes(then, { ...then, files: [...then.files, 'csrc/vector'] }, facts());
  expect(possiblyStaleSources(come, { files: come.files, ...facts() }).size).toBe(2);
  expect(possiblyStaleSources(come, { files: then.files, ...facts() }).size).toBe(0);
});

describe('the kept form', () => {
  test('says the same', () => {
    const includeScope = joinIncludeScopes(
      then,
      { ...then, files: ['csrc/first/util.h'] },
      facts(),
    );
    expect(parseIncludeScope(JSON.parse(JSON.stringify(formatIncludeScope(includeScope))))).toEqual(
      includeScope,
    );
  });

  test.each([
    ['nothing', null],
    [
      'an include scope of a whole cache',
      { ...then, units: undefined, names: ['util.h'], pins: {} },
    ],
    ['another shape', { ...formatIncludeScope(then), units: { 'csrc/a.cu': ['util.h'] } }],
  ])('is not %s', (_, json) => {
    expect(parseIncludeScope(json)).toBeUndefined();
  });

  test('a name that is missing may be any', () => {
    const written = { ...formatIncludeScope(then), names: [] };
    expect(parseIncludeScope(written)?.units.get('csrc/b.cu')?.names).toEqual(new Set(['*']));
  });
});
