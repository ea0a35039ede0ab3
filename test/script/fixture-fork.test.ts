import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChild } from '../services/child.js';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'fixture-fork-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('hands a clone of the fixture fork to the next step of a workflow', async () => {
  const GITHUB_OUTPUT = join(root, 'output');
  const { exitCode, stderr } = await runChild('script/fixture-fork.ts', [join(root, 'fork')], {
    environment: { GITHUB_OUTPUT },
  });
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
  const lines = (await readFile(GITHUB_OUTPUT, 'utf8')).trim().split('\n');
  const outputs = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
  expect(Object.keys(outputs)).toEqual(['source-dir', 'cmake-args']);
  expect(existsSync(join(outputs['source-dir'], '.git'))).toBe(true);
  expect(existsSync(join(outputs['source-dir'], 'CMakeLists.txt'))).toBe(true);
  const named = [...outputs['cmake-args'].matchAll(/=(\S+)/g)].map(([, path = '']) => path);
  expect(named).not.toEqual([]);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test('does nothing without a directory', async () => {
  const { exitCode, stderr } = await runChild('script/fixture-fork.ts', []);
  expect(exitCode).toBe(1);
  expect(stderr).toContain('usage: ');
});
