import { existsSync } from 'node:fs';
import { chown, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { ownEnvironment } from '../../../src/lib/programs/environment.js';
import { type Report, reportSchema } from '../../../src/report/report-schema.js';
import { repositoryRoot } from './repository-root.js';

/** What `script/setup` put in place. */
export const machine = {
  cudaHome: join(repositoryRoot(), '.cache/cuda-13.0'),
  python: join(repositoryRoot(), '.cache/venv/bin/python'),
  programs: join(repositoryRoot(), '.cache/venv/bin'),
};

/** A run of the command line. */
export interface Run {
  readonly code: number;
  /** What the program wrote to its standard error. */
  readonly log: string;
  /** Absent where the program ended before it could write one. */
  readonly report: Report | undefined;
}

/** Names by which a runner would tell the program about events, caches and toolkits of its own. */
const foreign = /^(GITHUB_|ACTIONS_|RUNNER_|INPUT_|STATE_|CI$|CUDA|TORCH_|CCACHE_|SCCACHE_|NVCC_)/;

/** This process's environment with the compilers of `script/setup` first on the path. */
export function environmentWithCompilers(): Record<string, string> {
  if (!existsSync(machine.cudaHome)) throw new Error('run script/setup first');
  const { PATH = '', ...others } = ownEnvironment();
  return {
    ...Object.fromEntries(Object.entries(others).filter(([name]) => !foreign.test(name))),
    CUDA_HOME: machine.cudaHome,
    PATH: [join(machine.cudaHome, 'bin'), machine.programs, PATH].join(':'),
  };
}

/**
 * An environment whose path has git and no compiler, CMake, Ninja or Python.
 * @param directory where the path's one directory is made
 */
export async function environmentWithoutCompilers(
  directory: string,
): Promise<Record<string, string>> {
  const { CUDA_HOME: _, PATH = '', ...others } = environmentWithCompilers();
  const git = PATH.split(':')
    .map((folder) => join(folder, 'git'))
    .find((file) => existsSync(file));
  if (git === undefined) throw new Error('git is not on the path');
  const programs = join(directory, 'git-only');
  await mkdir(programs, { recursive: true });
  await symlink(git, join(programs, 'git'));
  return { ...others, PATH: programs };
}

/**
 * Runs `build` as a user would, in a process of its own.
 * @param args more arguments of the command line
 * @param user id of who runs it; this process's unless told
 * @param within what the command line begins with
 * @throws an Error where the report does not match its published schema
 */
export async function runBuild(
  sourceDir: string,
  cacheDir: string,
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = environmentWithCompilers(),
  user?: number,
  within: readonly string[] = [],
): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'report-'));
  const report = join(folder, 'report.json');
  try {
    if (user !== undefined) await chown(folder, user, user);
    const [program = '', ...line] = [
      ...[...within, process.execPath, await commandLine(), 'build'],
      ...['--source-dir', sourceDir, '--cache-dir', cacheDir, '--report', report, ...args],
    ];
    const { exitCode, stderr } = await execa(program, line, {
      ...{ env: { ...environment }, extendEnv: false, reject: false, maxBuffer: 1e8 },
      stdin: 'ignore',
      ...(user === undefined ? {} : { uid: user, gid: user }),
    });
    const written = existsSync(report) ? JSON.parse(await readFile(report, 'utf8')) : undefined;
    return {
      code: exitCode ?? -1,
      log: stderr,
      report: written === undefined ? undefined : reportSchema.parse(written),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

let compiled: Promise<string> | undefined;

/**
 * The command line to test: the sources as they are, unless TEST_DIST is set. It is `1` for the
 * bundled program of this repository, or the directory of another bundle.
 * @returns the path of a script for Node
 */
export async function commandLine(): Promise<string> {
  const { TEST_DIST: bundle } = process.env;
  if (bundle)
    return bundle === '1' ? join(repositoryRoot(), 'dist/cli.js') : join(bundle, 'cli.js');
  compiled ??= compile();
  return await compiled;
}

async function compile(): Promise<string> {
  const root = repositoryRoot();
  const output = join(root, '.cache/program');
  await mkdir(output, { recursive: true });
  await execa(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', root, '--outDir', output, '--noCheck'],
    { cwd: root },
  );
  for (const frontend of ['cli', 'inside']) {
    const text = `import { ${frontend} } from './src/entry.js';\n\nawait ${frontend}();\n`;
    await writeFile(join(output, `${frontend}.js`), text);
  }
  return join(output, 'cli.js');
}
