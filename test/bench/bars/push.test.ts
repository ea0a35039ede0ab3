import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bytesBelow, secondsOfCommands } from '../../../bench/bars/push.js';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'push-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('commands that ran at the same time count once, and those of an earlier build not at all', async () => {
  const lines = ['0\t9000\t100\told.o\ta', '0\t2000\t200\ta.o\ta', '1000\t3000\t201\tb.o\tb'];
  await writeFile(join(root, '.ninja_log'), `# ninja log v7\n${lines.join('\n')}\n`);
  expect(await secondsOfCommands(root, 200n)).toBe(3);
  expect(await secondsOfCommands(join(root, 'absent'), 0n)).toBe(0);
});

test('bytes are those of all files below', async () => {
  await writeFile(join(root, 'a'), '12345');
  expect(await bytesBelow(root)).toBe(5);
  expect(await bytesBelow(join(root, 'absent'))).toBe(0);
});
