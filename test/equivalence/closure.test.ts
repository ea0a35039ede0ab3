import { type Candidate, includedNames, possibleReads } from './closure.js';

test.each([
  ['#include "core/scalar_type.hpp"\n#include <cstdint>\n', ['scalar_type.hpp', 'cstdint']],
  ['  #  include <a/b.h> // why', ['b.h']],
  ['#include_next <cstdint>', ['cstdint']],
  ['#if __has_include("extra.h") && 1', ['extra.h']],
  ['#include HEADER', ['*']],
  ['int include = 1;', []],
])('the text %j asks for %j', (text, names) => {
  expect(includedNames(text)).toEqual(names);
});

describe('a compilation can read', () => {
  const file = (...names: string[]): Candidate => ({ digest: '', names });
  const files = new Map([
    ['/a/unit.cu', file('near.h')],
    ['/a/near.h', file('far.h')],
    ['/b/far.h', file()],
    ['/c/far.h', file()],
    ['/c/other.h', file()],
    ['/c/cstdint', file()],
    ['/a/any.cu', file('*')],
  ]);

  test('what its headers ask for, in every directory, and what shadows the system', () => {
    expect(possibleReads('/a/unit.cu', files, new Set(['cstdint']))).toEqual([
      '/a/near.h',
      '/a/unit.cu',
      '/b/far.h',
      '/c/cstdint',
      '/c/far.h',
    ]);
  });

  test('everything, where a macro makes a name', () => {
    expect(possibleReads('/a/any.cu', files, new Set())).toEqual([...files.keys()].sort());
  });
});
