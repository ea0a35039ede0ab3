import { type FutureFile, judgeFuture } from '../../../src/tree/stamps/future-files.js';
import type { ClockVerdict } from '../../../src/tree/stamps/restamp-plan.js';

const second = 1_000_000_000n;
const now = 1_795_000_000n * second;
const ahead = (path: string, seconds: bigint): FutureFile => ({
  path,
  mtime: now + seconds * second,
});
const wrong = (which: string, them: string): ClockVerdict => ({
  kind: 'wrong',
  reason: `The clock of this machine is 86400 s behind ${which}, which CMake reads and this user may not stamp, so that Ninja would configure without end: set the clock right, or have the owner touch ${them}.`,
});

test.each<[string, FutureFile[], ClockVerdict]>([
  ['nothing from the future', [], { kind: 'fine' }],
  ['some seconds', [ahead('/a', 1n), ahead('/b', 10n)], { kind: 'wait', milliseconds: 10_001 }],
  ['a file', [ahead('/a', 86_400n)], wrong('/a', 'it')],
  [
    'several: the newest is named',
    [ahead('/a', 11n), ahead('/b', 86_400n), ahead('/c', 9n), ahead('/d', 60n)],
    wrong('/b and 3 more files', 'them'),
  ],
])('%s', (_, files, expected) => {
  expect(judgeFuture(files, now)).toEqual(expected);
});
