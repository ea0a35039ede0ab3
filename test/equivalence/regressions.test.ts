import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { jest } from '@jest/globals';
import { replace, setConstant } from '../replay/harness/edits.js';
import { type Replay, replayAfterFirstPush } from '../replay/harness/replay.js';
import { firstValues } from '../replay/harness/units.js';
import { optionsOf, usual } from './pushes/build-options.js';
import { replaceFile } from './pushes/replace-file.js';
import { begin } from './pushes/sequence.js';

// Faults that random pushes or the thought of them found, each by its name.
jest.setTimeout(600_000);

const stream = (value: number) =>
  `#pragma once\nnamespace accelerator {\nconstexpr int kStream = ${value};\n}\n`;

test('products that are restored hold the Python that configure wrote', async () => {
  const replay = await replayAfterFirstPush();
  const { report } = await replay.push({ 'README.md': 'Other words.\n' });
  expect(report.outcome).toBe('restored');
  const written = 'vllm/third_party/flashmla/flash_mla_interface.py';
  expect(existsSync(join(replay.fork.checkout, written))).toBe(true);
});

test('a header that is deleted again does not keep the build tree from being saved', async () => {
  const replay = await replayAfterFirstPush();
  const header = 'csrc/moe/version.h';
  await replay.push({ [header]: 'constexpr int kVllmVersion = 5;\n' });
  expect(await replay.values()).toEqual({ ...firstValues, moe_vllm_version: 5 });
  const kernel = 'csrc/moe/topk_softmax_kernels.cu';
  const deleted = await replay.push({ [header]: undefined, [kernel]: setConstant(2) });
  expect(deleted.compiled).toEqual(['csrc/moe/bindings.cpp', kernel]);
  expect(deleted.log).not.toContain('not saved; the next run is slower');
  const next = await replay.push({ 'csrc/cumem_allocator.cpp': setConstant(2) });
  expect(next.compiled).toEqual(['csrc/cumem_allocator.cpp']);
});

test('a configure that reads a file more than the one before is not run twice', async () => {
  const replay = await replayAfterFirstPush();
  // The template of a clone, which belongs to CMake and is older than the build tree.
  await replay.push({ 'csrc/cumem_allocator.cpp': setConstant(2) });
  const revision = await replay.fork.revise('deepgemm', { 'README.md': 'New words.\n' }, 'v1.1.0');
  const { log } = await replay.push({
    'CMakeLists.txt': (text) => `# A remark.\n${text}`,
    'cmake/external_projects/deepgemm.cmake': (text) =>
      text.replace(/GIT_TAG [0-9a-f]{40}/, `GIT_TAG ${revision}`),
  });
  expect(log).toContain('Populating deepgemm');
  expect(log).not.toContain('Re-running CMake');
});

test('a checkout from the future is built where there is no build tree', async () => {
  const replay = await replayAfterFirstPush();
  const { compiled, log } = await replay.push(
    { 'csrc/cumem_allocator.cpp': setConstant(2) },
    {
      args: ['--layers', 'compiler-cache'],
      prepare: async (checkout) => {
        const time = Date.now() / 1000 + 86_400;
        for (const path of ['CMakeLists.txt', 'csrc/core/scalar_type.hpp']) {
          await utimes(join(checkout, path), time, time);
        }
      },
    },
  );
  expect(compiled).toEqual(['csrc/cumem_allocator.cpp']);
  expect(log).not.toContain('Re-running CMake');
});

interface Shadow {
  readonly title: string;
  /** Brings the header that is found first. */
  readonly bring: (replay: Replay) => ReturnType<Replay['push']>;
  readonly compiled: readonly string[];
  readonly changed: Readonly<Record<string, number>>;
}

const shadows: readonly Shadow[] = [
  {
    title: 'a new revision of an external project',
    bring: async ({ fork, push }) => {
      const header = 'deep_gemm/include/accelerator/stream.h';
      const revision = await fork.revise('deepgemm', { [header]: stream(7) }, 'v1.1.0');
      return await push({
        'cmake/external_projects/deepgemm.cmake': (text) =>
          text.replace(/GIT_TAG [0-9a-f]{40}/, `GIT_TAG ${revision}`),
      });
    },
    compiled: ['csrc/moe/moe_align_kernels.cu'],
    changed: { moe_align_version: 107 },
  },
  {
    title: 'a header that configure writes into the build directory',
    bring: async ({ push }) =>
      await push({
        'csrc/stream.h.in': stream(7),
        'CMakeLists.txt': (text) =>
          `${text}\nconfigure_file(csrc/stream.h.in \${CMAKE_BINARY_DIR}/configured/accelerator/stream.h)\n`,
      }),
    compiled: ['csrc/cache_kernels.cu', 'csrc/moe/moe_align_kernels.cu'],
    changed: { cache_version: 117, moe_align_version: 107 },
  },
];

describe('what is found first now compiles its users again:', () => {
  test.each(shadows)('$title', async ({ bring, compiled, changed }) => {
    const replay = await replayAfterFirstPush();
    const outcome = await bring(replay);
    expect(outcome.compiled).toEqual(compiled);
    expect(await replay.values()).toEqual({ ...firstValues, ...changed });
  });

  test('a directory to which a link leads now', async () => {
    const replay = await replayAfterFirstPush();
    await mkdir(join(replay.fork.author, 'csrc/variants/none'), { recursive: true });
    const link = async (target: string) => {
      const path = join(replay.fork.author, 'csrc/preferred');
      await rm(path, { force: true });
      await symlink(target, path);
    };
    await link('variants/none');
    await replay.push({
      'csrc/variants/none/nothing.h': '',
      'csrc/variants/own/accelerator/stream.h': stream(7),
      'CMakeLists.txt': replace(
        'define_extension_target(\n  cumem',
        'include_directories(BEFORE csrc/preferred)\ndefine_extension_target(\n  cumem',
      ),
    });
    await link('variants/own');
    const { compiled } = await replay.push({});
    expect(compiled).toEqual(['csrc/cache_kernels.cu', 'csrc/moe/moe_align_kernels.cu']);
    const changed = { cache_version: 117, moe_align_version: 107 };
    expect(await replay.values()).toEqual({ ...firstValues, ...changed });
  });
});

test('a header of the machine answers a question that had no answer', async () => {
  const replay = await replayAfterFirstPush();
  const kernel = 'csrc/cache_kernels.cu';
  const question =
    '\n#if __has_include("extras/limits.h")\n#include "extras/limits.h"\n#else\n#define LIMIT 0\n#endif\nextern "C" int limit_version() { return LIMIT; }\n';
  await replay.push({ [kernel]: (text) => text + question });
  expect(await replay.values()).toEqual({ ...firstValues, limit_version: 0 });
  const file = join(replay.fork.externalInclude, 'extras/limits.h');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, '#define LIMIT 7\n');
  const { compiled } = await replay.push({ 'csrc/cumem_allocator.cpp': setConstant(2) });
  expect(compiled).toEqual([kernel, 'csrc/cumem_allocator.cpp']);
  expect(await replay.values()).toEqual({ ...firstValues, cumem_version: 2, limit_version: 7 });
});

test('a toolkit of the host with another header is another toolkit, whatever it says of its version', async () => {
  const { machine, replay } = await begin();
  const push = async (text: string) =>
    await replay.push({ 'README.md': text }, optionsOf(usual, replay.fork, machine));
  expect((await push('One.\n')).report.outcome).toBe('restored');
  const header = join(machine.cudaHome, 'include/cuda_runtime.h');
  const text = await readFile(header, 'utf8');
  await replaceFile(header, text.replace('toolkit_revision = 1', 'toolkit_revision = 2'));
  const { report } = await push('Two.\n');
  expect(report.outcome).toBe('built');
  expect(report.layers.products.reason).toContain('cuda_runtime.h');
});

test('a header that configure writes no more is not found any more', async () => {
  const replay = await replayAfterFirstPush();
  const template = 'csrc/scalar_type.hpp.in';
  const line = `configure_file(${template} \${CMAKE_BINARY_DIR}/configured/core/scalar_type.hpp COPYONLY)\n`;
  await replay.push({
    [template]: '#pragma once\nnamespace vllm {\nconstexpr int kScalarType = 8;\n}\n',
    'CMakeLists.txt': (text) => text + line,
  });
  expect(await replay.values()).toMatchObject({ marlin_version: 181 });
  await replay.push({ [template]: undefined, 'CMakeLists.txt': (text) => text.replace(line, '') });
  expect(await replay.values()).toEqual(firstValues);
});

test('a configure removes no file of the repository that is read through a link', async () => {
  const replay = await replayAfterFirstPush();
  const header = 'csrc/variants/own/accelerator/stream.h';
  await mkdir(join(replay.fork.author, 'csrc'), { recursive: true });
  await symlink('variants/own', join(replay.fork.author, 'csrc/preferred'));
  await replay.push({
    [header]: stream(9),
    'CMakeLists.txt': replace(
      'define_extension_target(\n  cumem',
      'include_directories(BEFORE csrc/preferred)\ndefine_extension_target(\n  cumem',
    ),
  });
  const expected = await replay.values();
  await replay.push({ 'CMakeLists.txt': (text) => `# A remark.\n${text}` });
  expect(existsSync(join(replay.fork.checkout, header))).toBe(true);
  expect(await replay.values()).toEqual(expected);
  expect(expected).toMatchObject({ cache_version: 119, moe_align_version: 109 });
});

test('what cannot be compiled is not served by an older result in its place', async () => {
  const replay = await replayAfterFirstPush();
  // Found before the system's: the compiler cache does not see that it is there.
  const header = 'csrc/cstdint';
  await replay.fork.push({ [header]: '#error this header cannot be read\n' });
  const failed = await replay.build();
  expect(failed.code).toBe(1);
  expect(failed.report?.outcome).toBe('failed');
  expect(failed.log).toContain('this header cannot be read');
  const corrected = await replay.push({
    [header]: '#pragma once\n#include_next <cstdint>\nextern "C" int found_version();\n',
  });
  expect(corrected.compiled).toContain('csrc/moe/topk_softmax_kernels.cu');
  expect(await replay.values()).toEqual(firstValues);
});
