import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StagedSnapshot } from '../../src/cache/snapshot.js';
import { type AdoptFacts, adoptTree } from '../../src/run/adopt-tree.js';
import { recordTree, type TreeToSave } from '../../src/run/save.js';
import { fileSystemNow } from '../../src/tree/timestamps.js';
import { createProject, ninjas, type Project } from '../tree/real-project.js';

const files = {
  'CMakeLists.txt':
    'cmake_minimum_required(VERSION 3.20)\nproject(p C)\nadd_library(k MODULE a.c b.c)\n',
  'a.c': 'int a(void) { return 0; }\n',
  'b.c': 'int b(void) { return 0; }\n',
};
const otherA = { 'a.c': 'int a(void) { return 1; }\n' };
const fingerprint = { nvcc: 'n', torch: '2.11.0' };

let project: Project;
beforeEach(async () => {
  project = createProject(ninjas[0]?.ninja ?? 'ninja', files);
  project.write(files);
  project.configure();
  await buildAndRecord();
});
afterEach(() => project.remove());

async function buildAndRecord(facts: Partial<TreeToSave['facts']> = {}): Promise<void> {
  const { sourceDir, buildDir } = project;
  const buildStarted = fileSystemNow(buildDir);
  project.build();
  await recordTree(sourceDir, {
    ...{ buildDir, buildStarted, kernelInputs: {} },
    facts: {
      ...{ commit: 'c'.repeat(40), fingerprint, configuration: '', externalPins: {} },
      ...{ configureReads: [], generated: [], installed: [], finished: true, ...facts },
    },
  });
}

async function adopt(facts: Partial<AdoptFacts> = {}, snapshot?: StagedSnapshot) {
  const { sourceDir, buildDir, roots } = project;
  return await adoptTree(snapshot, {
    ...{ sourceDir, buildDir, roots, fingerprint, tracked: new Set<string>() },
    ...{ externalPins: {}, externalSources: {}, clean: 'auto' as const, ...facts },
  });
}

test('a tree that stands as it was recorded is adopted, and an edit compiles its users', async () => {
  project.write(otherA);
  const { adopted, reason } = await adopt();
  expect(reason).toMatchObject({ status: 'hit', code: 'in-place' });
  expect([...(adopted?.restamped.changed ?? [])]).toEqual([join(project.sourceDir, 'a.c')]);
  expect(project.build()).toEqual(['a.c']);
});

test('a tree in which something was built since is dropped, though its sources are as recorded', async () => {
  project.write(otherA);
  project.build();
  project.write(files, 1_000_000_000);
  const { adopted, reason } = await adopt();
  expect(adopted).toBeUndefined();
  expect(reason).toMatchObject({ status: 'miss', code: 'built-since' });
  expect(existsSync(project.buildDir)).toBe(false);
});

test.each<[string, Partial<AdoptFacts>, string]>([
  ['another toolchain', { fingerprint: { ...fingerprint, torch: '2.13.0' } }, 'toolchain-differs'],
  ['asked for', { clean: 'always' }, 'clean-asked'],
])('a tree is dropped: %s', async (_, facts, code) => {
  const { adopted, reason } = await adopt(facts);
  expect([adopted, reason?.code]).toEqual([undefined, code]);
  expect(existsSync(project.buildDir)).toBe(false);
});

test.each([
  ['is not JSON', '{', 'entry-damaged'],
  ['is of another kind', '{"schema":1}', 'entry-damaged'],
  ['is of a newer version', '{"schema":99}', 'newer-schema'],
])('a tree is dropped whose record %s', async (_, record, code) => {
  await writeFile(join(project.buildDir, '.vllm-incremental-build/record.json'), record);
  expect((await adopt()).reason?.code).toBe(code);
});

test('a tree without Ninja’s log is dropped', async () => {
  await rm(join(project.buildDir, '.ninja_log'));
  expect((await adopt()).adopted).toBeUndefined();
});

test('a dropped tree takes its generated sources along, but nothing that git tracks', async () => {
  await buildAndRecord({ generated: ['generated.c', 'a.c'] });
  project.write({ 'generated.c': '' });
  await adopt({ fingerprint: { nvcc: 'other' }, tracked: new Set(['a.c']) });
  expect((await readdir(project.sourceDir)).sort()).toEqual(Object.keys(files).sort());
});

test('a build directory that is not ours is kept aside, untouched', async () => {
  await rm(join(project.buildDir, '.vllm-incremental-build'), { recursive: true });
  const log = await readFile(join(project.buildDir, '.ninja_log'), 'utf8');
  expect(await adopt()).toEqual({ adopted: undefined, reason: undefined });
  expect(await readFile(join(`${project.buildDir}.kept`, '.ninja_log'), 'utf8')).toBe(log);
  await mkdir(project.buildDir);
  await adopt();
  expect(existsSync(`${project.buildDir}.kept-2`)).toBe(true);
});

test('sources of external projects are placed, and stale ones removed', async () => {
  const deps = join(project.buildDir, '_deps');
  const restored = join(project.root, 'restored');
  await mkdir(restored);
  await mkdir(join(deps, 'moved-src'), { recursive: true });
  await buildAndRecord({ externalPins: { moved: '1', same: '1' } });
  await adopt({
    externalPins: { moved: '2', same: '1' },
    externalSources: { same: restored },
  });
  expect(await readdir(deps)).toEqual(['same-src']);
});

test('restored sources survive a tree that is dropped', async () => {
  const restored = join(project.root, 'restored');
  await mkdir(restored);
  await writeFile(join(restored, 'x.h'), '');
  await adopt({ fingerprint: { nvcc: 'other' }, externalSources: { project: restored } });
  expect(await readdir(join(project.buildDir, '_deps/project-src'))).toEqual(['x.h']);
});

describe('an entry that somebody crafted', () => {
  /** The tree as an entry, with these generated sources beside it. */
  async function restoreWith(generated: readonly string[], facts: Partial<AdoptFacts> = {}) {
    const staged = {
      tree: join(project.root, 'staged/tree'),
      source: join(project.root, 'staged/source'),
    };
    for (const path of generated) {
      await mkdir(dirname(join(staged.source, path)), { recursive: true });
      await writeFile(join(staged.source, path), 'crafted');
    }
    await mkdir(staged.source, { recursive: true });
    await rename(project.buildDir, staged.tree);
    const entry = { layer: 'build-tree', key: 'k', exact: true } as const;
    return await adopt(facts, { entry, meta: {}, staged, bytes: 1 });
  }

  const content = async (path: string) =>
    await readFile(join(project.sourceDir, path), 'utf8').catch(() => undefined);

  test.each<[string, string | undefined, string]>([
    ['gen/deep/a.cu', 'crafted', 'goes where generators write'],
    ['a.c', files['a.c'], 'replaces no file of the repository'],
    ['mine.txt', 'mine', 'replaces no file of the user'],
    ['.git/hooks/pre-commit', undefined, "enters no folder of git's"],
    ['gen/.github/x.yml', undefined, 'enters no hidden folder'],
    ['mine.txt/a.cu', undefined, 'breaks nothing where a file is in its way'],
  ])('%s is %j afterwards: it %s', async (path, expected, _) => {
    await writeFile(join(project.sourceDir, 'mine.txt'), 'mine');
    await restoreWith([path], { tracked: new Set(Object.keys(files)) });
    expect(await content(path)).toBe(expected);
  });

  test.each(['out/a.cu', 'out/new/folder/a.cu', 'nowhere/a.cu'])(
    'writes nothing through a link of the checkout: %s',
    async (path) => {
      const outside = join(project.root, 'outside');
      await mkdir(outside);
      await symlink(outside, join(project.sourceDir, 'out'));
      await symlink(join(project.root, 'absent'), join(project.sourceDir, 'nowhere'));
      const { adopted } = await restoreWith([path]);
      expect(adopted).toBeDefined();
      expect(await readdir(outside)).toEqual([]);
      expect(existsSync(join(project.root, 'absent'))).toBe(false);
    },
  );

  test.each(['../../victim', '..', 'a/../../../victim', '/victim', 'victim\0'])(
    'removes nothing by the name of a project that is a path: %j',
    async (name) => {
      const victims = ['victim-src', 'victim-build'].map((victim) => join(project.root, victim));
      for (const victim of victims) await mkdir(victim);
      await buildAndRecord({ externalPins: { [name]: '1' } });
      const { reason } = await restoreWith([], { externalPins: { other: '2' } });
      expect(victims.every((victim) => existsSync(victim))).toBe(true);
      expect(reason?.code).toBe(name === '..' ? 'hit-exact' : 'entry-damaged');
    },
  );

  test('removes nothing hidden and nothing outside of the checkout when it is dropped', async () => {
    const kept = ['.git/index', '.env', '../outside.txt'].map((path) =>
      join(project.sourceDir, path),
    );
    await mkdir(join(project.sourceDir, '.git'));
    for (const path of kept) await writeFile(path, 'mine');
    await buildAndRecord({ generated: ['.git/index', '.env', '../outside.txt'] });
    const { adopted } = await restoreWith([], { fingerprint: { nvcc: 'other' } });
    expect(adopted).toBeUndefined();
    expect(kept.map((path) => existsSync(path))).toEqual([true, true, true]);
  });
});
