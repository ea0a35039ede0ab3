import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { ask } from '../../src/process.js';

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
  return JSON.parse(await ask(python, ['-c', program, ...files])) as Values;
}

/**
 * SHA-256 of a module without the one thing in which two builds of equal sources differ: nvcc
 * names its temporary files after its process, and the symbol table keeps those names.
 */
export async function digestOfModule(file: string): Promise<string> {
  const text = (await readFile(file)).toString('latin1');
  const steady = text.replace(/tmpxft_[0-9a-f]{8}_/g, 'tmpxft_________');
  return createHash('sha256').update(steady, 'latin1').digest('hex');
}
