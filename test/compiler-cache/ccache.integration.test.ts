import { execFileSync } from 'node:child_process';
import { chmod, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildEnvironment } from '../../src/cmake/environment.js';
import { createCcache } from '../../src/compiler-cache/ccache.js';
import type { CompilerCache } from '../../src/compiler-cache/compiler-cache.js';
import { ownEnvironment } from '../../src/lib/programs/environment.js';
import { nvcc, temporaryDirectory, tool, writeFiles } from '../cmake/tools.js';

const archs = [80, 90].map((arch) => `--generate-code=arch=compute_${arch},code=[sm_${arch}]`);
const ccache = tool('ccache');
const compiler = nvcc();
const installed = /\d+(\.\d+)+/.exec(
  execFileSync(ccache, ['--version'], { encoding: 'utf8' }),
)?.[0] as string;

let directory: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ path: directory, remove } = await temporaryDirectory());
});
afterEach(async () => await remove());

/** Compiles as CMake's Ninja generator has nvcc called. */
function compile(
  environment: Record<string, string>,
  source = 'k.cu',
  extra: string[] = [],
  program = compiler,
): Buffer {
  const args = ['-forward-unknown-to-host-compiler', ...archs, '--threads=1', ...extra];
  const files = [
    '-MD',
    '-MT',
    'k.o',
    '-MF',
    'k.o.d',
    '-x',
    'cu',
    '-c',
    join(directory, source),
    '-o',
    'k.o',
  ];
  return execFileSync(ccache, [program, ...args, ...files], { cwd: directory, env: environment });
}

/** Whether the host's part of the object holds a text. */
const objectHolds = async (text: string) =>
  (await readFile(join(directory, 'k.o'))).includes(Buffer.from(text));

const open = (
  toolchainDigest = 'a'.repeat(64),
  environment = ownEnvironment(),
  version = installed,
): CompilerCache =>
  createCcache({
    ...{ path: ccache, version },
    directory: join(directory, 'cache'),
    workDirectory: join(directory, 'work'),
    maxBytes: 1e9,
    toolchainDigest,
    environment,
  });
const environmentOf = (cache: CompilerCache, base = ownEnvironment()) =>
  buildEnvironment(base, [], cache.environment);

/** The changes that the preprocessor's text for nvcc does not show. */
const traps = [
  {
    name: 'code that only the host sees',
    inHost: true,
    source: (word: string) =>
      `#ifndef __CUDA_ARCH__\nconst char* host() { return "${word}"; }\n#endif\n__global__ void k(int* p) { *p = 1; }\n`,
  },
  {
    name: 'code that only the second arch sees',
    inHost: false,
    source: (word: string) =>
      `__global__ void k(int* p) {\n#if __CUDA_ARCH__ == 900\n  *p = ${word.charCodeAt(0)};\n#endif\n}\n`,
  },
  {
    name: 'code that only the host sees, next to __TIME__',
    inHost: true,
    source: (word: string) =>
      `const char* when() { return __TIME__; }\n#ifndef __CUDA_ARCH__\nconst char* host() { return "${word}"; }\n#endif\n__global__ void k(int* p) { *p = 1; }\n`,
  },
];

describe.each(traps)('$name', ({ inHost, source }) => {
  test('our settings compile it again', async () => {
    const cache = open();
    expect(await cache.begin()).toBeUndefined();
    for (const word of ['first-word', 'other-word']) {
      await writeFiles(directory, { 'k.cu': source(word) });
      compile(environmentOf(cache));
      // Device code is compressed in the object: there the count of misses has to do.
      if (inHost) expect(await objectHolds(word)).toBe(true);
    }
    expect(await cache.statistics()).toMatchObject({ hits: 0, misses: 2 });
  }, 180_000);
});

/** How often a ccache in this environment has served an object in one way. */
const servedBy = (counter: string, environment: Record<string, string>) => {
  const printed = execFileSync(ccache, ['--print-stats'], { env: environment, encoding: 'utf8' });
  return Number(new RegExp(`^${counter}\\t(\\d+)$`, 'm').exec(printed)?.[1]);
};

describe('that the traps are real: ccache as it comes', () => {
  test.each(traps.slice(0, 2))(
    '$name: serves the object of the source before',
    async ({ inHost, source }) => {
      const environment = { ...ownEnvironment(), CCACHE_DIR: join(directory, 'default') };
      const objects: Buffer[] = [];
      for (const word of ['first-word', 'other-word']) {
        await writeFiles(directory, { 'k.cu': source(word) });
        compile(environment);
        objects.push(await readFile(join(directory, 'k.o')));
      }
      expect(servedBy('preprocessed_cache_hit', environment)).toBe(1);
      expect(objects[1]?.equals(objects[0] as Buffer)).toBe(true);
      if (inHost) expect(await objectHolds('other-word')).toBe(false);
    },
    180_000,
  );
});

test('unchanged sources hit, whatever their timestamps and nvcc threads', async () => {
  const cache = open();
  await cache.begin();
  await writeFiles(directory, {
    'h.cuh': '#define H 1\n',
    'k.cu': '#include "h.cuh"\n__global__ void k() {}\n',
  });
  compile(environmentOf(cache));
  await writeFiles(directory, { 'h.cuh': '#define H 1\n' });
  compile(environmentOf(cache), 'k.cu', ['--threads=4']);
  const source = join(directory, 'k.cu');
  expect((await cache.statistics()).compilations).toEqual([
    { source, result: 'miss' },
    { source, result: 'hit' },
  ]);
  await writeFiles(directory, { 'h.cuh': '#define H 2\n' });
  compile(environmentOf(cache));
  expect(await cache.statistics()).toMatchObject({ hits: 1, misses: 2 });
}, 180_000);

describe('a header that is edited while it is compiled', () => {
  const header = (word: string) => `static const char* const word = "${word}";\n`;

  /** Compiles, with an edit as soon as the compiler has read all; then once more. */
  async function compileTwice(environment: Record<string, string>): Promise<void> {
    const source = '#include "h.cuh"\nconst char* host() { return word; }\n';
    await writeFiles(directory, { 'k.cu': source, 'h.cuh': header('first-word') });
    const edit = `printf '%s' '${header('other-word')}' >${join(directory, 'h.cuh')}`;
    const slow = join(directory, 'slow/nvcc');
    await writeFiles(directory, { 'slow/nvcc': `#!/bin/sh\n${compiler} "$@" && ${edit}\n` });
    await chmod(slow, 0o755);
    compile(environment, 'k.cu', [], slow);
    await writeFiles(directory, { 'slow/nvcc': `#!/bin/sh\nexec ${compiler} "$@"\n` });
    compile(environment, 'k.cu', [], slow);
  }

  test('is compiled again with our settings', async () => {
    const cache = open();
    await cache.begin();
    await compileTwice(environmentOf(cache));
    expect(await objectHolds('other-word')).toBe(true);
    expect(await cache.statistics()).toMatchObject({ hits: 0 });
    compile(environmentOf(cache), 'k.cu', [], join(directory, 'slow/nvcc'));
    expect(await cache.statistics()).toMatchObject({ hits: 1 });
  }, 180_000);

  test('that it is real: with more sloppiness the object of its old content is served', async () => {
    const environment = {
      ...ownEnvironment(),
      CCACHE_DIR: join(directory, 'default'),
      CCACHE_DEPEND: '1',
      CCACHE_COMPILERCHECK: 'none',
      CCACHE_SLOPPINESS: 'include_file_mtime,include_file_ctime',
    };
    await compileTwice(environment);
    expect(servedBy('direct_cache_hit', environment)).toBe(1);
    expect(await objectHolds('first-word')).toBe(true);
  }, 180_000);
});

describe('headers that are digested once', () => {
  // Older ones have it too, and do not stand still for as long as this test takes.
  const openWithInodes = () => open(undefined, undefined, '4.8');
  const inodes = async () =>
    (await readdir(join(directory, 'work/tmp')).catch(() => [])).filter((name) =>
      name.startsWith('inode-cache'),
    );

  test('are digested again when they change, with the same size and an older time too', async () => {
    const header = join(directory, 'h.cuh');
    const source = '#include "h.cuh"\nconst char* host() { return WORD; }\n';
    await writeFiles(directory, { 'k.cu': source, 'h.cuh': '#define WORD "first-word"\n' });
    const { atime, mtime } = await stat(header);
    await pause(2500);
    const cache = openWithInodes();
    await cache.begin();
    compile(environmentOf(cache));
    compile(environmentOf(cache));
    expect(await inodes()).toHaveLength(1);
    expect(await cache.statistics()).toMatchObject({ hits: 1, misses: 1 });
    await writeFile(header, '#define WORD "other-word"\n');
    await utimes(header, atime, mtime);
    compile(environmentOf(cache));
    expect(await objectHolds('other-word')).toBe(true);
    expect(await cache.statistics()).toMatchObject({ hits: 1, misses: 2 });
  }, 180_000);

  test('are so in one run: nothing is saved, nor kept for the next one', async () => {
    await writeFiles(directory, { 'k.cu': '__global__ void k() {}\n' });
    const cache = openWithInodes();
    await cache.begin();
    compile(environmentOf(cache));
    expect(await inodes()).toHaveLength(1);
    await cache.begin();
    expect(await inodes()).toHaveLength(0);
    compile(environmentOf(cache));
    await cache.prepareForSaving('all');
    expect(await inodes()).toHaveLength(0);
  }, 180_000);
});

describe('another host compiler behind the same name on PATH', () => {
  /** Puts a host compiler on PATH that leaves its mark in objects. @returns the environment */
  async function changeHostCompiler(mark: string): Promise<Record<string, string>> {
    const bin = join(directory, 'bin');
    const wrapper = `#!/bin/sh\nexec ${tool('g++', 'CXX')} '-DMARK="${mark}"' "$@"\n`;
    for (const name of ['g++', 'gcc']) {
      await writeFiles(bin, { [name]: wrapper });
      await chmod(join(bin, name), 0o755);
    }
    return { ...ownEnvironment(), PATH: `${bin}:${process.env.PATH}` };
  }
  const source = 'const char* host() { return MARK; }\n__global__ void k() {}\n';
  const marks = ['old-compiler', 'new-compiler'] as const;

  test('misses with our settings', async () => {
    const digests = { 'old-compiler': '1'.repeat(64), 'new-compiler': '2'.repeat(64) };
    await writeFiles(directory, { 'k.cu': source });
    const results: string[] = [];
    for (const mark of [...marks, 'new-compiler'] as const) {
      const base = await changeHostCompiler(mark);
      const cache = open(digests[mark], base);
      await cache.begin();
      compile(environmentOf(cache, base));
      expect(await objectHolds(mark)).toBe(true);
      results.push(...(await cache.statistics()).compilations.map(({ result }) => result));
    }
    expect(results).toEqual(['miss', 'miss', 'hit']);
  }, 180_000);

  test('that it is real: compiler_check=content serves the object of the one before', async () => {
    await writeFiles(directory, { 'k.cu': source });
    for (const mark of marks) {
      const environment = {
        ...(await changeHostCompiler(mark)),
        CCACHE_DIR: join(directory, 'default'),
        CCACHE_DEPEND: '1',
        CCACHE_COMPILERCHECK: 'content',
      };
      compile(environment);
      if (mark === 'new-compiler') expect(servedBy('direct_cache_hit', environment)).toBe(1);
    }
    expect(await objectHolds('old-compiler')).toBe(true);
    expect(await objectHolds('new-compiler')).toBe(false);
  }, 180_000);
});

test("a caller's dangerous settings do not reach it", async () => {
  await writeFiles(directory, { 'theirs.conf': 'depend_mode = false\ndirect_mode = false\n' });
  const base = {
    ...ownEnvironment(),
    CCACHE_NODEPEND: '1',
    CCACHE_NODIRECT: '1',
    CCACHE_COMPILERCHECK: 'none',
    CCACHE_SLOPPINESS: 'file_stat_matches,time_macros',
    CCACHE_CONFIGPATH: join(directory, 'theirs.conf'),
  };
  const cache = open('b'.repeat(64), base);
  expect(await cache.begin()).toBeUndefined();
  const shown = execFileSync(ccache, ['--show-config'], {
    env: environmentOf(cache, base),
    encoding: 'utf8',
  });
  const origin = `(${join(directory, 'work/ccache.conf')})`;
  expect(shown).toContain(`${origin} depend_mode = true`);
  expect(shown).toContain(`${origin} direct_mode = true`);
  expect(shown).toContain(`${origin} compiler_check = string:${'b'.repeat(64)}`);
  expect(shown).not.toContain('time_macros');
  expect(shown).not.toContain('(environment)');
});

test('what a build did not use is dropped before saving; a hit counts as use', async () => {
  const sources = ['used.cu', 'unused.cu'];
  await writeFiles(
    directory,
    Object.fromEntries(
      sources.map((name) => [name, `__global__ void ${name.slice(0, -3)}() {}\n`]),
    ),
  );
  const first = open();
  await first.begin();
  for (const source of sources) compile(environmentOf(first), source);
  await first.prepareForSaving('all');
  await pause(3000);
  const second = open();
  await second.begin();
  compile(environmentOf(second), 'used.cu');
  await second.prepareForSaving('used');
  expect(await readdir(join(directory, 'cache'))).not.toContain('tmp');
  const third = open();
  await third.begin();
  for (const source of sources) compile(environmentOf(third), source);
  expect((await third.statistics()).compilations.map(({ result }) => result)).toEqual([
    'hit',
    'miss',
  ]);
  await rm(join(directory, 'cache'), { recursive: true });
}, 180_000);
