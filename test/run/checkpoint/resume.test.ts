import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { takeCheckpoint } from '../../../src/run/checkpoint/checkpoint.js';
import { resumeCheckpoint } from '../../../src/run/checkpoint/resume.js';
import type { Run } from '../../../src/run/run.js';
import { objectsOnDisk } from '../../../src/tree/objects-on-disk.js';
import { readTreeRecord } from '../../../src/tree/record/tree-record.js';
import { fileSystemNow } from '../../../src/tree/stamps/timestamps.js';
import { createProject, ninjas, type Project } from '../../tree/real-project.js';
import { asCuda } from '../build/as-cuda.js';

const files = {
  'CMakeLists.txt':
    'cmake_minimum_required(VERSION 3.20)\nproject(p C)\nadd_library(k MODULE a.c)\n',
  'a.c': 'int a(void) { return 0; }\n',
};

let project: Project;
let workDirectory: string;
beforeEach(async () => {
  project = createProject(ninjas[0]?.ninja ?? 'ninja', files);
  project.write(files);
  project.configure();
  workDirectory = join(project.sourceDir, '.vllm-incremental-build');
  await mkdir(workDirectory);
});
afterEach(() => project.remove());

/** Leaves what a run leaves that is killed while Ninja works. */
async function beKilled(kernelInputs: Record<string, string>, buildsSomething = true) {
  const note = {
    ...{
      run: '1-1',
      key: 'k',
      sourcesKey: 's',
      buildDir: project.buildDir,
      commit: 'c',
      fingerprint: {},
    },
    ...{
      configuration: '',
      externalPins: {},
      configureReads: [],
      configureLookups: [],
      generated: [],
      configured: [],
    },
    kernelInputs,
    buildStarted: fileSystemNow(project.buildDir).toString(),
  };
  await writeFile(join(workDirectory, 'unfinished.json'), JSON.stringify(note));
  if (buildsSomething) project.build();
}

async function resume(ids: Record<string, string>, buildDir = project.buildDir) {
  const kernelInputs = Object.entries(ids).map(([path, id]) => ({ path, id, mode: '100644' }));
  const checkpoint = await takeCheckpoint(project.sourceDir);
  if (checkpoint === undefined) throw new Error('nothing is unfinished');
  const { sourceDir } = project;
  await resumeCheckpoint(
    { settings: { sourceDir }, plan: { kernelInputs } } as unknown as Run,
    checkpoint,
    buildDir,
  );
  expect(existsSync(join(workDirectory, 'unfinished.json'))).toBe(false);
  return (await readTreeRecord(project.buildDir)).status;
}

test('the same kernel inputs: the tree gets its record', async () => {
  await beKilled({ 'a.c': '1' });
  expect(await resume({ 'a.c': '1' })).toBe('read');
});

test.each([
  ['another content', { 'a.c': '2' }],
  ['one more', { 'a.c': '1', 'b.c': '1' }],
  ['one less', {}],
])('%s: the tree goes, for nobody knows what it was built from', async (_, ids) => {
  await beKilled({ 'a.c': '1' });
  expect(await resume(ids as Record<string, string>)).toBe('absent');
  expect(existsSync(project.buildDir)).toBe(false);
});

test('nothing was compiled yet: the tree goes', async () => {
  await beKilled({ 'a.c': '1' }, false);
  await resume({ 'a.c': '1' });
  expect(existsSync(project.buildDir)).toBe(false);
});

test('a note about another directory than the one that is built in removes nothing', async () => {
  await beKilled({ 'a.c': '1' }, false);
  await resume({ 'a.c': '2' }, join(project.root, 'elsewhere'));
  expect(existsSync(join(project.buildDir, 'build.ninja'))).toBe(true);
});

test('a note that cannot be read tells nothing, and goes', async () => {
  await writeFile(join(workDirectory, 'unfinished.json'), '{');
  expect(await takeCheckpoint(project.sourceDir)).toBeUndefined();
  expect(existsSync(join(workDirectory, 'unfinished.json'))).toBe(false);
});

test('an object that a compiler cache served without proof is not gone on from', async () => {
  await asCuda(project.buildDir);
  await beKilled({ 'a.c': '1' });
  const folder = join(workDirectory, 'compiler-cache/run');
  await mkdir(folder, { recursive: true });
  const log = `# ${project.sourceDir}/a.c\npreprocessed_cache_hit\n`;
  await writeFile(join(folder, 'ccache-stats.log'), log);
  expect(objectsOnDisk(project.tree())).toHaveLength(1);
  expect(await resume({ 'a.c': '1' })).toBe('read');
  expect(objectsOnDisk(project.tree())).toEqual([]);
});
