import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CachedCompilation } from '../../../src/compiler-cache/compiler-cache.js';
import { removeUnverifiedObjects } from '../../../src/run/build/unverified-objects.js';

let buildDir: string;
beforeEach(async () => {
  buildDir = await mkdtemp(join(tmpdir(), 'unproved-'));
});
afterEach(() => rm(buildDir, { recursive: true }));

const edge = (language: string, source: string, object: string) => ({
  ...{ rule: `${language}_COMPILER___C_unscanned_Release`, outputs: [object], explicit: [source] },
  ...{ implicit: [], orderOnly: [], validations: [], variables: new Map() },
});

test.each([
  ['unproved', 'a.cu', ['a.cu.o', 'a2.cu.o']],
  ['unproved', 'b.cpp', []],
  ['unproved', 'other.cu', []],
  ['hit', 'a.cu', []],
  ['miss', 'a.cu', []],
] as const)('%s of %s: removed are %j', async (result, source, removed) => {
  const objects = ['a.cu.o', 'a2.cu.o', 'b.o'];
  for (const object of objects) await writeFile(join(buildDir, object), '');
  const edges = [
    edge('CUDA', '/fork/a.cu', 'a.cu.o'),
    edge('CUDA', '/fork/a.cu', 'a2.cu.o'),
    edge('CXX', '/fork/b.cpp', 'b.o'),
  ];
  const tree = { buildDir, manifest: { edges } } as unknown as Parameters<
    typeof removeUnverifiedObjects
  >[0];
  const compilation: CachedCompilation = { source: `/fork/${source}`, result };
  expect(await removeUnverifiedObjects(tree, [compilation])).toEqual(removed);
  const there = objects.filter((object) => existsSync(join(buildDir, object)));
  expect(there).toEqual(
    objects.filter((object) => !(removed as readonly string[]).includes(object)),
  );
});
