import { blindSpot, joinOutlooks, type Outlook } from '../../src/cache/compiler-cache.js';

const then: Outlook = {
  files: ['csrc/a.cu', 'csrc/util.h'],
  names: ['a.cu', 'util.h', 'vector', 'asked.h'],
  pins: { cutlass: '1' },
};

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
    const found = blindSpot(then, { files, pins });
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(expected);
  });

  test('a computed name may be any', () => {
    expect(
      blindSpot({ ...then, names: ['*'] }, { files: ['csrc/new.h'], pins: then.pins }),
    ).toMatch(/new.h/);
  });
});

describe('joinOutlooks', () => {
  const now: Outlook = {
    files: ['csrc/a.cu', 'csrc/b.cu'],
    names: ['b.cu'],
    pins: { cutlass: '1' },
  };

  test('the first build gives its own', () => {
    expect(joinOutlooks(undefined, now)).toEqual(now);
  });

  test('a file counts as known only if every build could see it', () => {
    expect(joinOutlooks(then, now)).toEqual({
      files: ['csrc/a.cu'],
      names: ['a.cu', 'asked.h', 'b.cu', 'util.h', 'vector'],
      pins: { cutlass: '1' },
    });
  });
});
