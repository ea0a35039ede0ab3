import { createSerialQueue } from '../../src/lib/serial-queue.js';

const soon = 0.02;

test('work takes its turn, one after the other, and its value comes back', async () => {
  const turn = createSerialQueue();
  const events: string[] = [];
  const work = (name: string) => async () => {
    events.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    events.push(`${name} ends`);
    return name;
  };
  const values = await Promise.all([turn(5, work('a')), turn(5, work('b'))]);
  expect(values).toEqual(['a', 'b']);
  expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('a failure is its own caller’s alone', async () => {
  const turn = createSerialQueue();
  const failing = turn(5, async () => {
    throw new Error('broken');
  });
  const next = turn(5, async () => 'fine');
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('fine');
});

test('nothing begins beside late work, and what waited for it in vain never begins', async () => {
  const turn = createSerialQueue();
  const { promise: end, resolve: letEnd } = Promise.withResolvers<void>();
  let began = false;
  const stuck = await turn(soon, async () => await end);
  const queued = await turn(soon, async () => {
    began = true;
  });
  expect([stuck, queued]).toEqual(['late', 'late']);

  letEnd();
  expect(await turn(5, async () => 'after')).toBe('after');
  expect(began).toBe(false);
});
