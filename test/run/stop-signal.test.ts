import { reserveForSaving, watchForStop } from '../../src/run/stop-signal.js';

test.each([
  [60, 6],
  [3600, 360],
  [21_600, 600],
])('of %d s, %d s are kept for saving', (budget, seconds) => {
  expect(reserveForSaving(budget)).toBe(seconds);
});

test('without a budget nothing stops', async () => {
  const stop = await watchForStop(undefined);
  expect([stop.cause(), stop.signal.aborted]).toEqual([undefined, false]);
  stop.close();
});

test('a budget that is spent already stops at once', async () => {
  const stop = await watchForStop(0.001);
  await new Promise((resolve) => stop.signal.addEventListener('abort', resolve));
  expect(stop.cause()).toBe('budget');
  stop.close();
});

test('a signal stops, and the first cause stands', async () => {
  const stop = await watchForStop(undefined);
  process.emit('SIGTERM');
  expect([stop.cause(), stop.signal.aborted]).toEqual(['cancelled', true]);
  stop.close();
  expect(process.listenerCount('SIGTERM')).toBe(0);
});
