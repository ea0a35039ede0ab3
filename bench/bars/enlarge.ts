import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Edits, replace } from '../../test/replay/harness/edits.js';
import type { Fork } from '../../test/replay/harness/fork.js';

/** How much is added to the fixture fork. */
interface Size {
  /** Kernels, each a translation unit. */
  readonly kernels: number;
  /** Headers that every kernel includes. */
  readonly commonHeaders: number;
  /** Headers that one kernel alone includes. */
  readonly ownHeaders: number;
  /** Of the common headers, those that lie in the repository; the others lie on the machine. */
  readonly repositoryHeaders: number;
  /** Files that no compilation reads: Python, tests, documentation. */
  readonly otherFiles: number;
  /** How often each kernel is instantiated: a fifth to a third of a second of compiling each. */
  readonly instances: number;
}

/**
 * A fork as large as a real one: 12,000 files are read, nearly 6,000 of them by each kernel, 7.5 KB
 * each. A real one of 28 kernels has 11,167 inputs of 87 MB, 5,765 of them to a kernel.
 */
export const realSize: Size = {
  kernels: 20,
  commonHeaders: 5_600,
  ownHeaders: 300,
  repositoryHeaders: 1_000,
  otherFiles: 4_000,
  instances: 0,
};

/** Where added headers lie below an include directory, of the repository or of the machine. */
const headerFolder = 'torch-like';
/** Below `csrc`, which is an include directory of every target. */
const repositoryFolder = `external/${headerFolder}`;

/** The source of an added kernel, relative to the checkout. */
export function kernelSource(number: number): string {
  return `csrc/kernels/kernel_${number}.cu`;
}

/**
 * Adds headers, kernels and other files to a fork that nobody has cloned yet.
 * @returns the commit
 */
export async function enlarge(fork: Fork, size: Size): Promise<string> {
  const common = numbers(size.commonHeaders).map((number) =>
    number < size.repositoryHeaders
      ? `${repositoryFolder}/common_${number}.h`
      : `${headerFolder}/common_${number}.h`,
  );
  const own = (kernel: number) =>
    numbers(size.ownHeaders).map((number) => `${headerFolder}/own_${kernel}_${number}.h`);
  const kernels = numbers(size.kernels);
  const headers = [...common, ...kernels.flatMap(own)];
  const files = new Map(headers.map((name, number) => [name, headerText(number)]));
  files.set(`${headerFolder}/common.h`, includes(common));
  for (const kernel of kernels) files.set(`${headerFolder}/own_${kernel}.h`, includes(own(kernel)));

  const edits: Record<string, Edits[string]> = {};
  for (const [name, text] of files) {
    if (name.startsWith(repositoryFolder)) edits[`csrc/${name}`] = text;
    else await write(join(fork.externalInclude, name), text);
  }
  for (const kernel of kernels) edits[kernelSource(kernel)] = kernelText(kernel, size.instances);
  for (const number of numbers(size.otherFiles)) {
    edits[`tests/parts/part_${number % 40}/test_${number}.py`] = `value = ${number}\n`;
  }
  edits['CMakeLists.txt'] = replace(
    '  "csrc/activation_kernels.cu"',
    kernels.map((kernel) => `  "${kernelSource(kernel)}"\n`).join('') +
      '  "csrc/activation_kernels.cu"',
  );
  return await fork.push(edits, 'Grow to the size of a real fork');
}

/** An edit that gives the kernel's module another content. */
export function editKernel(value: number): (text: string) => string {
  return (text) => text.replace(/kVersion = \d+;/, `kVersion = ${value};`);
}

const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);

function includes(names: readonly string[]): string {
  return `#pragma once\n${names.map((name) => `#include <${name}>\n`).join('')}`;
}

/** A header that costs a compiler little and whoever reads or digests it as much as a real one. */
function headerText(number: number): string {
  const comment = `// ${'What this declares, in the words of its authors. '.repeat(2).trim()}\n`;
  // As many as of CUDA's and torch's own.
  const question =
    number % 50 === 0 ? `#if __has_include("absent_${number}.h")\n#error never\n#endif\n` : '';
  return `#pragma once\n${question}${comment.repeat(75)}namespace torch_like { constexpr int kValue${number} = ${number}; }\n`;
}

function kernelText(kernel: number, instances: number): string {
  return `${instances > 0 ? '#include <utility>\n' : ''}#include <${headerFolder}/common.h>
#include <${headerFolder}/own_${kernel}.h>

namespace {

constexpr int kVersion = 1;

__global__ void torch_like_kernel(float* out, const float* in) {
  out[threadIdx.x] = in[threadIdx.x] * kVersion;
}

${instances > 0 ? workText : ''}}  // namespace

extern "C" void torch_like_${kernel}(float* out, const float* in, int width) {
  torch_like_kernel<<<1, width>>>(out, in);
}

extern "C" int torch_like_${kernel}_version() { return kVersion; }
${instances > 0 ? callText(kernel, instances) : ''}`;
}

/** Unrolled steps keep the compiler busy as the tiles of a real kernel do. */
const workText = `
template <int N>
__global__ void work(float* out, const float* in) {
  float values[16];
#pragma unroll
  for (int i = 0; i < 16; ++i) values[i] = in[threadIdx.x * 16 + i];
#pragma unroll
  for (int step = 0; step < 48; ++step) {
#pragma unroll
    for (int i = 0; i < 16; ++i) {
      values[i] = values[i] * values[(i + step + N) % 16] + rsqrtf(values[(i * 7 + N) % 16]);
    }
  }
#pragma unroll
  for (int i = 0; i < 16; ++i) out[threadIdx.x * 16 + i] = values[i];
}

template <int... N>
void work_all(float* out, const float* in, std::integer_sequence<int, N...>) {
  (work<N><<<1, 32>>>(out, in), ...);
}

`;

const callText = (kernel: number, instances: number) => `
extern "C" void torch_like_${kernel}_work(float* out, const float* in) {
  work_all(out, in, std::make_integer_sequence<int, ${instances}>());
}
`;

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
