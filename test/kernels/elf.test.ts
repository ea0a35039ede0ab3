import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sharedObjectProblem, sharedObjectProblemOf } from '../../src/kernels/elf.js';
import { temporaryDirectory } from '../cache/temporary-directory.js';
import { elf } from './fixture.js';

const directory = temporaryDirectory();

test.each([
  ['nothing', Buffer.alloc(0), 'is not an ELF file'],
  ['text', Buffer.from('#include <torch/all.h>\n'.repeat(9)), 'is not an ELF file'],
  ['half a header', elf('').subarray(0, 40), 'is not an ELF file'],
  ['32 bits', elf('', { class: 1 }), 'is not a 64-bit little-endian ELF file'],
  ['big-endian', elf('', { data: 2 }), 'is not a 64-bit little-endian ELF file'],
  ['an object', elf('', { type: 1 }), 'is an ELF file but not a shared object'],
  ['a program', elf('', { type: 2 }), 'is an ELF file but not a shared object'],
  ['aarch64', elf('', { machine: 183 }), 'is built for aarch64, and this machine is x86-64'],
  ['PowerPC', elf('', { machine: 21 }), 'is built for processor 21, and this machine is x86-64'],
  [
    'what a full disk left',
    elf('', { machine: 62, sectionHeaders: 1000 }),
    'is cut short at 64 of at least 1128 bytes',
  ],
  ['a module', elf('code', { machine: 62 }), undefined],
  [
    'a module to the last byte',
    elf('x'.repeat(128), { machine: 62, sectionHeaders: 64 }),
    undefined,
  ],
])('%s on x86-64', (_, file, problem) => {
  expect(sharedObjectProblem(file.subarray(0, 64), file.length, 'x64')).toBe(problem);
});

test('a processor that Node alone knows has no modules of ours', () => {
  const header = elf('', { machine: 62 });
  expect(sharedObjectProblem(header, 64, 's390x')).toBe(
    'is built for x86-64, and this machine is s390x',
  );
});

test('accepts a library that this very process has loaded', async () => {
  const { sharedObjects } = process.report.getReport() as unknown as { sharedObjects: string[] };
  const libc = sharedObjects.find((file) => /\/libc\.so/.test(file)) as string;
  expect(await sharedObjectProblemOf(libc)).toBeUndefined();
});

test('reads a file that is shorter than a header', async () => {
  const file = join(directory(), 'short.so');
  await writeFile(file, '\x7fELF');
  expect(await sharedObjectProblemOf(file)).toBe('is not an ELF file');
});
