import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { jest } from '@jest/globals';
import { replace, setConstant } from './harness/edits.js';
import { type BuildOptions, type Replay, replayAfterFirstPush } from './harness/replay.js';
import { allUnits, firstValues } from './harness/units.js';

jest.setTimeout(300_000);

const stream = 'accelerator/stream.h';
const streamUsers = ['csrc/cache_kernels.cu', 'csrc/moe/moe_align_kernels.cu'];
const streamOf = (value: number) =>
  `#pragma once\nnamespace accelerator {\nconstexpr int kStream = ${value};\n}\n`;

const kernel = 'csrc/cache_kernels.cu';
const limits = 'extras/limits.h';
const question = `
#if __has_include("${limits}")
#include "${limits}"
#else
#define LIMIT 0
#endif
extern "C" int limit_version() { return LIMIT; }
`;

interface Case {
  readonly title: string;
  /** What the machine has beforehand. */
  readonly prepare?: (replay: Replay) => Promise<void>;
  /** Prepares the fork for the header; built before that comes. */
  readonly edits: Parameters<Replay['push']>[0];
  /** Brings the header, and nothing that is a kernel input. */
  readonly bring: (replay: Replay, options: BuildOptions) => ReturnType<Replay['push']>;
  readonly file: RegExp;
  readonly compiled: readonly string[];
  readonly changed: Readonly<Record<string, number>>;
}

const sibling = 'docs/tuning.h';
const siblingOf = (value: number) => `#define TUNING ${value}\n`;
const upwards = `
#include "../${sibling}"
extern "C" int tuning_version() { return TUNING; }
`;

const cases: readonly [Case, Case, Case] = [
  {
    title: 'a header among the documents that is found before the one that was read',
    edits: {
      'docs/include/README.md': 'Headers of the examples.\n',
      'CMakeLists.txt': replace(
        'define_extension_target(\n  cumem',
        'include_directories(BEFORE docs/include)\ndefine_extension_target(\n  cumem',
      ),
    },
    bring: ({ push }, options) => push({ [`docs/include/${stream}`]: streamOf(7) }, options),
    file: /docs\/include\/accelerator\/stream\.h/,
    compiled: streamUsers,
    changed: { cache_version: 117, moe_align_version: 107 },
  },
  {
    title: 'a header of the machine that answers a question',
    edits: { [kernel]: (text) => text + question },
    bring: async ({ fork, push }, options) => {
      await writeHeader(join(fork.externalInclude, limits), '#define LIMIT 7\n');
      return await push({ 'README.md': 'Other words.\n' }, options);
    },
    file: /include\/extras\/limits\.h/,
    compiled: [kernel],
    changed: { limit_version: 7 },
  },
  {
    title: 'a header among the documents that "../" finds before the one of the machine',
    prepare: ({ fork }) => writeHeader(join(fork.externalInclude, '..', sibling), siblingOf(1)),
    edits: { [kernel]: (text) => text + upwards },
    bring: ({ push }, options) => push({ [sibling]: siblingOf(7) }, options),
    file: /docs\/tuning\.h/,
    compiled: [kernel],
    changed: { tuning_version: 7 },
  },
];

async function writeHeader(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

describe.each(cases)('$title', ({ prepare, edits, bring, file, compiled, changed }) => {
  test('makes products those of another checkout, though no kernel input changed', async () => {
    const replay = await replayAfterFirstPush();
    await prepare?.(replay);
    await replay.push(edits);
    const outcome = await bring(replay, {});
    const { status, reason } = outcome.report.layers.products;
    expect({ status, compiled: outcome.compiled }).toEqual({ status: 'miss', compiled });
    expect(reason).toMatch(/^A compilation may now find what was not there/);
    expect(reason).toMatch(file);
    expect(await replay.values()).toEqual({ ...firstValues, ...changed });

    const again = await replay.push({ 'README.md': 'More words.\n' });
    expect(again.report.outcome).toBe('restored');
    expect(await replay.values()).toEqual({ ...firstValues, ...changed });
  });
});

test('a header of the machine makes a compiler cache blind for sources that read one of that name, where there is no build tree', async () => {
  const [, { edits, bring, file, changed }] = cases;
  const replay = await replayAfterFirstPush();
  const args = ['--layers', 'compiler-cache'];
  const served = await replay.push(edits, { args });
  expect(served.compiled).toEqual([kernel]);
  const { report, compiled, rebuilt, log } = await bring(replay, { args });
  expect(report.layers.compilerCache).toMatchObject({ status: 'partial' });
  expect(log).toMatch(file);
  // Only names are compared there, and every CUDA source reads a limits.h of the system's.
  expect(compiled).toEqual(allUnits.filter((source) => source.endsWith('.cu')));
  expect(rebuilt).toEqual(allUnits);
  expect(await replay.values()).toEqual({ ...firstValues, ...changed });
});

test('a header that was asked for, and not included, is gone', async () => {
  const asks = `
#if __has_include("${limits}")
#define LIMIT 7
#else
#define LIMIT 0
#endif
extern "C" int limit_version() { return LIMIT; }
`;
  const replay = await replayAfterFirstPush();
  const ofMachine = join(replay.fork.externalInclude, limits);
  await replay.push({ [kernel]: (text) => text + asks, [`csrc/${limits}`]: '#pragma once\n' });
  expect(await replay.values()).toMatchObject({ limit_version: 7 });
  await writeHeader(ofMachine, '#pragma once\n');
  await replay.push({ [kernel]: replace('return LIMIT', 'return 1 * LIMIT') });
  const still = await replay.push({ [`csrc/${limits}`]: undefined });
  expect(await replay.values()).toMatchObject({ limit_version: 7 });
  expect(still.compiled).toEqual([kernel]);
  await rm(ofMachine);
  const { compiled } = await replay.push({ 'csrc/cumem_allocator.cpp': setConstant(2) });
  expect(await replay.values()).toEqual({ ...firstValues, cumem_version: 2, limit_version: 0 });
  expect(compiled).toEqual([kernel, 'csrc/cumem_allocator.cpp']);
});

test('products are not those of a machine on which a header is gone that was only asked for', async () => {
  const asks = `
#if __has_include("${limits}")
extern "C" int limit_version() { return 7; }
#else
extern "C" int limit_version() { return 0; }
#endif
`;
  const replay = await replayAfterFirstPush();
  const ofMachine = join(replay.fork.externalInclude, limits);
  await writeHeader(ofMachine, '#pragma once\n');
  await replay.push({ [kernel]: (text) => text + asks });
  expect((await replay.push({ 'README.md': 'Words.\n' })).report.outcome).toBe('restored');
  expect(await replay.values()).toEqual({ ...firstValues, limit_version: 7 });
  await rm(ofMachine);
  const { report, compiled } = await replay.push({ 'README.md': 'Other words.\n' });
  expect(report.layers.products.reason).toMatch(/^A compilation may have asked for .*limits\.h/);
  expect(compiled).toEqual([kernel]);
  expect(await replay.values()).toEqual({ ...firstValues, limit_version: 0 });
});

test('a compiler cache alone serves neither what asked for a header that is gone, nor the less what such a header had hidden', async () => {
  const asked = 'extras/asked_only.h';
  const asks = `
#if __has_include("${asked}")
extern "C" int limit_version() { return 7; }
#else
extern "C" int limit_version() { return 0; }
#endif
`;
  const replay = await replayAfterFirstPush();
  const push = async (edits: Parameters<Replay['push']>[0]) =>
    (await replay.push(edits, { args: ['--layers', 'compiler-cache'] })).compiled;
  await push({ [kernel]: (text) => text + asks, [`csrc/${asked}`]: '#pragma once\n' });
  expect(await replay.values()).toEqual({ ...firstValues, limit_version: 7 });
  expect(await push({ [`csrc/${asked}`]: undefined })).toEqual([kernel]);
  expect(await replay.values()).toEqual({ ...firstValues, limit_version: 0 });

  const hiding = 'csrc/moe/version.h';
  const ofVersion = ['csrc/bindings.cpp', 'csrc/moe/bindings.cpp'];
  expect(await push({ [hiding]: 'constexpr int kVllmVersion = 5;\n' })).toEqual(
    expect.arrayContaining(ofVersion),
  );
  expect(await push({ [hiding]: undefined })).not.toEqual(expect.arrayContaining(ofVersion));
  expect(await replay.values()).toEqual({ ...firstValues, limit_version: 0 });
});
