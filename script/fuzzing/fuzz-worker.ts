import fc from 'fast-check';
import { type Push, sequences } from '../../test/equivalence/pushes/changes.js';
import type { Headers } from '../../test/equivalence/pushes/few-headers.js';
import { replaySequence } from '../../test/equivalence/pushes/sequence.js';
import type { FuzzPush } from '../../test/equivalence/record.js';

/** How many pushes follow each other at most before a new fork is begun. */
const longestSequence = 25;

const [firstSeed = 1, seconds = 0] = process.argv.slice(2, 4).map(Number);
const headers = process.argv[4] as Headers | undefined;
const end = performance.now() + seconds * 1000;
let isStopped = false;
process.on('message', () => {
  isStopped = true;
});
// A parent that is gone wants nothing more.
process.on('disconnect', () => {
  isStopped = true;
});

for (let seed = firstSeed; !isStopped && performance.now() < end; seed += 1) {
  const [pushes = []] = fc.sample(sequences(longestSequence), { seed, numRuns: 1 });
  const done: Push[] = [];
  await replaySequence(
    pushes,
    ({ log, ...verdict }, push) => {
      done.push(push);
      const line: FuzzPush = { type: 'push', seed, push, ...verdict };
      const failed = verdict.differences.length > 0;
      process.send?.({ line, log: failed ? `${log}\n${JSON.stringify(done)}` : '' });
      return !failed && !isStopped && performance.now() < end;
    },
    headers,
  );
}
process.disconnect?.();
