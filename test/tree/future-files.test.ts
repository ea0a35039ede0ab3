import { type FutureFile, whyNotConfigured } from '../../src/tree/future-files.js';

const second = 1_000_000_000n;
const now = 1_795_000_000n * second;
const ahead = (path: string, seconds: bigint): FutureFile => ({
  path,
  mtime: now + seconds * second,
});
const sentence = (which: string, them: string) =>
  `The clock of this machine is 86400 s behind ${which}, which CMake reads and this user may not stamp, so that Ninja would configure without end: set the clock right, or have the owner touch ${them}.`;

test.each<[string, FutureFile[], string | undefined]>([
  ['nothing from the future', [], undefined],
  ['what the clock comes to while Ninja tries', [ahead('/a', 10n)], undefined],
  ['a file', [ahead('/a', 86_400n)], sentence('/a', 'it')],
  [
    'several: the newest is named',
    [ahead('/a', 11n), ahead('/b', 86_400n), ahead('/c', 9n), ahead('/d', 60n)],
    sentence('/b and 2 more files', 'them'),
  ],
])('%s', (_, files, expected) => {
  expect(whyNotConfigured(files, now)).toBe(expected);
});
