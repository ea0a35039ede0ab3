import { reportSchema } from '../../src/report/report-schema.js';
import { coveredLength, createTimeline } from '../../src/report/timeline.js';

test.each([
  [[], 0],
  [[[0, 10]], 10],
  [
    [
      [0, 10],
      [20, 25],
    ],
    15,
  ],
  [
    [
      [0, 10],
      [5, 15],
    ],
    15,
  ],
  [
    [
      [0, 100],
      [10, 20],
    ],
    100,
  ],
  [
    [
      [20, 30],
      [0, 20],
    ],
    30,
  ],
] as [number[][], number][])('%j covers %d', (pairs, length) => {
  const intervals = pairs.map(([start = 0, end = 0]) => ({ start, end }));
  expect(coveredLength(intervals)).toBe(length);
});

test('measures phases that overlap, repeat and fail', async () => {
  let now = 1000;
  const timeline = createTimeline(() => now);
  let finishRestore = () => {};
  const restore = timeline.phase('restore', () => {
    now += 500;
    return new Promise<void>((resolve) => {
      finishRestore = resolve;
    });
  });
  await timeline.phase('provision', async () => {
    now += 2000;
  });
  expect(timeline.seconds()).toMatchObject({ total: 2.5, provision: 2, restore: 2.5 });

  finishRestore();
  await restore;
  now += 250;
  const failing = timeline.phase('restore', async () => {
    now += 1000;
    throw new Error('gone');
  });
  await expect(failing).rejects.toThrow('gone');
  const seconds = timeline.seconds();
  expect(seconds).toMatchObject({ total: 3.75, provision: 2, restore: 3.5, build: 0 });
  expect(reportSchema.shape.seconds.safeParse(seconds).success).toBe(true);
});

test('hands back what the phase returns', async () => {
  expect(await createTimeline().phase('plan', async () => 7)).toBe(7);
});
