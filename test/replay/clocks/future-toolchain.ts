import { chmod, cp, mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { capture } from '../../../src/lib/programs/process.js';
import { environmentWithCompilers, machine } from '../harness/program.js';

/** A CMake and a CUDA of a test's own, for it gives their files other times. */
export interface OwnToolchain {
  readonly cmake: string;
  readonly cuda: string;
  /** Environments in which this CMake comes first, and both do. */
  readonly withCMake: Readonly<Record<string, string>>;
  readonly withBoth: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

/** Copies what `script/setup` put in place. */
export async function copyToolchain(): Promise<OwnToolchain> {
  const directory = await mkdtemp(join(tmpdir(), 'toolchain-'));
  const [cmake, cuda] = [join(directory, 'cmake'), join(directory, 'cuda')];
  const script = join(directory, 'where.cmake');
  await writeFile(script, 'message(STATUS "$' + '{CMAKE_ROOT};$' + '{CMAKE_COMMAND}")\n');
  const environment = environmentWithCompilers();
  const told = await capture('cmake', ['-P', script], { environment });
  const [modules = '', program = ''] = told.replace(/^-- /, '').split(';');
  await mkdir(join(cmake, 'bin'), { recursive: true });
  await cp(program, join(cmake, 'bin/cmake'));
  await cp(modules, join(cmake, 'share', basename(modules)), { recursive: true });
  await cp(machine.cudaHome, cuda, { recursive: true, verbatimSymlinks: true });
  await chmod(directory, 0o755);
  const PATH = `${join(cmake, 'bin')}:${environment.PATH}`;
  return {
    ...{ cmake, cuda },
    withCMake: { ...environment, PATH },
    withBoth: { ...environment, CUDA_HOME: cuda, PATH: `${join(cuda, 'bin')}:${PATH}` },
    remove: () => rm(directory, { recursive: true }),
  };
}

/** Gives every file below a directory a time. @param time in seconds since 1970 */
export async function dateFiles(directory: string, time: number): Promise<void> {
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) await utimes(join(entry.parentPath, entry.name), time, time);
  }
}
