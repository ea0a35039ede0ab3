import { type ChildProcess, fork } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { describeRun } from '../../test/equivalence/fuzz-run.js';
import type { Push } from '../../test/equivalence/pushes/changes.js';
import type { Headers } from '../../test/equivalence/pushes/few-headers.js';
import { replaySequence, type Verdict } from '../../test/equivalence/pushes/sequence.js';
import {
  type FuzzLine,
  type FuzzPush,
  parseResults,
  recordOf,
  summaryOf,
} from '../../test/equivalence/record.js';
import { repositoryRoot } from '../../test/replay/harness/repository-root.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pushes: { type: 'string' },
    minutes: { type: 'string' },
    workers: { type: 'string' },
    seed: { type: 'string' },
    results: { type: 'string' },
    record: { type: 'string' },
    replay: { type: 'string' },
    headers: { type: 'string' },
    'keep-going': { type: 'boolean' },
  },
});

if (options.record !== undefined) {
  await writeRecord(options.record, positionals);
} else if (options.replay !== undefined) {
  await replay(options.replay);
} else {
  await fuzz();
}

async function writeRecord(file: string, results: readonly string[]): Promise<void> {
  const texts = await Promise.all(results.map((path) => readFile(path, 'utf8')));
  const lines = texts.flatMap(parseResults);
  await writeFile(file, recordOf(lines));
  process.stdout.write(`${summaryOf(lines)}\n`);
}

/** Replays pushes as this program prints them, once, with all that the program under test says. */
async function replay(file: string): Promise<void> {
  const pushes = JSON.parse(await readFile(file, 'utf8')) as Push[];
  await replaySequence(
    pushes,
    (verdict, push) => {
      process.stderr.write(`${verdict.log}${describe(verdict, push)}`);
      if (verdict.differences.length === 0) return true;
      process.stderr.write(
        `DIFFERENT from a clean build:\n  ${verdict.differences.join('\n  ')}\n`,
      );
      process.exitCode = 1;
      return false;
    },
    headersOf(),
  );
}

/** Has other processes replay pushes, until there are enough, time is up, or one is stale. */
async function fuzz(): Promise<void> {
  const wanted = numberOf('pushes') ?? (options.minutes === undefined ? 200 : 1_000_000);
  const seconds = (numberOf('minutes') ?? 1_000_000) * 60;
  const workers = numberOf('workers') ?? Math.max(1, Math.floor(availableParallelism() / 2));
  const headers = headersOf();
  const seed = numberOf('seed') ?? Date.now() % 1_000_000;
  const run = await describeRun(`script/fuzz ${process.argv.slice(2).join(' ')}`);
  const lines: FuzzLine[] = [run];
  note(run);

  const children = Array.from({ length: workers }, (_, number) => {
    const child = fork(new URL('fuzz-worker.js', import.meta.url), [
      String(seed + number * 10_000),
      String(seconds),
      headers,
    ]);
    child.on('message', ({ line, log }: { line: FuzzPush; log: string }) => {
      lines.push(line);
      note(line);
      process.stderr.write(`${lines.length - 1} ${describe(line, line.push)}`);
      const failed = line.differences.length > 0;
      if (failed) tellFailure(line, log);
      if (lines.length > wanted || (failed && !options['keep-going'])) stopAll();
    });
    return child;
  });
  const stopAll = () => {
    // One that is ending already needs no telling.
    for (const child of children) if (child.connected) child.send('stop', () => {});
  };
  const codes = await Promise.all(children.map(exitOf));
  process.stdout.write(`${summaryOf(lines)}, seed ${seed}\n`);
  const failed = lines.some((line) => line.type === 'push' && line.differences.length > 0);
  if (failed || codes.some((code) => code !== 0)) process.exitCode = 1;
}

function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}

function note(line: FuzzLine): void {
  if (!options.results) return;
  // Results are published; where this repository lies concerns nobody.
  const text = JSON.stringify(line).replaceAll(repositoryRoot(), '.');
  appendFileSync(options.results, `${text}\n`);
}

/** @throws an Error where the option is something else */
function headersOf(): Headers {
  const { headers = 'all' } = options;
  if (headers !== 'all' && headers !== 'few') throw new Error(`--headers is ${headers}`);
  return headers;
}

/** @throws an Error where the option is no whole number above zero */
function numberOf(name: 'pushes' | 'minutes' | 'workers' | 'seed'): number | undefined {
  const text = options[name];
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} is ${text}`);
  return number;
}

function describe(verdict: Omit<Verdict, 'log'>, push: Push): string {
  const { changes, ...others } = push;
  const { outcome, compiled, fromCompilerCache, needless, seconds } = verdict;
  const times = `${seconds.ours.toFixed(0)}+${seconds.clean.toFixed(0)} s`;
  return [
    `${outcome} compiled ${compiled} served ${fromCompilerCache} unneeded ${needless.length} ${times} | ${changes.map(({ kind }) => kind).join(' ')} | ${Object.values(others).join(' ')}`,
    ...needless.map(({ source, how, because }) => `    ${how} ${source}: ${because.join('; ')}`),
    '',
  ].join('\n');
}

function tellFailure({ seed, differences }: FuzzPush, log: string): void {
  process.stderr.write(
    `${log}\nDIFFERENT from a clean build (sequence of seed ${seed}):\n  ${differences.join('\n  ')}\n`,
  );
}
