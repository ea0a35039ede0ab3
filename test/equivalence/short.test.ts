import { jest } from '@jest/globals';
import fc from 'fast-check';
import { sequences } from './pushes/changes.js';
import { replaySequence } from './pushes/sequence.js';

jest.setTimeout(600_000);

// `script/fuzz` replays as many as there is time for; this one keeps it working.
test('random pushes make what clean builds of the same commits make', async () => {
  await fc.assert(
    fc.asyncProperty(sequences(4), async (pushes) => {
      const differences: string[] = [];
      await replaySequence(pushes, (verdict) => {
        differences.push(...verdict.differences);
        return differences.length === 0;
      });
      expect(differences).toEqual([]);
    }),
    { seed: 47, numRuns: 1, endOnFailure: true },
  );
});
