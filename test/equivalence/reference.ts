import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { machine } from '../replay/program.js';
import { type Candidate, includedNames, possibleReads } from './closure.js';

export interface ReferenceObject {
  /** Of its content, as {@link steadyDigest}. */
  readonly digest: string;
  /** Of the command, the environment and every file that its compilation could possibly read. */
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

export interface ReferenceOptions {
  /** Absolute path of a clone in which nothing was built. */
  readonly checkout: string;
  readonly externalInclude: string;
  readonly cmakeArgs: readonly string[];
  readonly archs: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Directory of the objects of earlier compilations. */
  readonly memo: string;
}

/**
 * Builds a clone as somebody without any cache would: CMake configures it, and every command that
 * Ninja names runs, in Ninja's order. Neither Ninja's judgement of what is current nor a compiler cache takes
 * part, and nothing of the program under test.
 *
 * To be quick, an object is taken from an earlier compilation where the command, the environment
 * and the content of every file that the compilation could possibly read are equal
 * ({@link possibleReads}).
 */
export async function buildReference(options: ReferenceOptions): Promise<Reference> {
  const { checkout, archs } = options;
  const buildDir = join(checkout, 'cmake-build-release');
  const env = { ...options.environment, TORCH_CUDA_ARCH_LIST: archs.replaceAll(' ', ';') };
  const run = (command: string, args: readonly string[], cwd: string) =>
    execa(command, args, { cwd, env, extendEnv: false, stdin: 'ignore', all: true });
  try {
    await run(
      'cmake',
      [
        ...['-G', 'Ninja', '-S', checkout, '-B', buildDir, '-DCMAKE_BUILD_TYPE=Release'],
        `-DCMAKE_CUDA_COMPILER=${machine.cudaHome}/bin/nvcc`,
        `-DVLLM_PYTHON_EXECUTABLE=${machine.python}`,
        ...[`-DCMAKE_INSTALL_PREFIX=${checkout}`, '-DNVCC_THREADS=1'],
        `-DTORCH_CUDA_ARCH_LIST=${env.TORCH_CUDA_ARCH_LIST}`,
        ...options.cmakeArgs,
      ],
      checkout,
    );
    const { stdout } = await run('ninja', ['-C', buildDir, '-t', 'commands', 'all'], checkout);
    const commands = stdout.split('\n').filter((line) => !/^ninja: |^$/.test(line));
    const steps = commands.map((command) => ({ command, ...compilationOf(command) }));
    const units = steps.filter((step) => step.object !== undefined);
    const files = await candidates([
      ...(await readdir(checkout))
        .filter((name) => !notRead.has(name))
        .map((name) => join(checkout, name)),
      ...['_deps', 'configured', 'torch_patched_headers'].map((name) => join(buildDir, name)),
      options.externalInclude,
    ]);
    const fixed = await fixedNames();
    const objects = new Map<string, ReferenceObject>();
    let compiled = 0;
    const compile = async ({ command, source = '', object = '' }: (typeof units)[number]) => {
      const reads = possibleReads(source, files, fixed);
      const content = reads.map((path) => [path, files.get(path)?.digest ?? 'absent']);
      const key = digestOf(JSON.stringify([toolkit, command, sorted(env), content]));
      const kept = join(options.memo, key.slice(0, 2), key);
      const target = join(buildDir, object);
      await mkdir(dirname(target), { recursive: true });
      if (!existsSync(kept)) {
        await run('sh', ['-c', command], buildDir);
        compiled += 1;
        await mkdir(dirname(kept), { recursive: true });
        await copyFile(target, `${kept}.${process.pid}`);
        await rename(`${kept}.${process.pid}`, kept);
      } else {
        await copyFile(kept, target);
      }
      objects.set(object, { digest: steadyDigest(await readFile(target)), inputs: key });
    };
    const waiting = [...units];
    const worker = async () => {
      for (let unit = waiting.shift(); unit !== undefined; unit = waiting.shift()) {
        await compile(unit);
      }
    };
    await Promise.all([worker(), worker()]);
    for (const { command, object } of steps) {
      if (object === undefined) await run('sh', ['-c', command], buildDir);
    }
    await run('cmake', ['--install', buildDir], checkout);
    return { status: 'built', objects, compiled };
  } catch (error) {
    const { all = String(error) } = error as { all?: string };
    return { status: 'failed', output: all.slice(-2000) };
  }
}

/** Names this machine's compilers in keys of the memo. */
const toolkit = machine.cudaHome;

/** At the top of a checkout, what no compilation reads. */
const notRead = new Set(['.git', 'cmake-build-release', 'vllm']);

const digestOf = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');

const sorted = (record: Readonly<Record<string, string>>) =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * SHA-256 of an object or module without the one thing in which two builds of equal sources differ:
 * nvcc names its temporary files after its process, and the symbol table keeps those names.
 */
export function steadyDigest(content: Buffer): string {
  return digestOf(
    Buffer.from(
      content.toString('latin1').replace(/tmpxft_[0-9a-f]{8}_/g, 'tmpxft_________'),
      'latin1',
    ),
  );
}

/** Source and object of a command that compiles; nothing of any other command. */
function compilationOf(command: string): { source?: string; object?: string } {
  const source = / -c (\S+)/.exec(command)?.[1];
  const object = / -o (\S+\.o)(?: |$)/.exec(command)?.[1];
  return source === undefined || object === undefined ? {} : { source, object };
}

/** Every file below directories, by each path that leads to it: symbolic links are followed. */
async function candidates(roots: readonly string[]): Promise<Map<string, Candidate>> {
  const files = new Map<string, Candidate>();
  const visit = async (path: string, depth: number): Promise<void> => {
    const facts = await stat(path).catch(() => undefined);
    if (facts === undefined || depth > 12) return;
    if (facts.isDirectory()) {
      for (const name of await readdir(path)) {
        if (name !== '.git') await visit(join(path, name), depth + 1);
      }
    } else {
      const content = await readFile(path);
      files.set(path, {
        digest: digestOf(content),
        names: includedNames(content.toString('latin1')),
      });
    }
  };
  for (const root of roots) await visit(root, 0);
  return files;
}

let known: Promise<ReadonlySet<string>> | undefined;

/** Names of all headers of the toolkit and of the host compiler. */
function fixedNames(): Promise<ReadonlySet<string>> {
  known ??= (async () => {
    const { stderr } = await execa('c++', ['-E', '-v', '-x', 'c++', '/dev/null']);
    const searched = [...stderr.matchAll(/^ (\/\S+)$/gm)].map(([, path]) => path as string);
    const names = new Set<string>();
    for (const root of [join(machine.cudaHome, 'include'), ...searched]) {
      for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
        if (!entry.isDirectory()) names.add(entry.name);
      }
    }
    return names;
  })();
  return known;
}
