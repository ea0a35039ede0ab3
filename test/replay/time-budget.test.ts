import { jest } from '@jest/globals';
import { newReplay } from './harness/replay.js';
import { allUnits, firstValues } from './harness/units.js';

jest.setTimeout(900_000);

test('a build that needs several budgets comes to its end, and compiles nothing twice', async () => {
  const replay = await newReplay();
  const compiled: string[] = [];
  const codes: number[] = [];
  // Short enough for the quickest machine to need several.
  for (let seconds = 3; codes.at(-1) !== 0 && codes.length < 30; ) {
    const args = ['--jobs', '1', '--compiler-cache', 'off', '--time-budget', `${seconds}`];
    const { code, report, log } = await replay.build({ args });
    codes.push(code);
    if (report === undefined) throw new Error(log);
    const sources = report.rebuilt.map(({ source }) => source);
    compiled.push(...sources);
    expect({ code, outcome: report.outcome }).toEqual(
      code === 0 ? { code: 0, outcome: 'built' } : { code: 3, outcome: 'incomplete' },
    );
    if (code === 3) {
      expect(log).toContain('error: The time budget ended the build.');
      expect(report.seconds.total).toBeLessThan(seconds + 10);
    }
    // Slower machines need more time for one compilation.
    if (sources.length === 0) seconds = Math.ceil(seconds * 1.25);
  }
  expect(codes.at(-1)).toBe(0);
  expect(codes.length).toBeGreaterThanOrEqual(3);
  expect(compiled.sort()).toEqual(allUnits);
  expect(await replay.values()).toEqual(firstValues);
});
