import { readFile } from 'node:fs/promises';
import { capture } from '../../../src/lib/programs/process.js';
import { steadyDigest } from './steady.js';

/** Exported function → what it returned. */
export type Values = Readonly<Record<string, number>>;

const program = `
import ctypes, json, subprocess, sys
values = {}
for path in sys.argv[1:]:
    module = ctypes.CDLL(path, mode=2)  # RTLD_NOW: a missing kernel is an undefined symbol
    symbols = subprocess.run(["nm", "-D", "--defined-only", path], check=True, capture_output=True, text=True).stdout
    for name in (line.split()[-1] for line in symbols.splitlines()):
        if name.endswith("_version"):
            values[name] = getattr(module, name)()
print(json.dumps(values, sort_keys=True))
`;

/**
 * Loads modules as Python's import would and calls every function whose name ends in `_version`.
 * @param python an interpreter
 * @param files absolute paths of shared objects
 * @throws an Error where one can't be loaded, as one that lacks a kernel can't
 */
export async function valuesOf(python: string, files: readonly string[]): Promise<Values> {
  return JSON.parse(await capture(python, ['-c', program, ...files])) as Values;
}

/** SHA-256 of a module, without what nvcc makes anew in every build. */
export async function digestOfModule(file: string): Promise<string> {
  return steadyDigest(await readFile(file));
}
