import { BuildError, buildProblemOf, InputError } from '../../src/lib/errors.js';

const systemError = (code: string) => Object.assign(new Error(`${code}: it says why`), { code });

test.each([
  ['a build that failed', new BuildError('It failed.'), 'It failed.'],
  ['a full disk', systemError('ENOSPC'), 'The disk is full: ENOSPC: it says why.'],
  ['a quota', systemError('EDQUOT'), 'The disk is full: EDQUOT: it says why.'],
  ['bad input', new InputError('It is wrong.'), undefined],
  ['another fault of the system', systemError('EACCES'), undefined],
  ['a fault of the program', new TypeError('x is undefined'), undefined],
  ['nothing at all', undefined, undefined],
])('the user is told of %s', (_, error, sentence) => {
  expect(buildProblemOf(error)).toBe(sentence);
});
