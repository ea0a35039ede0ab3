import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/**
 * A real tool for a test: the variable names it, or it is on PATH. Absent, the test fails: a
 * skipped proof proves nothing.
 */
export function tool(name: string, variable = name.toUpperCase()): string {
  const named = process.env[variable];
  const candidates = named
    ? [named]
    : (process.env.PATH ?? '').split(delimiter).map((directory) => join(directory, name));
  const found = candidates.find((path) => existsSync(path));
  if (found === undefined) {
    throw new Error(`This test needs ${name}: set ${variable} to its path or put it on PATH.`);
  }
  return found;
}

/** nvcc from NVCC, CUDA_HOME or PATH. */
export function nvcc(): string {
  const home = process.env.CUDA_HOME;
  if (process.env.NVCC === undefined && home !== undefined) return join(home, 'bin', 'nvcc');
  return tool('nvcc');
}

/** CMake, at least 3.26.1, as the fork's presets ask for. */
export function cmake(): string {
  const path = tool('cmake');
  const [, major, minor] =
    execFileSync(path, ['--version'], { encoding: 'utf8' }).match(/(\d+)\.(\d+)/) ?? [];
  if (Number(major) < 3 || (Number(major) === 3 && Number(minor) < 27)) {
    throw new Error(
      `This test needs CMake 3.27 or newer, and ${path} is ${major}.${minor}: set CMAKE.`,
    );
  }
  return path;
}

/** A new empty directory, by its real path, and the way to remove it. */
export async function temporaryDirectory(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'build-test-')));
  return { path, remove: async () => await rm(path, { recursive: true, force: true }) };
}

/** Writes files below a directory; objects become JSON. */
export async function writeFiles(
  directory: string,
  files: Readonly<Record<string, string | object>>,
): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(directory, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  }
}

/** Swallows what a tested command would print. */
export { PassThrough as Sink } from 'node:stream';
