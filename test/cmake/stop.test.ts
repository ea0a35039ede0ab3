import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runStoppable, stopDescendants, stopWorkIn } from '../../src/cmake/stop.js';
import { descendantsOf, readProcesses } from '../../src/machine/process-tree.js';
import { Sink, temporaryDirectory, tool, writeFiles } from './tools.js';

let directory: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ path: directory, remove } = await temporaryDirectory());
});
afterEach(async () => await remove());

const appears = async (path: string) => {
  while (!existsSync(path)) await pause(10);
};
const family = async () => descendantsOf(new Set([process.pid]), await readProcesses());

/** A compiler that writes half an object, says so, and then takes its time. */
const slowBuild = (reaction = '') => ({
  'build.ninja': [
    'rule cc',
    '  command = sh compiler $out',
    'build half.o: cc',
    'build done.o: phony half.o',
    '',
  ].join('\n'),
  compiler: `${reaction}\necho half > $1\necho $$ > pid\nsleep 60 & wait $!\nsleep 60 & wait $!\necho whole >> $1\n`,
});

const run = (signal: AbortSignal, times = { interrupt: 3000, terminate: 500 }) =>
  runStoppable(tool('ninja'), [], { directory, output: new Sink(), signal, times });

test('Ninja ends first and removes what was half written', async () => {
  await writeFiles(directory, slowBuild());
  const controller = new AbortController();
  const running = run(controller.signal);
  await appears(join(directory, 'pid'));
  expect((await readFile(join(directory, 'half.o'), 'utf8')).trim()).toBe('half');
  controller.abort();
  expect(await running).toEqual({ status: 'stopped' });
  expect(existsSync(join(directory, 'half.o'))).toBe(false);
  expect(await family()).toEqual([]);
});

test('a compiler that ignores signals is killed in the end', async () => {
  await writeFiles(directory, slowBuild("trap '' INT TERM"));
  const controller = new AbortController();
  const running = run(controller.signal, { interrupt: 300, terminate: 300 });
  await appears(join(directory, 'pid'));
  const start = performance.now();
  controller.abort();
  expect(await running).toEqual({ status: 'stopped' });
  expect(performance.now() - start).toBeGreaterThan(500);
  expect(await family()).toEqual([]);
});

test('nothing starts where the stop came before', async () => {
  await writeFiles(directory, slowBuild());
  expect(await run(AbortSignal.abort())).toEqual({ status: 'stopped' });
  expect(existsSync(join(directory, 'pid'))).toBe(false);
});

test('a stop while the command is being started is not lost', async () => {
  await writeFiles(directory, slowBuild());
  const controller = new AbortController();
  const running = run(controller.signal);
  controller.abort();
  expect(await running).toEqual({ status: 'stopped' });
  expect(await family()).toEqual([]);
});

test('what ends by itself tells its exit code', async () => {
  const signal = AbortSignal.timeout(20_000);
  const options = { directory, output: new Sink(), signal };
  expect(await runStoppable('sh', ['-c', 'exit 3'], options)).toEqual({
    status: 'exited',
    code: 3,
  });
});

test('bystanders live on, and orphans of ours do not', async () => {
  const bystander = spawn('sleep', ['60'], { stdio: 'ignore' });
  await once(bystander, 'spawn');
  const bystanders = new Set([bystander.pid ?? 0]);
  const script = `sh -c 'sleep 60 & echo $! > ${join(directory, 'orphan')}; sleep 60' & wait`;
  const parent = spawn('sh', ['-c', script], { stdio: 'ignore' });
  await appears(join(directory, 'orphan'));
  while ((await stat(join(directory, 'orphan'))).size === 0) await pause(10);
  await stopDescendants(process.pid, { bystanders, times: { interrupt: 500, terminate: 500 } });
  expect((await family()).map(({ pid }) => pid)).toEqual([bystander.pid]);
  expect(parent.signalCode ?? parent.exitCode).not.toBeNull();
  const orphan = Number(await readFile(join(directory, 'orphan'), 'utf8'));
  expect((await readProcesses()).some(({ pid }) => pid === orphan)).toBe(false);
  bystander.kill();
  await once(bystander, 'exit');
});

test('what works in a directory ends, whoever started it, and nothing else', async () => {
  await writeFiles(directory, slowBuild());
  // A shell that is gone when its Ninja still works, and one whose work lies elsewhere.
  const shell = `cd ${directory} && ${tool('ninja')} > log & echo started`;
  await once(spawn('sh', ['-c', shell], { stdio: 'ignore' }), 'exit');
  const bystander = spawn('sleep', ['60'], { stdio: 'ignore' });
  await appears(join(directory, 'pid'));
  await stopWorkIn(directory, { times: { interrupt: 3000, terminate: 500 } });
  expect(existsSync(join(directory, 'half.o'))).toBe(false);
  const compiler = Number(await readFile(join(directory, 'pid'), 'utf8'));
  const alive = (await readProcesses()).map(({ pid }) => pid);
  expect(alive).not.toContain(compiler);
  expect(alive).toContain(bystander.pid);
  bystander.kill();
  await once(bystander, 'exit');
});
