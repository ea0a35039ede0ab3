import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { digestOf } from '../../src/lib/digest.js';
import { steadyDigest } from '../replay/harness/steady.js';
import { possibleReads } from './closure.js';
import { fixedNames, readCandidates } from './pushes/candidates.js';
import { type Machine, toolkitDigest } from './pushes/machine.js';

export interface ReferenceObject {
  /** Of its content, as {@link steadyDigest}. */
  readonly digest: string;
  /** Of the command, the environment, the toolkit and every file that its compilation could possibly read. */
  readonly inputs: string;
}

/** What a clean build of one commit makes. */
export type Reference =
  | {
      readonly status: 'built';
      /** By the object's name for Ninja. */
      readonly objects: ReadonlyMap<string, ReferenceObject>;
      /** How many of them were compiled now; the others are of an equal compilation. */
      readonly compiled: number;
    }
  | { readonly status: 'failed'; readonly output: string };

interface ReferenceOptions {
  /** Absolute path of a clone in which nothing was built. */
  readonly checkout: string;
  readonly machine: Machine;
  /** Directories outside the checkout whose headers change from push to push. */
  readonly includes: readonly string[];
  readonly cmakeArgs: readonly string[];
  readonly archs: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Directory of the objects of earlier compilations, and of what CMake found out of compilers. */
  readonly memo: string;
}

/**
 * Builds a clone as somebody without any cache would: CMake configures it, and every command that
 * Ninja names runs, in Ninja's order. Neither Ninja's judgement of what is current nor a compiler
 * cache takes part, and nothing of the program under test.
 *
 * To be quick, an object is taken from an earlier compilation where the command, the environment,
 * the toolkit and the content of every file that the compilation could possibly read are equal
 * ({@link possibleReads}). So is what CMake finds out about compilers, by toolkit and environment.
 */
export async function buildReference(options: ReferenceOptions): Promise<Reference> {
  const { checkout, machine, includes } = options;
  const buildDir = join(checkout, 'cmake-build-release');
  const toolkit = digestOf([await toolkitDigest(machine), options.environment]);
  try {
    await configure(options, buildDir, toolkit);
    const listed = await run(options, 'ninja', ['-C', buildDir, '-t', 'commands', 'all']);
    const commands = listed.split('\n').filter((line) => !/^ninja: |^$/.test(line));
    const files = await readCandidates([
      ...(await readdir(checkout))
        .filter((name) => !notRead.has(name))
        .map((name) => join(checkout, name)),
      ...['_deps', 'configured', 'torch_patched_headers'].map((name) => join(buildDir, name)),
      ...includes,
    ]);
    const fixed = await fixedNames(machine.cudaHome);
    const objects = new Map<string, ReferenceObject>();
    let compiled = 0;
    const compileOne = async ({ command, source, object }: Compilation) => {
      const reads = possibleReads(source, files, fixed);
      const content = reads.map((path) => [path, files.get(path)?.digest ?? 'absent']);
      const inputs = digestOf([toolkit, command, content]);
      if (await compile(options, buildDir, command, object, inputs)) compiled += 1;
      const digest = steadyDigest(await readFile(join(buildDir, object)));
      objects.set(object, { digest, inputs });
    };
    const compilations = commands.map(compilationOf).filter((found) => found !== undefined);
    const waiting = [...compilations];
    const worker = async () => {
      for (let unit = waiting.shift(); unit !== undefined; unit = waiting.shift()) {
        await compileOne(unit);
      }
    };
    await Promise.all([worker(), worker()]);
    const done = new Set(compilations.map(({ command }) => command));
    for (const command of commands) {
      if (!done.has(command)) await run(options, 'sh', ['-c', command], buildDir);
    }
    await run(options, 'cmake', ['--install', buildDir]);
    return { status: 'built', objects, compiled };
  } catch (error) {
    const { all = String(error) } = error as { all?: string };
    return { status: 'failed', output: all.slice(-2000) };
  }
}

/** @throws an Error with the program's output as `all` where it fails */
async function run(
  { checkout, environment, archs }: ReferenceOptions,
  program: string,
  args: readonly string[],
  directory = checkout,
): Promise<string> {
  const env = { ...environment, TORCH_CUDA_ARCH_LIST: archs.replaceAll(' ', ';') };
  const options = { cwd: directory, env, extendEnv: false, stdin: 'ignore', all: true } as const;
  return (await execa(program, args, options)).stdout;
}

async function configure(options: ReferenceOptions, buildDir: string, toolkit: string) {
  const { archs, checkout, cmakeArgs, machine, memo } = options;
  const inBuild = join(buildDir, 'CMakeFiles');
  const detected = join(memo, `detected-${toolkit}`);
  const known = existsSync(detected);
  if (known) await cp(detected, inBuild, { recursive: true });
  await run(options, 'cmake', [
    ...['-G', 'Ninja', '-S', checkout, '-B', buildDir, '-DCMAKE_BUILD_TYPE=Release'],
    `-DCMAKE_CUDA_COMPILER=${machine.cudaHome}/bin/nvcc`,
    `-DVLLM_PYTHON_EXECUTABLE=${machine.python}`,
    ...[`-DCMAKE_INSTALL_PREFIX=${checkout}`, '-DNVCC_THREADS=1'],
    `-DTORCH_CUDA_ARCH_LIST=${archs.replaceAll(' ', ';')}`,
    // CMake then reads what is there about compilers (Source/cmGlobalGenerator.cxx, EnableLanguage).
    ...(known ? ['-DCMAKE_PLATFORM_INFO_INITIALIZED=1'] : []),
    ...cmakeArgs,
  ]);
  if (!known) await keepDetected(inBuild, detected);
}

/** @returns whether it was compiled, not taken from an equal compilation */
async function compile(
  options: ReferenceOptions,
  buildDir: string,
  command: string,
  object: string,
  inputs: string,
): Promise<boolean> {
  const kept = join(options.memo, inputs.slice(0, 2), inputs);
  const target = join(buildDir, object);
  const known = existsSync(kept);
  await mkdir(dirname(target), { recursive: true });
  if (known) {
    await copyFile(kept, target);
  } else {
    await run(options, 'sh', ['-c', command], buildDir);
    await mkdir(dirname(kept), { recursive: true });
    await copyFile(target, `${kept}.partial`);
    await rename(`${kept}.partial`, kept);
  }
  return !known;
}

/** At the top of a checkout, what no compilation reads. */
const notRead = new Set(['.git', 'cmake-build-release', 'vllm']);

/** Keeps what CMake found out about the compilers: the files that it reads again in that directory. */
async function keepDetected(inBuild: string, detected: string): Promise<void> {
  const partial = `${detected}.${process.pid}`;
  await rm(partial, { recursive: true, force: true });
  for (const version of await readdir(inBuild)) {
    if (!/^\d/.test(version)) continue;
    for (const name of await readdir(join(inBuild, version))) {
      if (!name.endsWith('.cmake')) continue;
      await mkdir(join(partial, version), { recursive: true });
      await copyFile(join(inBuild, version, name), join(partial, version, name));
    }
  }
  await rename(partial, detected);
}

interface Compilation {
  readonly command: string;
  readonly source: string;
  readonly object: string;
}

/** Undefined for a command that does something else. */
function compilationOf(command: string): Compilation | undefined {
  const source = / -c (\S+)/.exec(command)?.[1];
  const object = / -o (\S+\.o)(?: |$)/.exec(command)?.[1];
  return source === undefined || object === undefined ? undefined : { command, source, object };
}
