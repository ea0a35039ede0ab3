import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CachedCompilation } from '../../../src/compiler-cache/compiler-cache.js';
import { finishCheckpoint } from '../../../src/run/checkpoint/finish.js';
import { objectsOnDisk } from '../../../src/tree/objects-on-disk.js';
import { fileSystemNow } from '../../../src/tree/stamps/timestamps.js';
import { createProject, ninjas, type Project } from '../../tree/real-project.js';
import { asCuda } from '../build/as-cuda.js';

const files = {
  'CMakeLists.txt':
    'cmake_minimum_required(VERSION 3.20)\nproject(p C)\nadd_library(k MODULE a.c)\n',
  'a.c': 'int a(void) { return 0; }\n',
};

let project: Project;
beforeEach(async () => {
  project = createProject(ninjas[0]?.ninja ?? 'ninja', files);
  project.write(files);
  project.configure();
  await mkdir(join(project.sourceDir, '.vllm-incremental-build'));
});
afterEach(() => project.remove());

/** @returns the layers that were offered to the store, and what was said */
async function finish(compilations: readonly CachedCompilation[] = []) {
  const offered: string[] = [];
  const said: string[] = [];
  const { sourceDir, buildDir } = project;
  const saving = {
    settings: { sourceDir, layers: new Set(['build-tree', 'external-sources']) },
    store: { kind: 'directory' },
    trust: { write: undefined, reason: 'nobody writes' },
    journal: { saved: (layer: string) => offered.push(layer) },
  };
  const checkpoint = {
    ...{ run: '1-1', key: 'k', sourcesKey: 's', buildDir, kernelInputs: { 'a.c': '1' } },
    ...{ buildStarted: fileSystemNow(buildDir), compilations },
    facts: {
      ...{ commit: 'c', fingerprint: {}, configuration: '', externalPins: {}, generated: [] },
      ...{
        configured: [],
        configureReads: [],
        configureLookups: [],
        installed: [],
        finished: false,
      },
    },
  };
  await finishCheckpoint(
    saving as unknown as Parameters<typeof finishCheckpoint>[0],
    checkpoint as unknown as Parameters<typeof finishCheckpoint>[1],
    { info: (text: string) => said.push(text) } as unknown as Parameters<
      typeof finishCheckpoint
    >[2],
  );
  return { offered, said };
}

test('what was compiled is saved, with the sources of external projects', async () => {
  project.build();
  expect(await finish()).toEqual({ offered: ['build-tree', 'external-sources'], said: [] });
});

test.each([
  ['Ninja was not started', () => {}],
  [
    'no object is left',
    () => {
      project.build();
      const tree = project.tree();
      project.removeObjects(new Map(objectsOnDisk(tree).map((object) => [object, undefined])));
    },
  ],
])('nothing is saved where %s', async (_, prepare) => {
  prepare();
  expect(await finish()).toEqual({
    offered: [],
    said: ['The build did not come to compile anything; there is no progress to save.'],
  });
});

test('an object that a compiler cache served without proof is not saved', async () => {
  await asCuda(project.buildDir);
  project.build();
  const served = (result: 'hit' | 'unproved') => [{ source: `${project.sourceDir}/a.c`, result }];
  expect((await finish(served('hit'))).offered).toContain('build-tree');
  expect((await finish(served('unproved'))).offered).toEqual([]);
});
