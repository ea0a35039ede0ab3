import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exitCode, InputError, messageOf } from '../../src/lib/errors.js';
import { readTreeRecord } from '../../src/tree/record/tree-record.js';
import { type Fork, materialise } from '../../test/replay/harness/fork.js';
import { git } from '../../test/replay/harness/git.js';
import { environmentWithCompilers } from '../../test/replay/harness/program.js';
import { argumentsFor } from '../../test/replay/harness/replay.js';
import { repositoryRoot } from '../../test/replay/harness/repository-root.js';
import { withoutPaths } from '../real-fork/record.js';
import { accounted, besideCompilers } from './accounting.js';
import { circumstances } from './circumstances.js';
import { editKernel, enlarge, kernelSource, realSize } from './enlarge.js';
import { type Measurements, violations } from './expectations.js';
import { type PlainBuild, plainColdBuild, plainRebuild } from './plain.js';
import type { Usage } from './processes.js';
import { bytesBelow, type Push, push } from './push.js';
import { recordOf } from './record.js';

const archs = '9.0';
const jobs = availableParallelism();
/** What the second push and its likes edit. */
const kernel = kernelSource(7);

interface Options {
  readonly cold: number;
  readonly pushes: number;
  readonly work: number;
  readonly program: string;
  readonly results: string;
}

interface Places {
  readonly fork: Fork;
  readonly plain: PlainBuild;
  readonly cacheDir: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** @returns the exit code: 0 measured and recorded, 1 a count is wrong, 2 bad input */
async function main(words: readonly string[]): Promise<number> {
  const options = readOptions(words);
  const root = await mkdtemp(join(tmpdir(), 'bars-'));
  const { work } = options;
  const places = await prepare(root, work);
  const measurements = await measureAll(places, options);
  const command = `bench/bars/run --pushes ${options.pushes} --cold ${options.cold}${work > 0 ? ` --work ${work}` : ''}`;
  const record = recordOf(await circumstances(command), measurements, work);
  const shown = withoutPaths(record, [
    [root, '$WORK'],
    [repositoryRoot(), '.'],
  ]);
  process.stdout.write(`\n${shown}`);
  const wrong = violations(measurements, kernel);
  if (wrong.length > 0) {
    process.stderr.write(`${wrong.join('\n')}\nNot recorded; everything is in ${root}.\n`);
    return exitCode.buildFailed;
  }
  await mkdir(options.results, { recursive: true });
  const name = work > 0 ? 'bars-long-compilations.md' : 'bars.md';
  await writeFile(join(options.results, name), shown);
  await rm(root, { recursive: true });
  return exitCode.done;
}

function readOptions(words: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...words],
    options: { cold: text, pushes: text, work: text, program: text, results: text },
  });
  const count = (name: string, value: string, least = 1) => {
    if (/^\d\d?$/.test(value) && Number(value) >= least) return Number(value);
    throw new InputError(`--${name} needs a number from ${least} to 99.`);
  };
  return {
    cold: count('cold', values.cold ?? '3'),
    pushes: count('pushes', values.pushes ?? '7'),
    work: count('work', values.work ?? '0', 0),
    program: resolve(values.program ?? join(repositoryRoot(), 'dist/cli.js')),
    results: resolve(values.results ?? join(repositoryRoot(), 'bench/results')),
  };
}

async function prepare(root: string, instances: number): Promise<Places> {
  say('making a fork of a real one’s size');
  const fork = await materialise(root);
  await enlarge(fork, { ...realSize, instances });
  const environment = environmentWithCompilers();
  const checkout = join(root, 'plain/fork');
  return {
    ...{ fork, environment, cacheDir: join(root, 'cache') },
    plain: { fork, checkout, archs, jobs, environment, folder: root },
  };
}

async function measureAll(places: Places, options: Options): Promise<Measurements> {
  const { fork, plain, cacheDir, environment } = places;
  const buildDir = join(fork.checkout, 'cmake-build-release');
  const args = [...argumentsFor(fork, archs), '--jobs', String(jobs)];
  const pushOnce = () =>
    push({
      ...{ program: options.program, checkout: fork.checkout, buildDir, cacheDir, args },
      environment,
    });
  const run = async (name: string): Promise<Push> => {
    await fork.clone();
    const result = await pushOnce();
    say(`${name}: ${describe(result)}, of its own process ${result.ownProcessor.toFixed(2)} s`);
    return result;
  };

  const cold: Measurements['cold'][number][] = [];
  for (let count = 0; count < options.cold; count += 1) {
    await fork.clone(plain.checkout);
    const alone = await accounted(() => plainColdBuild(plain));
    say(`cold, CMake alone: ${describe(alone.result)}`);
    await rm(cacheDir, { recursive: true, force: true });
    await fork.clone();
    const ours = await accounted(pushOnce);
    const added =
      alone.processes && ours.processes
        ? besideCompilers(ours.processes) - besideCompilers(alone.processes)
        : undefined;
    say(`cold, the program: ${describe(ours.result)}, ${added?.toFixed(2) ?? '?'} s added`);
    cold.push({ plain: alone.result, ours: ours.result, added });
  }
  const snapshot = await bytesBelow(cacheDir);
  const inputs = await countInputs(buildDir);

  const kernelPushes: Measurements['kernel'][number][] = [];
  for (let count = 0; count < options.pushes; count += 1) {
    await fork.push({ [kernel]: editKernel(count + 2) });
    await git(plain.checkout, ['pull', '--quiet']);
    const usage = await plainRebuild(plain);
    say(`one kernel, Ninja in a tree that stayed: ${describe(usage)}`);
    kernelPushes.push({ plain: usage, ours: await run('one kernel, the program') });
  }
  const documents: Push[] = [];
  for (let count = 0; count < options.pushes; count += 1) {
    await fork.push({ 'README.md': (text) => `${text}\nA remark.\n` });
    documents.push(await run('documentation'));
  }
  return { cold, kernel: kernelPushes, documents, snapshot, inputs };
}

/** Files that the build tree's input record proves. */
async function countInputs(buildDir: string): Promise<number> {
  const read = await readTreeRecord(buildDir);
  if (read.status !== 'read') throw new Error(`the build tree has no record: ${read.status}`);
  return read.record.inputRecord.files.size;
}

const describe = ({ wall, processor }: Usage) =>
  `${wall.toFixed(2)} s, ${processor.toFixed(2)} s of processor time`;

function say(sentence: string): void {
  process.stderr.write(`bars: ${sentence}\n`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = error instanceof InputError ? exitCode.badInput : exitCode.buildFailed;
}
