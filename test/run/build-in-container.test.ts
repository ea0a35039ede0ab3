import { phaseNames, type Report } from '../../src/report/report-schema.js';
import type { Checkpoint } from '../../src/run/checkpoint/checkpoint.js';
import { joinSeconds } from '../../src/run/container/build-in-container.js';
import { isInContainer } from '../../src/run/container/finish-in-container.js';

const seconds = (total: number, given: Partial<Report['seconds']>): Report['seconds'] => ({
  ...(Object.fromEntries(phaseNames.map((name) => [name, 0])) as Report['seconds']),
  total,
  ...given,
});

test('what a phase took outside and inside is added; the total is what outside saw', () => {
  const outside = seconds(70.5, { plan: 1, provision: 20.1, restore: 3 });
  const inside = seconds(45, { provision: 5.2, restore: 0.5, build: 38.001 });
  expect(joinSeconds(outside, inside)).toEqual(
    seconds(70.5, { plan: 1, provision: 25.3, restore: 3.5, build: 38.001 }),
  );
});

test.each([
  ['/vllm-incremental-build/source/cmake-build-release', true],
  ['/home/runner/work/fork/fork/cmake-build-release', false],
])('a build in %s was begun in a container: %s', (buildDir, expected) => {
  expect(isInContainer({ buildDir } as Checkpoint)).toBe(expected);
});
