import { jobStart } from '../../src/machine/job-start.js';
import { type ProcessEntry, readProcess } from '../../src/machine/process-tree.js';

const bootTime = async () => 1_000_000;
const tree =
  (names: string[]) =>
  async (pid: number): Promise<ProcessEntry | undefined> => {
    const name = names[names.length - pid];
    return name === undefined ? undefined : { pid, name, parent: pid - 1, started: `${pid}25` };
  };

test.each([
  ['under a worker', ['node', 'bash', 'Runner.Worker', 'Runner.Listener'], 1_002_250],
  ['on a terminal', ['node', 'bash', 'systemd'], undefined],
])('%s', async (_, names, expected) => {
  expect(await jobStart(names.length, tree(names), bootTime)).toBe(expected);
});

test('where the kernel does not tell when it started, nothing is known', async () => {
  expect(await jobStart(1, tree(['Runner.Worker']), async () => undefined)).toBeUndefined();
});

test('the start of a process by the clock of this machine', async () => {
  const asWorker = async (pid: number) => {
    const found = await readProcess(pid);
    return found && { ...found, name: 'Runner.Worker' };
  };
  const started = (await jobStart(process.pid, asWorker)) ?? 0;
  expect(Math.abs(started - (Date.now() - process.uptime() * 1000))).toBeLessThan(60_000);
});
