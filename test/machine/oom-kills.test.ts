import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readOomKills } from '../../src/machine/oom-kills.js';
import { temporaryDirectory } from '../cache/temporary-directory.js';

const scratch = temporaryDirectory();

test.each([
  ['pgfault 7\noom_kill 12\nnuma_hit 3\n', 12],
  ['pgfault 7\nnot_oom_kill 3\n', 0],
])('%j tells of %d', async (text, kills) => {
  await mkdir(join(scratch(), 'proc'));
  await writeFile(join(scratch(), 'proc/vmstat'), text);
  expect(await readOomKills(scratch())).toBe(kills);
});

test('a kernel that does not tell', async () => {
  expect(await readOomKills(join(scratch(), 'nowhere'))).toBe(0);
});

test('this kernel tells', async () => {
  expect(await readOomKills()).toBeGreaterThanOrEqual(0);
});
