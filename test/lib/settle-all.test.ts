import { setTimeout as pause } from 'node:timers/promises';
import { settleAll } from '../../src/lib/settle-all.js';

const failsAfter = async (milliseconds: number, message: string) => {
  await pause(milliseconds);
  throw new Error(message);
};

test('what was begun at once comes in order', async () => {
  expect(await settleAll([pause(20, 'late'), 'at once', pause(0, 'soon')])).toEqual([
    'late',
    'at once',
    'soon',
  ]);
});

test('of two failures the first in order is thrown, not the first in time', async () => {
  const begun = [pause(0), failsAfter(20, 'first in order'), failsAfter(0, 'first in time')];
  await expect(settleAll(begun)).rejects.toThrow('first in order');
});

test('nothing goes on behind a failure', async () => {
  let isDone = false;
  const slow = pause(20).then(() => {
    isDone = true;
  });
  await expect(settleAll([failsAfter(0, 'failed'), slow])).rejects.toThrow('failed');
  expect(isDone).toBe(true);
});
