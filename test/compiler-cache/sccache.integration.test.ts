import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildEnvironment } from '../../src/cmake/environment.js';
import { createSccache } from '../../src/compiler-cache/sccache.js';
import { ownEnvironment } from '../../src/lib/programs/environment.js';
import { nvcc, temporaryDirectory, tool, writeFiles } from '../cmake/tools.js';

const sccache = tool('sccache');
const compiler = nvcc();

let directory: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ path: directory, remove } = await temporaryDirectory());
});
afterEach(async () => await remove());

const open = (toolchainDigest: string) =>
  createSccache({
    path: sccache,
    directory: join(directory, 'cache'),
    workDirectory: join(directory, 'work'),
    maxBytes: 1e9,
    toolchainDigest,
    environment: ownEnvironment(),
  });

test('serves what is unchanged, compiles what changed, and knows its toolchain', async () => {
  const source = (word: string) =>
    `#ifndef __CUDA_ARCH__\nconst char* host() { return "${word}"; }\n#endif\n__global__ void k(int* p) { *p = 1; }\n`;
  const results: object[] = [];
  for (const [toolchain, word] of [
    ['1', 'first-word'],
    ['1', 'first-word'],
    ['1', 'other-word'],
    ['2', 'other-word'],
  ] as const) {
    const cache = open(toolchain.repeat(64));
    expect(await cache.begin()).toBeUndefined();
    const env = buildEnvironment(ownEnvironment(), [], cache.environment);
    await writeFiles(directory, { 'k.cu': source(word) });
    const args = ['-arch=sm_80', '-MD', '-MT', 'k.o', '-MF', 'k.o.d', '-c', 'k.cu', '-o', 'k.o'];
    execFileSync(sccache, [compiler, ...args], { cwd: directory, env });
    expect((await readFile(join(directory, 'k.o'))).includes(word)).toBe(true);
    const { hits, misses } = await cache.statistics();
    results.push({ hits, misses });
    await cache.prepareForSaving('all');
    // No server of ours is left to be stopped.
    expect(() => execFileSync(sccache, ['--stop-server'], { env, stdio: 'ignore' })).toThrow();
  }
  expect(results).toEqual([
    { hits: 0, misses: 1 },
    { hits: 1, misses: 0 },
    { hits: 0, misses: 1 },
    { hits: 0, misses: 1 },
  ]);
}, 120_000);
