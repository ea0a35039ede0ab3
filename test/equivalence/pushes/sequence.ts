import { lstat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../../src/report/report-schema.js';
import type { Fork } from '../../replay/harness/fork.js';
import { git } from '../../replay/harness/git.js';
import { takePlace } from '../../replay/harness/place.js';
import { type Replay, replayAfterFirstPush } from '../../replay/harness/replay.js';
import type { Bench } from '../bench.js';
import { kinds } from '../kinds/all.js';
import { type Memory, type Needless, needlessOf, remember } from '../needless.js';
import { differencesBetween, observe } from '../observe.js';
import { buildReference, type Reference } from '../reference.js';
import {
  checkoutOf,
  cmakeArgsOf,
  environmentOf,
  flagsAdded,
  keepingOf,
  optionsOf,
  usual,
} from './build-options.js';
import type { Push } from './changes.js';
import { type Entry, keptIn, type Served, storedIn, withSaved } from './entries.js';
import type { Headers } from './few-headers.js';
import { type Machine, newMachine } from './machine.js';

/** What came of a push, beside a clean build of the same commit. */
export interface Verdict {
  readonly outcome: Report['outcome'] | 'none';
  /** What differs from the clean build, a sentence each; empty: nothing. */
  readonly differences: readonly string[];
  /** Translation units that a compiler compiled. */
  readonly compiled: number;
  readonly fromCompilerCache: number;
  readonly needless: readonly Needless[];
  /** Entries that it saved as what differs from another; absent in results of before there were any. */
  readonly patches?: number;
  /** Of the program and of the clean build beside it. */
  readonly seconds: { readonly ours: number; readonly clean: number };
  /** Of the program; for a reader of a failure. */
  readonly log: string;
}

/**
 * Replays pushes one after the other, each in a new clone with the cache that the pushes before
 * left, and compares each with a clean build.
 * @param onVerdict told after each push; `false` ends the sequence
 * @param headers of the toolkit that all of them are compiled with
 */
export async function replaySequence(
  pushes: readonly Push[],
  onVerdict: (verdict: Verdict, push: Push) => boolean | Promise<boolean>,
  headers: Headers = 'all',
): Promise<void> {
  const { machine, replay } = await begin(headers);
  const bench = await newBench(replay, machine);
  const past: Past = { memory: [], entries: [] };
  const first = await cleanBuild(bench, usual, await replay.fork.clone());
  await note(past, bench, usual, first, firstPush);
  for (const push of pushes) {
    const verdict = await judge(bench, replay, push, past);
    if (!(await onVerdict(verdict, push))) return;
  }
}

/** A fork whose first push was built on a machine of its own. */
export async function begin(
  headers: Headers = 'all',
): Promise<{ machine: Machine; replay: Replay }> {
  const machine = await newMachine(`${await takePlace()}.machine`, headers);
  const build = (fork: Fork) => optionsOf(usual, fork, machine);
  return { machine, replay: await replayAfterFirstPush({}, { name: 'own machine', build }) };
}

async function newBench({ fork, cacheDir }: Replay, machine: Machine): Promise<Bench> {
  const commit = await git(fork.author, ['rev-parse', 'HEAD']);
  const revisionOf = async (project: string) =>
    await git(join(fork.author, '../externals', `${project}.git`), ['rev-parse', 'HEAD']);
  return {
    ...{ fork, cacheDir, machine, commits: [commit], good: commit, published: false },
    revisions: {
      cutlass: ['v1.0.0'],
      deepgemm: [await revisionOf('deepgemm')],
      flashmla: [await revisionOf('flashmla')],
    },
  };
}

/** What the pushes so far made, and what the cache holds of it. */
interface Past {
  readonly memory: Memory;
  entries: readonly Entry[];
}

/** The first push finds nothing. */
const firstPush: Served = {
  outcome: 'built',
  rebuilt: [],
  layers: {
    buildTree: { status: 'miss', reason: '' },
    compilerCache: { status: 'miss', reason: '', hits: 0, misses: 0 },
  },
};

async function note(
  past: Past,
  { fork, cacheDir }: Bench,
  push: Push,
  reference: Reference,
  served: Served | undefined,
): Promise<void> {
  remember(past.memory, reference);
  if (served === undefined) return;
  const keeping = await keepingOf(push, fork);
  const stored = await storedIn(cacheDir);
  past.entries = withSaved(past.entries, stored, served, reference, keeping);
}

async function judge(bench: Bench, replay: Replay, push: Push, past: Past): Promise<Verdict> {
  const { fork, machine } = bench;
  await publish(bench, push);
  const checkout = checkoutOf(fork, push);
  const begun = performance.now();
  const run = await replay.build({
    ...optionsOf(push, fork, machine),
    environment: await environmentOf(push, fork, machine),
    prepare: (clone) => stampFiles(clone, push.timestamps),
  });
  const ended = performance.now();
  const ours = await observe(checkout, machine.python);
  await fork.clone(checkout);
  const reference = await cleanBuild(bench, push, checkout);
  const differences: string[] = [];
  if (reference.status === 'failed') {
    if (run.code === 0) {
      differences.push(`built, where a clean build fails: ${reference.output.slice(-600)}`);
    }
  } else if (run.code !== 0) {
    differences.push(`ended with ${run.code}, where a clean build does not fail`);
  } else {
    differences.push(...differencesBetween(ours, await observe(checkout, machine.python)));
  }
  const { rebuilt = [], outcome = 'none' } = run.report ?? {};
  const compiled = rebuilt.filter(({ fromCompilerCache }) => !fromCompilerCache);
  const keeping = await keepingOf(push, fork);
  const { report } = run;
  const verdict: Verdict = {
    outcome,
    differences,
    compiled: compiled.length,
    fromCompilerCache: rebuilt.length - compiled.length,
    patches: run.log.match(/, what differs from an earlier entry\.$/gm)?.length ?? 0,
    needless:
      reference.status === 'built' && report !== undefined
        ? needlessOf(compiled, reference.objects, past.memory, (compilation) =>
            keptIn(past.entries, report, keeping, compilation),
          )
        : [],
    seconds: { ours: (ended - begun) / 1000, clean: (performance.now() - ended) / 1000 },
    log: run.log,
  };
  await note(past, bench, push, reference, report);
  if (reference.status === 'built') bench.good = bench.commits.at(-1) ?? bench.good;
  return verdict;
}

async function publish(bench: Bench, push: Push): Promise<void> {
  // Nothing can be compared with a build that fails: two failures never follow each other for long.
  if (bench.commits.at(-1) !== bench.good && bench.commits.at(-2) !== bench.good) {
    await bench.fork.revertTo(bench.good);
  }
  for (const { kind, pick, value } of push.changes) {
    bench.published = false;
    await kinds[kind].apply(bench, pick, value);
  }
  if (!bench.published) await bench.fork.push({}, push.changes.map(({ kind }) => kind).join(', '));
  bench.commits.push(await git(bench.fork.author, ['rev-parse', 'HEAD']));
}

async function cleanBuild(bench: Bench, push: Push, checkout: string): Promise<Reference> {
  const { fork, machine } = bench;
  return await buildReference({
    ...{ checkout, machine },
    includes: [fork.externalInclude, machine.torchInclude],
    cmakeArgs: cmakeArgsOf(fork, machine),
    archs: push.archs,
    environment: flagsAdded(push, machine),
    memo: `${await takePlace()}.reference`,
  });
}

/** Gives the files of a new clone the timestamps of another checkout's manner. */
async function stampFiles(checkout: string, manner: Push['timestamps']): Promise<void> {
  if (manner === 'new') return;
  const now = Date.now() / 1000;
  const times = {
    old: [1_000_000_000],
    future: [now + 86_400],
    mixed: [1e9, now - 30, now + 3600],
  };
  const listed = await git(checkout, ['ls-files', '-z']);
  for (const [index, path] of listed
    .split('\0')
    .filter((name) => name !== '')
    .entries()) {
    const file = join(checkout, path);
    const time = times[manner][index % times[manner].length] ?? now;
    const facts = await lstat(file).catch(() => undefined);
    if (facts?.isFile()) await utimes(file, time, time);
  }
}
