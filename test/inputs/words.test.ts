import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { splitWords } from '../../src/inputs/words.js';
import { InputError } from '../../src/lib/errors.js';

test.each([
  ['-DA=1 -DB=2', ['-DA=1', '-DB=2']],
  ['-DA=1\n  -DB=2\n', ['-DA=1', '-DB=2']],
  [`-DFLAGS="-O2 -g"`, ['-DFLAGS=-O2 -g']],
  [`'-DLIST=a;b' -DEMPTY=''`, ['-DLIST=a;b', '-DEMPTY=']],
  [`"" ''`, ['', '']],
  [`-DA=\\"quoted\\"`, ['-DA="quoted"']],
  [`"a\\"b\\\\c\\d"`, ['a"b\\c\\d']],
  ['-DA=1 \\\n-DB=2', ['-DA=1', '-DB=2']],
  ['   ', []],
])('%j is %j', (text, words) => {
  expect(splitWords(text)).toEqual(words);
});

test.each([
  [`-DA="b c`, 'quote'],
  [`-DA='b`, 'quote'],
  ['-DA=\\', 'backslash'],
])('%j is refused for its %s', (text, name) => {
  expect(() => splitWords(text)).toThrow(InputError);
  expect(() => splitWords(text)).toThrow(`the ${name} in`);
});

test('agrees with the shell on whatever the shell takes literally', () => {
  const piece = fc.constantFrom(
    'a',
    '=',
    ' ',
    '\n',
    '\t',
    "'b c'",
    '"d e"',
    '"f\\"g"',
    '\\ ',
    "\\'",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      // A word first, for the shell would take `a=` before it as a variable of its own.
      const text = `x ${pieces.join('')}`.replaceAll('\n', ' ');
      const script = `printf '%s\\0' ${text}`;
      const shell = execFileSync('sh', ['-c', script], { encoding: 'utf8' })
        .split('\0')
        .slice(0, -1);
      expect(splitWords(text)).toEqual(shell);
    }),
    { numRuns: 60 },
  );
});
