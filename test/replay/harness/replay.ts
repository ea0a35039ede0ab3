import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import type { Report } from '../../../src/report/report-schema.js';
import type { Edits } from './edits.js';
import { type Fork, type ForkOptions, materialise, openFork } from './fork.js';
import { digestOfModule, type Values, valuesOf } from './modules.js';
import { takePlace } from './place.js';
import { environmentWithCompilers, machine, type Run, runBuild } from './program.js';
import { repositoryRoot } from './repository-root.js';

/** What a push did, as its report and its modules tell. */
export interface Outcome {
  readonly code: number;
  readonly log: string;
  readonly report: Report;
  /** Sources whose object is new, compiled or taken from the compiler cache, sorted. */
  readonly rebuilt: readonly string[];
  /** Those that a compiler really compiled, sorted. */
  readonly compiled: readonly string[];
  /** Modules that were linked, sorted. */
  readonly linked: readonly string[];
}

export interface BuildOptions {
  /** Instead of the fork's own checkout path. */
  readonly directory?: string;
  readonly archs?: string;
  /** Directory of a cache instead of the replay's own. */
  readonly cacheDir?: string;
  /** More arguments of the command line. */
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Id of who runs the program. */
  readonly user?: number;
  /** Called with the new clone before it is built. */
  readonly prepare?: (checkout: string) => Promise<void>;
}

/** A fork and the cache that its pushes fill. */
export interface Replay {
  readonly fork: Fork;
  readonly cacheDir: string;
  /** Commits the edits, clones again, builds. Fails where the program does or writes no report. */
  push(edits: Edits, options?: BuildOptions): Promise<Outcome>;
  /** Clones what was pushed last and runs the program, whatever comes of it. */
  build(options?: BuildOptions): Promise<Run>;
  /** What the modules in the checkout say of themselves. */
  values(): Promise<Values>;
  /** Module → digest of its content, of what is installed in the checkout. */
  modules(): Promise<Readonly<Record<string, string>>>;
  /** The same of a build of the last push that used no cache. */
  modulesOfCleanBuild(): Promise<Readonly<Record<string, string>>>;
}

/** Where this process replays pushes, one replay at a time, emptied. */
export async function emptyRoot(): Promise<string> {
  const root = join(await takePlace(), 'now');
  await rm(root, { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  return root;
}

/** A new fork, of which nothing was built, and an empty cache. */
export async function newReplay(options: ForkOptions = {}): Promise<Replay> {
  const root = await emptyRoot();
  return replayOf(root, await materialise(root, options), options);
}

/** How a first push is built, where it is not built as usual. */
interface FirstPush {
  /** Tells the states apart. */
  readonly name: string;
  readonly build?: (fork: Fork) => BuildOptions;
}

/**
 * A fork whose first push was built, with the cache which that left. That state is made once and
 * kept, as long as neither the program nor the fork changes: a test is given a copy, at one path.
 */
export async function replayAfterFirstPush(
  options: ForkOptions = {},
  first: FirstPush = { name: '' },
): Promise<Replay> {
  const place = await takePlace();
  const root = join(place, 'now');
  const version = await digestOfProgram();
  const name = `${JSON.stringify(options)}${first.name}`.replace(/\W+/g, '-');
  const kept = join(place, `${version}${name}`);
  if (!existsSync(kept)) {
    await removeStates(place, (name) => !name.startsWith(version));
    const replay = await newReplay(options);
    outcomeOf(await replay.build(first.build?.(replay.fork)));
    await rm(replay.fork.checkout, { recursive: true });
    await rename(root, kept);
  }
  await rm(root, { recursive: true, force: true });
  await execa('cp', ['--archive', '--reflink=auto', kept, root]);
  return replayOf(root, openFork(root), options);
}

async function removeStates(place: string, isOld: (name: string) => boolean): Promise<void> {
  await mkdir(place, { recursive: true });
  for (const name of await readdir(place)) {
    if (isOld(name)) await rm(join(place, name), { recursive: true });
  }
}

/** The arguments with which a user of this fork would run the program on this machine. */
export function argumentsFor(fork: Fork, archs = '8.0 9.0'): string[] {
  return [
    ...['--toolkit', 'host', '--cuda-version', '13.0', '--requirements', 'none'],
    ...['--cuda-archs', archs, '--jobs', '2', '--cmake-args', fork.cmakeArgs.join(' ')],
  ];
}

function replayOf(root: string, fork: Fork, { packageName = 'vllm' }: ForkOptions): Replay {
  const cacheDir = join(root, 'cache');
  const installed = join(fork.checkout, packageName);
  const build = async (options: BuildOptions = {}) => {
    const checkout = await fork.clone(options.directory);
    await options.prepare?.(checkout);
    return await runBuild(
      checkout,
      options.cacheDir ?? cacheDir,
      [...argumentsFor(fork, options.archs), ...(options.args ?? [])],
      options.environment ?? environmentWithCompilers(),
      options.user,
    );
  };
  const modules = async () => {
    const files = await modulesIn(installed);
    const digests = files.map(async (file) => [file, await digestOfModule(join(installed, file))]);
    return Object.fromEntries(await Promise.all(digests));
  };
  return {
    fork,
    cacheDir,
    build,
    modules,
    push: async (edits, options) => {
      await fork.push(edits);
      return outcomeOf(await build(options));
    },
    values: async () =>
      await valuesOf(
        machine.python,
        (await modulesIn(installed)).map((file) => join(installed, file)),
      ),
    modulesOfCleanBuild: async () => {
      const { code, log } = await build({ args: ['--cache', 'off', '--compiler-cache', 'off'] });
      if (code !== 0) throw new Error(log);
      return await modules();
    },
  };
}

/** @throws an Error with the program's messages where it failed */
export function outcomeOf({ code, log, report }: Run): Outcome {
  if (code !== 0 || report === undefined) throw new Error(`exit code ${code}\n${log}`);
  const sourcesOf = (units: Report['rebuilt']) => units.map(({ source }) => source).sort();
  return {
    code,
    log,
    report,
    rebuilt: sourcesOf(report.rebuilt),
    compiled: sourcesOf(report.rebuilt.filter((unit) => !unit.fromCompilerCache)),
    linked: [...report.linked].sort(),
  };
}

async function modulesIn(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.so')).sort();
}

/** Names all that the state after a first push comes from: the program, the fork, the compilers. */
async function digestOfProgram(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['src', 'test/fixtures/fork', 'test/replay', 'script', 'dist']) {
    const path = join(repositoryRoot(), folder);
    if (!existsSync(path)) continue;
    for (const entry of (await readdir(path, { recursive: true, withFileTypes: true })).sort(
      (a, b) => (join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1),
    )) {
      if (!entry.isFile() || entry.name.endsWith('.test.ts')) continue;
      hash.update(entry.name).update(await readFile(join(entry.parentPath, entry.name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
