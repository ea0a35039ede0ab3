import { open } from 'node:fs/promises';

/** Bytes of the ELF64 header: all that {@link sharedObjectProblem} reads. */
const elfHeaderBytes = 64;

/** Node's name of a processor → `e_machine` (System V ABI, "ELF Header"). */
const machines: Readonly<Record<string, { readonly code: number; readonly name: string }>> = {
  x64: { code: 62, name: 'x86-64' },
  arm64: { code: 183, name: 'aarch64' },
};

/**
 * Checks whether a file can be a Python extension module for this machine: ELF64, little-endian, a
 * shared object for its processor, and not truncated (the section headers, which linkers write
 * last, are inside the file).
 * @param header the first {@link elfHeaderBytes} bytes, fewer if the file is shorter.
 * @param bytes size of the whole file.
 * @param processor as `process.arch` names it.
 * @returns what is wrong, to follow the file's name in a sentence; `undefined` if nothing is.
 */
export function sharedObjectProblem(
  header: Buffer,
  bytes: number,
  processor: string,
): string | undefined {
  if (header.length < elfHeaderBytes || header.toString('latin1', 0, 4) !== '\x7fELF') {
    return 'is not an ELF file';
  }
  if (header[4] !== 2 || header[5] !== 1) return 'is not a 64-bit little-endian ELF file';
  if (header.readUInt16LE(16) !== 3) return 'is an ELF file but not a shared object';
  const machine = machines[processor];
  const code = header.readUInt16LE(18);
  if (machine === undefined || code !== machine.code) {
    const built = Object.values(machines).find((known) => known.code === code)?.name;
    return `is built for ${built ?? `processor ${code}`}, and this machine is ${machine?.name ?? processor}`;
  }
  const sectionHeaders = header.readBigUInt64LE(40);
  const end = sectionHeaders + BigInt(header.readUInt16LE(58) * header.readUInt16LE(60));
  if (end > BigInt(bytes)) return `is cut short at ${bytes} of at least ${end} bytes`;
  return undefined;
}

/**
 * {@link sharedObjectProblem} for a file on disk and this machine.
 * @throws the file system's error if the file cannot be read.
 */
export async function sharedObjectProblemOf(file: string): Promise<string | undefined> {
  await using handle = await open(file);
  const { size } = await handle.stat();
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(elfHeaderBytes));
  return sharedObjectProblem(buffer.subarray(0, bytesRead), size, process.arch);
}
