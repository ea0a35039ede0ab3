import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildError } from '../../lib/errors.js';
import { runProgram } from '../../lib/programs/process.js';

/**
 * C source of a library that has every function of the driver and does nothing: this is what
 * linking with `-lcuda` needs on a machine without a driver. NVIDIA's installers contain such a
 * stub, their wheels do not.
 * @param header the text of `cuda.h`, which declares functions (`CUresult CUDAAPI cuInit(…)`) and
 *   renames some to their current version (`#define cuMemAlloc cuMemAlloc_v2`)
 */
export function driverStubSource(header: string): string {
  const declared = [...header.matchAll(/\bCUDAAPI\s+(cu[A-Z]\w*)\s*\(/g)].map((match) => match[1]);
  const renamed = [...header.matchAll(/^\s*#\s*define\s+cu[A-Z]\w*\s+(cu[A-Z]\w*)\s*$/gm)].map(
    (match) => match[1],
  );
  const names = [...new Set([...declared, ...renamed])].sort();
  return names.map((name) => `void ${name}(void) {}\n`).join('');
}

/**
 * Builds `lib/stubs/libcuda.so`. Its soname is the real driver's, so that programs linked with it
 * load the driver where there is one.
 * @param root of the toolkit
 * @param compiler a C compiler
 * @throws BuildError where the compiler fails
 */
export async function buildDriverStub(
  root: string,
  compiler: string,
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const directory = join(root, 'lib', 'stubs');
  const source = join(directory, 'libcuda.c');
  await writeFile(
    source,
    driverStubSource(await readFile(join(root, 'include', 'cuda.h'), 'utf8')),
  );
  const code = await runProgram(
    compiler,
    [
      ...['-shared', '-fPIC', '-O0', '-x', 'c', '-Wl,-soname,libcuda.so.1'],
      ...['-o', join(directory, 'libcuda.so'), source],
    ],
    { environment },
  );
  if (code !== 0) throw new BuildError(`${compiler} could not build the stub of CUDA's driver.`);
}
