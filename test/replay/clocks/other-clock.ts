import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { environmentWithCompilers } from '../harness/program.js';
import { repositoryRoot } from '../harness/repository-root.js';

let library: Promise<string> | undefined;

/** Nothing that the test itself wrote may come from the future of a machine whose clock is behind. */
const testBegan = performance.timeOrigin;

/**
 * The environment of a machine that is switched on now, and whose clock is wrong: `other-clock.c`
 * tells what that is.
 * @param seconds by which the clock is ahead; below zero: behind
 */
export async function environmentOfOtherClock(seconds: number): Promise<Record<string, string>> {
  library ??= compileLibrary();
  const start = Math.floor(seconds < 0 ? testBegan : Date.now());
  return {
    ...environmentWithCompilers(),
    LD_PRELOAD: await library,
    OTHER_CLOCK_SECONDS: String(seconds),
    OTHER_CLOCK_START: String(BigInt(start) * 1_000_000n),
  };
}

/** At one path for every process: builds that share a cache shall differ in their clock alone. */
async function compileLibrary(): Promise<string> {
  const folder = join(repositoryRoot(), '.cache');
  const file = join(folder, 'other-clock.so');
  await mkdir(folder, { recursive: true });
  const source = join(repositoryRoot(), 'test/replay/clocks/other-clock.c');
  const output = `${file}.${process.pid}`;
  await execa('gcc', ['-O1', '-shared', '-fPIC', '-o', output, source]);
  await rename(output, file);
  return file;
}
