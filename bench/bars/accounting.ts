import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';

/** A process that has ended, as the kernel's accounting tells of it. */
interface EndedProcess {
  readonly name: string;
  /** Of itself alone, not of its children; seconds. */
  readonly processor: number;
}

const recordBytes = 64;
/** Ticks a second (AHZ in the kernel's include/uapi/linux/acct.h). */
const ticks = 100;

/** Reads records of version 3 (acct(5)). */
export function parseAccounting(content: Buffer): EndedProcess[] {
  const processes: EndedProcess[] = [];
  for (let at = 0; at + recordBytes <= content.length; at += recordBytes) {
    const record = content.subarray(at, at + recordBytes);
    if ((record.readUInt8(1) & 0x0f) !== 3) throw new Error('the accounting is not of version 3');
    const time = compact(record.readUInt16LE(32)) + compact(record.readUInt16LE(34));
    const name = record.toString('latin1', 48).replace(/\0.*$/s, '');
    processes.push({ name, processor: time / ticks });
  }
  return processes;
}

/** A floating point number of 13 bits and an exponent to the base of 8 (`comp_t`). */
function compact(value: number): number {
  return (value & 0x1fff) * 8 ** (value >> 13);
}

/**
 * Has the kernel account for every process that ends meanwhile, of anybody on this machine.
 * @returns undefined where it does not: this takes root, and `accton`
 */
export async function accounted<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly processes: readonly EndedProcess[] | undefined }> {
  const folder = await mkdtemp(join(tmpdir(), 'accounting-'));
  const file = join(folder, 'processes');
  try {
    await writeFile(file, '');
    const begun = await execa('accton', [file], { reject: false });
    const result = await work();
    if (begun.exitCode !== 0) return { result, processes: undefined };
    await execa('accton', ['off']);
    return { result, processes: parseAccounting(await readFile(file)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What turns sources into objects and modules: the same work in every build of the same sources. */
const compilers =
  /^(nvcc|cicc|ptxas|cudafe\+\+|nvlink|fatbinary|cc1(plus)?|g?cc|c\+\+|g\+\+|x86_64-linux-gn.*|as|ld(\.\w+)?|collect2)$/;

/** @returns the processor time of all that is no compiler; seconds */
export function besideCompilers(processes: readonly EndedProcess[]): number {
  const others = processes.filter(({ name }) => !compilers.test(name));
  return others.reduce((sum, { processor }) => sum + processor, 0);
}
