import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createManifest, type Manifest, type Product } from '../../src/kernels/manifest.js';

interface ElfFields {
  class?: number;
  data?: number;
  type?: number;
  machine?: number;
  sectionHeaders?: number;
}

const thisMachine = process.arch === 'arm64' ? 183 : 62;

/** The header of a shared object of this machine, but for what is told, and some content. */
export function elf(content: string, fields: ElfFields = {}): Buffer {
  const header = Buffer.alloc(64);
  header.write('\x7fELF', 'latin1');
  header[4] = fields.class ?? 2;
  header[5] = fields.data ?? 1;
  header.writeUInt16LE(fields.type ?? 3, 16);
  header.writeUInt16LE(fields.machine ?? thisMachine, 18);
  header.writeBigUInt64LE(BigInt(fields.sectionHeaders ?? 0), 40);
  header.writeUInt16LE(64, 58);
  header.writeUInt16LE(fields.sectionHeaders === undefined ? 0 : 2, 60);
  return Buffer.concat([header, Buffer.from(content)]);
}

/** What a small fork installs: two modules, and a Python file that a build copies. */
export const products: Readonly<Record<string, Buffer>> = {
  'vllm/_C.abi3.so': elf('the C module'),
  'vllm/third_party/deep_gemm/jit.py': Buffer.from('print("jit")\n'),
  'vllm/vllm_flash_attn/_vllm_fa3_C.abi3.so': elf('flash attention'),
};

export function productOf(path: string, content: Buffer): Product {
  return {
    path,
    kind: path.endsWith('.so') ? 'module' : 'file',
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    archs: path.endsWith('.so') ? ['9.0a'] : [],
    obtained: 'built',
  };
}

export function manifestOf(files: Readonly<Record<string, Buffer>>): Manifest {
  return createManifest({
    tool: { name: 'vllm-incremental-build', version: '1.0.0' },
    source: { repository: 'owner/fork', commit: 'c0ffee'.repeat(7).slice(0, 40), dirty: false },
    kernelInputs: 'ab'.repeat(32),
    toolchain: {
      declared: { toolkit: 'wheels', versions: { torch: '2.13.0' } },
      real: { nvcc: 'cd'.repeat(32) },
    },
    preset: 'release',
    products: Object.entries(files).map(([path, content]) => productOf(path, content)),
    created: Date.UTC(2026, 0, 2),
  });
}

/** Writes files into a directory that may not exist. */
export async function writeFiles(
  directory: string,
  files: Readonly<Record<string, string | Buffer>>,
): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
}
