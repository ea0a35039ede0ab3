import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { arch, availableParallelism, cpus, homedir, tmpdir, totalmem, type } from 'node:os';
import { basename, join, relative } from 'node:path';
import { exitCode, InputError, messageOf } from '../../src/lib/errors.js';
import { formatBytes } from '../../src/lib/format.js';
import { capture } from '../../src/lib/programs/process.js';
import { repositoryRoot } from '../../test/replay/harness/repository-root.js';
import { violations } from './expectations.js';
import { type Measurement, measure } from './measure.js';
import { type Options, readOptions } from './options.js';
import { cloneAnew, createOrigin, publish, pushesOf } from './pushes.js';
import { type Circumstances, type Placeholders, recordOf, withoutPaths } from './record.js';

const root = repositoryRoot();

/** @returns the exit code: 0 all as it must be, 1 a count is wrong or a build failed, 2 bad input */
async function main(words: readonly string[]): Promise<number> {
  const options = readOptions(words, root);
  const work = options.work ?? (await mkdtemp(join(tmpdir(), 'real-fork-')));
  const date = new Date().toISOString().slice(0, 10);
  const measurements = await replay(options, work);
  const wrong = violations(measurements, options.kernel);
  const placeholders: Placeholders = [
    [work, '$WORK'],
    [options.checkout, '$CHECKOUT'],
    [root, '.'],
    [homedir(), '~'],
  ];
  const record = recordOf(await circumstancesOf(options, date), measurements);
  process.stdout.write(`\n${withoutPaths(record, placeholders)}`);
  if (wrong.length > 0) {
    process.stderr.write(`${wrong.join('\n')}\nNot recorded; clones and logs are in ${work}.\n`);
    return exitCode.buildFailed;
  }
  await write(options.results, record, measurements, placeholders);
  if (options.work === undefined) await rm(work, { recursive: true });
  return exitCode.done;
}

/** Builds push after push; ends early where one fails, for the next would prove nothing. */
async function replay(options: Options, work: string): Promise<readonly Measurement[]> {
  const places = {
    checkout: join(work, 'checkout'),
    cache: join(work, 'cache'),
    records: join(work, 'records'),
  };
  if (existsSync(places.cache)) {
    throw new InputError(`${places.cache} exists, and the first push needs an empty cache.`);
  }
  await mkdir(places.records, { recursive: true });
  const origin = join(work, 'origin');
  const pushes = pushesOf(options.kernel);
  await createOrigin(options.checkout, origin, pushes);
  const measurements: Measurement[] = [];
  for (const [minute, push] of pushes.entries()) {
    await publish(origin, push, minute);
    await cloneAnew(origin, push, places.checkout);
    process.stderr.write(`\n=== ${push.name}\n`);
    const measurement = await measure(options.program, options.build, push, places);
    measurements.push(measurement);
    if (measurement.exitCode !== 0) break;
  }
  return measurements;
}

async function circumstancesOf(options: Options, date: string): Promise<Circumstances> {
  const git = async (directory: string, ...args: string[]) =>
    await capture('git', ['-C', directory, ...args]);
  const changed = (await git(root, 'status', '--porcelain', '--', 'src')) !== '';
  const processor = cpus()[0]?.model.trim() ?? arch();
  return {
    date,
    program: `commit ${await git(root, 'rev-parse', '--short', 'HEAD')}${changed ? ' with changes' : ''}`,
    fork: `${basename(options.checkout)}, “${await git(options.checkout, 'log', '-1', '--format=%s')}”`,
    machine: `${processor}, ${availableParallelism()} cores, ${formatBytes(totalmem())} of memory, ${type()}`,
    sourceVariables: Object.keys(process.env).filter((name) => name.endsWith('_SRC_DIR')),
    command: [
      'bench/real-fork/run $CHECKOUT',
      `--kernel ${options.kernel}`,
      ['--', ...options.build.map(quoted)].join(' '),
    ].join(' \\\n  '),
  };
}

function quoted(word: string): string {
  return /^[\w./:=+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

async function write(
  results: string,
  record: string,
  measurements: readonly Measurement[],
  placeholders: Placeholders,
): Promise<void> {
  const reports = join(results, 'real-fork');
  await rm(reports, { recursive: true, force: true });
  await mkdir(reports, { recursive: true });
  for (const { push, report } of measurements) {
    const text = `${JSON.stringify(report, null, 2)}\n`;
    const file = join(reports, `${push.replaceAll(' ', '-')}.json`);
    await writeFile(file, withoutPaths(text, placeholders));
  }
  await writeFile(join(results, 'real-fork.md'), withoutPaths(record, placeholders));
  process.stderr.write(`Recorded in ${relative('.', results) || results}.\n`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = error instanceof InputError ? exitCode.badInput : exitCode.buildFailed;
}
