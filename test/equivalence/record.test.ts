import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '../replay/harness/repository-root.js';
import type { Kept } from './pushes/entries.js';
import { faults } from './pushes/faults.js';
import {
  type FuzzPush,
  type FuzzRun,
  parseResults,
  recordOf,
  staleOf,
  summaryOf,
} from './record.js';

const run: FuzzRun = {
  type: 'run',
  date: '2026-01-02',
  program: '0123456789ab',
  command: 'script/fuzz --pushes 3',
  machine: 'A processor, 2 cores',
  versions: { nvcc: '13.0.88', ninja: '1.13.0' },
};

const push = (changes: Partial<FuzzPush> = {}): FuzzPush => ({
  type: 'push',
  seed: 1,
  push: {
    changes: [{ kind: 'comment', pick: 1, value: 1 }],
    timestamps: 'new',
    layers: 'all',
    archs: '8.0',
    flags: '',
    checkout: 'usual',
    event: 'push',
  },
  outcome: 'built',
  differences: [],
  compiled: 4,
  fromCompilerCache: 0,
  needless: [],
  seconds: { ours: 1, clean: 2 },
  ...changes,
});

const unneeded = (source: string, kept: Kept = 'nowhere') =>
  ({ source, how: 'equal object', kept, because: [`csrc/${source} changed`] }) as const;

test('the summary counts pushes, stale ones, and the share of unneeded compilations', () => {
  const lines = [
    run,
    push(),
    push({ needless: [unneeded('a.cu'), unneeded('b.cu', 'in an older entry')] }),
    push({ differences: ['_C'] }),
  ];
  expect(summaryOf(lines)).toBe('3 pushes, 1 stale, 2 of 12 compilations unneeded (16.7 %)');
});

test('without pushes nothing is divided by zero', () => {
  expect(summaryOf([run])).toBe('0 pushes, 0 stale, 0 of 0 compilations unneeded (0.0 %)');
  expect(recordOf([run])).toContain('None.');
});

test('the record tells of runs, causes without the names of files, changes and circumstances', () => {
  const needless = [unneeded('a.cu'), unneeded('b.cu')];
  const record = recordOf([run, push({ needless }), push({ seed: 2, outcome: 'restored' })]);
  expect(record).toContain('script/fuzz --pushes 3');
  expect(record).toContain('| 2 | equal object | nowhere | … changed |');
  expect(record).toContain('| 2 | comment |');
  expect(record).toContain('| 2 | event: push |');
  expect(record).toContain('Products restored: 1.');
});

test('a line that was cut off is left out', () => {
  const text = `${JSON.stringify(run)}\n${JSON.stringify(push())}\n{"type":"pu`;
  expect(parseResults(text)).toEqual([run, push()]);
});

test('the record tells the pushes since the last fault was mended from those before it', () => {
  const [{ seed, mended, test: name } = { seed: 0, mended: '', test: '' }] = faults.slice(-1);
  const stale = push({ seed, differences: ['a module is another'] });
  const later = { ...run, program: mended };
  const record = recordOf([run, push(), stale, run, push(), later, push(), push()]);
  expect(record).toContain('**5 pushes, 1 stale, ');
  expect(record).toContain('Since the last fault was mended: **2 pushes, 0 stale**.');
  expect(record).toContain(`| ${name} |`);
  expect(recordOf([run, push()])).not.toContain('Since');
});

test('a fault that nobody has mended yet is told as such', () => {
  const record = recordOf([run, push({ seed: 77, differences: ['a module is another'] }), push()]);
  expect(record).toContain('Since the last fault was mended: **0 pushes, 0 stale**.');
  expect(record).toContain('| 77 | a module is another | none yet |');
});

test('every fault that recorded pushes showed is a named regression test', async () => {
  const folder = join(repositoryRoot(), 'bench/results/fuzz');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'));
  expect(names.length).toBeGreaterThan(0);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const seeds = staleOf(texts.flatMap(parseResults)).map(({ seed }) => seed);
  expect(faults.map(({ seed }) => seed)).toEqual(expect.arrayContaining(seeds));
  const tests = await readFile(join(import.meta.dirname, 'regressions.test.ts'), 'utf8');
  for (const fault of faults) expect(tests).toContain(`'${fault.test}'`);
});
