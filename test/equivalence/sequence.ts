import { lstat, readdir, readFile, readlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../src/report/report-schema.js';
import { git } from '../replay/git.js';
import { valuesOf } from '../replay/modules.js';
import { takePlace } from '../replay/place.js';
import { environmentWithCompilers, machine } from '../replay/program.js';
import { type Replay, replayAfterFirstPush } from '../replay/replay.js';
import type { Bench } from './bench.js';
import type { Push } from './changes.js';
import { kinds } from './kinds.js';
import { buildReference, type Reference, type ReferenceObject, steadyDigest } from './reference.js';

/** A compilation that a push needed not have run. */
export interface Needless {
  readonly source: string;
  /**
   * `nothing changed`: no file that it could read changed since the push before. `compiled before`:
   * an earlier push had the same command and files. `equal object`: something changed, but the
   * object is that of the push before, as after the edit of a comment.
   */
  readonly how: 'nothing changed' | 'compiled before' | 'equal object';
  /** As the report gives it. */
  readonly because: readonly string[];
}

/** What came of a push, beside a clean build of the same commit. */
export interface Verdict {
  readonly outcome: Report['outcome'] | 'none';
  /** What differs from the clean build, a sentence each; empty: nothing. */
  readonly differences: readonly string[];
  readonly compiled: number;
  readonly fromCompilerCache: number;
  readonly needless: readonly Needless[];
  /** Of the program; for a reader of a failure. */
  readonly log: string;
}

/**
 * Replays pushes one after the other, each in a new clone with the cache that the pushes before
 * left, and compares each with a clean build.
 * @param onVerdict told after each push; `false` ends the sequence
 */
export async function replaySequence(
  pushes: readonly Push[],
  onVerdict: (verdict: Verdict, push: Push) => boolean | Promise<boolean>,
): Promise<void> {
  const replay = await replayAfterFirstPush();
  const bench: Bench = await newBench(replay);
  const memory: Memory = { inputs: new Map(), last: new Map() };
  remember(memory, await referenceOf(replay, first));
  for (const push of pushes) {
    const verdict = await judge(bench, replay, push, memory);
    if (!(await onVerdict(verdict, push))) return;
  }
}

const first: Push = { changes: [], timestamps: 'new', layers: 'all', archs: '8.0 9.0', flags: '' };

/** What clean builds of the pushes so far made. */
interface Memory {
  /** Object → digests of what its compilations could read. */
  readonly inputs: Map<string, Set<string>>;
  /** Of the last push whose clean build did not fail. */
  last: ReadonlyMap<string, ReferenceObject>;
}

function remember(memory: Memory, reference: Reference): void {
  if (reference.status !== 'built') return;
  for (const [object, { inputs }] of reference.objects) {
    memory.inputs.set(object, (memory.inputs.get(object) ?? new Set()).add(inputs));
  }
  memory.last = reference.objects;
}

async function newBench(replay: Replay): Promise<Bench> {
  const { fork } = replay;
  const commit = await git(fork.author, ['rev-parse', 'HEAD']);
  const revisionOf = async (project: string) =>
    await git(join(fork.author, '../externals', `${project}.git`), ['rev-parse', 'HEAD']);
  return {
    fork,
    commits: [commit],
    good: commit,
    revisions: {
      cutlass: ['v1.0.0'],
      deepgemm: [await revisionOf('deepgemm')],
      flashmla: [await revisionOf('flashmla')],
    },
    published: false,
  };
}

async function judge(bench: Bench, replay: Replay, push: Push, memory: Memory): Promise<Verdict> {
  await publish(bench, push);
  const run = await replay.build({
    archs: push.archs,
    args: layerArguments[push.layers],
    environment: environmentOf(push),
    prepare: (checkout) => stampFiles(checkout, push.timestamps),
  });
  const products = await productsOf(replay);
  const { values, problem } = await loaded(replay, products);
  const reference = await referenceOf(replay, push);
  const differences = problem === undefined ? [] : [problem];
  if (reference.status === 'failed') {
    if (run.code === 0) {
      differences.push(`built, where a clean build fails: ${reference.output.slice(-600)}`);
    }
    if (run.code !== 0) differences.length = 0;
  } else if (run.code !== 0) {
    differences.splice(0, 1, `ended with ${run.code}, where a clean build does not fail`);
  } else {
    const clean = await productsOf(replay);
    const expected = await loaded(replay, clean);
    differences.push(...compare(products, clean), ...compare(values, expected.values));
  }
  const { rebuilt = [], outcome = 'none' } = run.report ?? {};
  const really = rebuilt.filter(({ fromCompilerCache }) => !fromCompilerCache);
  const verdict: Verdict = {
    outcome,
    differences,
    compiled: really.length,
    fromCompilerCache: rebuilt.length - really.length,
    needless: reference.status === 'built' ? needlessOf(really, reference.objects, memory) : [],
    log: run.log,
  };
  remember(memory, reference);
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

const layerArguments: Readonly<Record<Push['layers'], readonly string[]>> = {
  all: [],
  'build-tree': ['--layers', 'build-tree'],
  'compiler-cache': ['--layers', 'compiler-cache'],
  'no-products': ['--layers', 'build-tree,compiler-cache,external-sources'],
  'no-tree': ['--layers', 'products,compiler-cache,external-sources'],
};

function environmentOf({ flags }: Push): Record<string, string> {
  return { ...environmentWithCompilers(), ...(flags === '' ? {} : { NVCC_APPEND_FLAGS: flags }) };
}

async function referenceOf({ fork }: Replay, push: Push): Promise<Reference> {
  const checkout = await fork.clone();
  return await buildReference({
    checkout,
    externalInclude: fork.externalInclude,
    cmakeArgs: fork.cmakeArgs,
    archs: push.archs,
    environment: environmentOf(push),
    memo: join(await takePlace(), 'reference'),
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

/** Every file of the package that git does not track → digest of its content. */
async function productsOf({ fork }: Replay): Promise<Record<string, string>> {
  const folder = join(fork.checkout, 'vllm');
  const listed = await git(fork.checkout, ['ls-files', '--others', '-z', '--', 'vllm']);
  const products: Record<string, string> = {};
  for (const path of listed.split('\0').sort()) {
    if (path === '' || path.includes('__pycache__')) continue;
    const file = join(fork.checkout, path);
    const facts = await lstat(file);
    products[path] = facts.isSymbolicLink()
      ? `-> ${await readlink(file)}`
      : steadyDigest(await readFile(file));
  }
  await readdir(folder);
  return products;
}

/** What the modules say of themselves; a problem where one cannot be loaded. */
async function loaded(
  { fork }: Replay,
  products: Readonly<Record<string, string>>,
): Promise<{ values: Readonly<Record<string, number>>; problem?: string }> {
  const modules = Object.keys(products).filter((path) => path.endsWith('.so'));
  try {
    return {
      values: await valuesOf(
        machine.python,
        modules.map((path) => join(fork.checkout, path)),
      ),
    };
  } catch (error) {
    return { values: {}, problem: `a module cannot be loaded: ${String(error).slice(0, 300)}` };
  }
}

function compare(
  ours: Readonly<Record<string, string | number>>,
  clean: Readonly<Record<string, string | number>>,
): string[] {
  return [...new Set([...Object.keys(ours), ...Object.keys(clean)])]
    .filter((name) => ours[name] !== clean[name])
    .map(
      (name) => `${name} is ${ours[name] ?? 'absent'}, in a clean build ${clean[name] ?? 'absent'}`,
    );
}

function needlessOf(
  rebuilt: Report['rebuilt'],
  objects: ReadonlyMap<string, ReferenceObject>,
  { last, inputs }: Memory,
): Needless[] {
  return rebuilt.flatMap(({ source, object, because }) => {
    const now = objects.get(object);
    if (now === undefined) return [];
    const before = last.get(object);
    const how =
      before?.inputs === now.inputs
        ? 'nothing changed'
        : inputs.get(object)?.has(now.inputs)
          ? 'compiled before'
          : before?.digest === now.digest
            ? 'equal object'
            : undefined;
    return how === undefined ? [] : [{ source, how, because }];
  });
}
