import { jobStart, type ProcessFacts, parseProcessStat } from '../../src/machine/job-start.js';

const stat = (name: string, parent: number, ticks: number) =>
  `77 (${name}) S ${parent} 77 77 0 -1 4194304 1 0 0 0 1 2 3 4 20 0 1 0 ${ticks} 1000 10`;

test.each([
  ['node', 5, 0, 1_000_000],
  ['Runner.Worker', 5, 250, 1_002_500],
  ['odd) (name', 5, 100, 1_001_000],
])('parses the process %s', (name, parent, ticks, started) => {
  expect(parseProcessStat(stat(name, parent, ticks), 1000)).toEqual({ name, parent, started });
});

test.each(['', 'nothing', '1 (a) S x y'])('%j is no process', (text) => {
  expect(parseProcessStat(text, 1000)).toBeUndefined();
});

const tree =
  (names: string[]) =>
  async (pid: number): Promise<ProcessFacts | undefined> => {
    const name = names[names.length - pid];
    return name === undefined ? undefined : { name, parent: pid - 1, started: pid * 1000 };
  };

test.each([
  ['under a worker', ['node', 'bash', 'Runner.Worker', 'Runner.Listener'], 2000],
  ['on a terminal', ['node', 'bash', 'systemd'], undefined],
])('%s', async (_, names, expected) => {
  expect(await jobStart(names.length, tree(names))).toBe(expected);
});

test('this process has a start that lies in the past', async () => {
  const { readFile } = await import('node:fs/promises');
  const boot = Number((await readFile('/proc/stat', 'utf8')).match(/^btime (\d+)$/m)?.[1]);
  const facts = parseProcessStat(await readFile('/proc/self/stat', 'utf8'), boot);
  expect(Math.abs((facts?.started ?? 0) - (Date.now() - process.uptime() * 1000))).toBeLessThan(
    60_000,
  );
});
