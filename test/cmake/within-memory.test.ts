import { execFileSync } from 'node:child_process';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { InstallFacts } from '../../src/cmake/install.js';
import { buildWithinMemory } from '../../src/cmake/within-memory.js';
import { ownEnvironment } from '../../src/lib/programs/environment.js';
import { boundedGroup, removeGroup } from './memory-group.js';
import { watchMemory } from './memory-warden.js';
import { cmake, temporaryDirectory, tool, writeFiles } from './tools.js';

/** A million numbers, for which a C compiler takes some 320 MB and writes nothing. */
const tens = Array.from({ length: 6 }, (_, power) => {
  const smaller = Array<string>(10).fill(`T${power}`).join(',');
  return `#define T${power + 1} ${smaller}`;
});
const big = (name: string) =>
  ['#define T0 1', ...tens, 'static const int big[] = {T6};', `int ${name}(void) { return 1; }`]
    .join('\n')
    .concat('\n');
const names = ['one', 'two', 'three', 'four'];
const project = {
  'CMakeLists.txt': [
    'cmake_minimum_required(VERSION 3.20)',
    'project(hungry C)',
    `add_library(hungry MODULE ${names.map((name) => `${name}.c`).join(' ')})`,
    `install(TARGETS hungry DESTINATION "\${CMAKE_SOURCE_DIR}/package")`,
    '',
  ].join('\n'),
  ...Object.fromEntries(names.map((name) => [`${name}.c`, big(name)])),
};

let directory: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ path: directory, remove } = await temporaryDirectory());
  await writeFiles(directory, project);
  const args = ['-G', 'Ninja', '-S', '.', '-B', 'build', '-DCMAKE_C_FLAGS=-O1'];
  execFileSync(cmake(), [...args, `-DCMAKE_MAKE_PROGRAM=${tool('ninja')}`], { cwd: directory });
});
afterEach(async () => await remove());

/** Builds with a `cmake` that does something before it begins. */
async function build(before: string) {
  const wrapper = join(directory, 'cmake-within');
  await writeFile(wrapper, `#!/bin/sh\n${before}\nexec ${cmake()} "$@"\n`);
  await chmod(wrapper, 0o755);
  const said: string[] = [];
  const facts: InstallFacts = {
    settings: { sourceDir: directory, targets: [] },
    toolchain: { cmake: wrapper },
    preset: { name: 'none', buildDir: join(directory, 'build'), hasBuildPreset: false },
    jobs: 4,
  };
  const output = new Writable({ write: (_piece, _encoding, done) => done() });
  const options = { environment: ownEnvironment(), output };
  const memory = { memoryBytes: 1000, onStarved: (sentence: string) => void said.push(sentence) };
  return { ...(await buildWithinMemory(facts, options, memory)), said };
}

type Built = Awaited<ReturnType<typeof build>>;

const fewer = [
  'Memory ran out with 4 jobs; the build goes on with 2.',
  'Memory ran out with 2 jobs; the build goes on with 1.',
];

const group = await boundedGroup(480 * 1024 ** 2);
afterAll(async () => {
  if (group !== undefined) await removeGroup(group);
});

/** Two may pass each other by where both do not need most at the same moment. */
function expectFewerAtATime({ outcome, jobs, bytesPerCompilation, said }: Built): void {
  expect(outcome).toEqual({ status: 'finished', installed: ['package/libhungry.so'] });
  expect(said.length).toBeGreaterThan(0);
  expect(said).toEqual(fewer.slice(0, said.length));
  expect(jobs).toBe(4 / 2 ** said.length);
  expect(bytesPerCompilation).toBe(1000 / jobs);
}

(group === undefined ? test.skip : test)(
  'compilers that the kernel kills are run again, fewer at a time, until they fit',
  async () => expectFewerAtATime(await build(`echo $$ > ${group}/cgroup.procs`)),
  120_000,
);

test('so are those that a daemon kills, such as earlyoom, of which the kernel does not tell', async () => {
  const warden = watchMemory(480 * 1024 ** 2);
  const built = await build('').finally(() => warden.stop());
  expectFewerAtATime(built);
  expect(await warden.stop()).not.toEqual([]);
}, 120_000);

test('a compiler that gets no memory even alone is the end, and the sentence says of what', async () => {
  const { outcome, said } = await build('ulimit -v 150000');
  expect(outcome).toMatchObject({
    status: 'failed',
    diagnosis: { kind: 'out-of-memory', sentence: expect.stringMatching(/^Memory ran out while/) },
  });
  expect(said).toEqual(fewer);
}, 120_000);

test('a mistake in a source is compiled once', async () => {
  await writeFiles(directory, { 'two.c': '#error "a mistake"\n' });
  const { outcome, jobs, said } = await build('');
  expect(outcome).toMatchObject({ status: 'failed', diagnosis: { kind: 'error' } });
  expect({ jobs, said }).toEqual({ jobs: 4, said: [] });
}, 120_000);
