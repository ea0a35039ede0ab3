import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StagedSnapshot } from '../../../src/cache/layers/snapshot.js';
import { commonCases, type LayerReason } from '../../../src/report/statuses.js';
import { type ReuseFacts, reuseTree } from '../../../src/run/build/reuse-tree.js';
import { buildTree, recordTree, type TreeToSave } from '../../../src/run/layers/build-tree.js';
import { ninjaStateOf } from '../../../src/tree/record/tree-record.js';
import { fileSystemNow, setTimestamp } from '../../../src/tree/stamps/timestamps.js';
import { createProject, ninjas, type Project } from '../../tree/real-project.js';

const files = {
  'CMakeLists.txt':
    'cmake_minimum_required(VERSION 3.20)\nproject(p C)\nadd_library(k MODULE a.c b.c)\n',
  'a.c': 'int a(void) { return 0; }\n',
  'b.c': 'int b(void) { return 0; }\n',
};
const otherA = { 'a.c': 'int a(void) { return 1; }\n' };
const { cases } = buildTree;
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
      ...{
        configureReads: [],
        configureLookups: [],
        generated: [],
        configured: [],
        installed: [],
        finished: true,
        ...facts,
      },
    },
  });
}

async function reuse(facts: Partial<ReuseFacts> = {}, snapshot?: StagedSnapshot) {
  const { sourceDir, buildDir, roots } = project;
  return await reuseTree(snapshot, {
    ...{ sourceDir, buildDir, roots, fingerprint, tracked: new Set<string>() },
    ...{ externalPins: {}, externalSources: {}, clean: 'auto' as const, ...facts },
  });
}

test('a tree that stands as it was recorded is reused, and an edit compiles its users', async () => {
  project.write(otherA);
  const { reused, reason } = await reuse();
  expect(reason).toEqual(cases.inPlace);
  expect([...(reused?.restamped.changed ?? [])]).toEqual([join(project.sourceDir, 'a.c')]);
  expect(project.build()).toEqual(['a.c']);
});

test('a tree in which something was built since is dropped, though its sources are as recorded', async () => {
  project.write(otherA);
  project.build();
  project.write(files, 1_000_000_000);
  const { reused, reason } = await reuse();
  expect(reused).toBeUndefined();
  expect(reason).toEqual(cases.builtSince);
  expect(existsSync(project.buildDir)).toBe(false);
});

test.each<[string, Partial<ReuseFacts>, LayerReason]>([
  [
    'another toolchain',
    { fingerprint: { ...fingerprint, torch: '2.13.0' } },
    cases.toolchainDiffers(['torch 2.11.0 → 2.13.0']),
  ],
  ['asked for', { clean: 'always' }, commonCases.cleanAsked],
])('a tree is dropped: %s', async (_, facts, why) => {
  const { reused, reason } = await reuse(facts);
  expect([reused, reason]).toEqual([undefined, why]);
  expect(existsSync(project.buildDir)).toBe(false);
});

test.each([
  ['is not JSON', '{', /^The entry is of no use/],
  ['is of another kind', '{"schema":3}', /^The entry is of no use/],
  ['is of a newer version', '{"schema":99}', / a newer version .* wrote it/],
  ['is of an older version', '{"schema":0}', / an older version .* wrote it/],
])('a tree is dropped whose record %s', async (_, record, why) => {
  await writeFile(join(project.buildDir, '.vllm-incremental-build/record.json'), record);
  expect((await reuse()).reason?.reason).toMatch(why);
});

/** Rewrites a file of the tree's record as another version would have left it. */
async function rewriteRecord(name: string, change: (json: Record<string, unknown>) => object) {
  const file = join(project.buildDir, '.vllm-incremental-build', name);
  await writeFile(file, JSON.stringify(change(JSON.parse(await readFile(file, 'utf8')))));
}

describe('history: a tree that another version left', () => {
  const versions = { cmake: '3.31.6', ninja: '1.13.0', ccache: '4.9.1' };
  const now = { ...fingerprint, ...versions };

  test.each<[string, Record<string, string>, string]>([
    ['an older CMake', { cmake: '3.26.4' }, 'cmake 3.26.4 → 3.31.6'],
    ['a newer CMake', { cmake: '4.2.0' }, 'cmake 4.2.0 → 3.31.6'],
    ['an older Ninja', { ninja: '1.11.1' }, 'ninja 1.11.1 → 1.13.0'],
    ['a newer Ninja', { ninja: '1.14.0' }, 'ninja 1.14.0 → 1.13.0'],
  ])('by %s is dropped, and the reason names both', async (_, then, difference) => {
    await buildAndRecord({ fingerprint: { ...now, ...then } });
    const { reused, reason } = await reuse({ fingerprint: now });
    expect(reused).toBeUndefined();
    expect(reason).toEqual(cases.toolchainDiffers([difference]));
  });

  test.each<[string, Record<string, string>]>([
    ['an older ccache', { ccache: '4.7.5' }],
    ['a newer ccache', { ccache: '5.0' }],
    ['sccache', { sccache: '0.10.0' }],
  ])('compiled through %s is used: compilers made it', async (_, then) => {
    await buildAndRecord({ fingerprint: { ...fingerprint, ...then } });
    const { reused } = await reuse({ fingerprint: { ...fingerprint, ccache: '4.9.1' } });
    expect(reused).toBeDefined();
    expect(project.build()).toEqual([]);
  });

  test.each([
    ['record.json', 4, /a newer version .* \(schema 4; this one reads 3\)/],
    ['record.json', 0, /an older version .* \(schema 0; this one reads 3\)/],
    ['ledger.json', 5, /a newer version .* \(schema 5; this one reads 4\)/],
    ['ledger.json', 2, /an older version .* \(schema 2; this one reads 4\)/],
  ])('with a %s of schema %i is dropped', async (name, schema, sentence) => {
    await rewriteRecord(name, (json) => ({ ...json, schema }));
    const { reused, reason } = await reuse();
    expect(reused).toBeUndefined();
    expect(reason?.reason).toMatch(sentence);
  });

  test('by another version with the same schemas is used, with a field that this one ignores', async () => {
    await rewriteRecord('record.json', (json) => ({ ...json, learntLater: true }));
    expect((await reuse()).reused).toBeDefined();
  });

  test.each([
    ['.ninja_log', '# ninja log v8\n', /version 8; versions 5 to 7/],
    ['.ninja_log', '# ninja log v4\n', /version 4; versions 5 to 7/],
    ['.ninja_deps', '# ninjadeps\n\u0005\0\0\0', /version 5; versions 3 and 4/],
    ['.ninja_deps', '# ninjadeps\n\u0002\0\0\0', /version 2; versions 3 and 4/],
  ])('with a %s of a version that nobody knows is dropped', async (name, content, sentence) => {
    await writeFile(join(project.buildDir, name), content);
    const ninjaState = await ninjaStateOf(project.buildDir);
    await rewriteRecord('record.json', (json) => ({ ...json, ninjaState }));
    const { reused, reason } = await reuse();
    expect(reused).toBeUndefined();
    expect(reason?.status).toBe('miss');
    expect(reason?.reason).toMatch(/because Ninja's own files cannot be read: /);
    expect(reason?.reason).toMatch(sentence);
  });
});

describe('the clock of the machine that saved a tree', () => {
  const day = 24n * 3600n * 1_000_000_000n;

  /** Makes the tree what a machine would have left whose clock was wrong by this much. */
  async function shiftClock(by: bigint): Promise<void> {
    const shift = (time: unknown) => (BigInt(time as string) + by).toString();
    const shiftFile = async (path: string) => {
      const { mtimeNs } = await stat(path, { bigint: true });
      setTimestamp(path, mtimeNs + by);
    };
    for (const path of await readdir(project.buildDir, { recursive: true })) {
      await shiftFile(join(project.buildDir, path));
    }
    const log = join(project.buildDir, '.ninja_log');
    const text = await readFile(log, 'utf8');
    await writeFile(
      log,
      text.replace(
        /^(\d+\t\d+\t)(\d+)/gm,
        (_, times, at) => `${times}${at === '0' ? at : shift(at)}`,
      ),
    );
    await shiftDeps(join(project.buildDir, '.ninja_deps'), by);
    await rewriteRecord('ledger.json', (json) => {
      type Row = [name: string, bytes: number, sha256: string, mtime: string];
      const directories = json.directories as Record<string, Row[]>;
      const shifted = Object.entries(directories).map(([folder, rows]) => [
        folder,
        // What came with the toolchain is as old as it was.
        rows.map(
          ([name, bytes, sha256, at]): Row => [
            ...([name, bytes, sha256] as const),
            folder.startsWith(project.root) ? shift(at) : at,
          ],
        ),
      ]);
      return { ...json, newest: shift(json.newest), directories: Object.fromEntries(shifted) };
    });
    const ninjaState = await ninjaStateOf(project.buildDir);
    await rewriteRecord('record.json', (json) => ({ ...json, ninjaState }));
  }

  /** Adds to the time of every record of outputs (ninja src/deps_log.h). */
  async function shiftDeps(path: string, by: bigint): Promise<void> {
    const bytes = await readFile(path);
    for (let at = '# ninjadeps\n'.length + 4; at < bytes.length; ) {
      const head = bytes.readUInt32LE(at);
      if (head >>> 31 === 1) bytes.writeBigInt64LE(bytes.readBigInt64LE(at + 8) + by, at + 8);
      at += 4 + (head & 0x7fffffff);
    }
    await writeFile(path, bytes);
  }

  test.each([
    ['a day behind', -day],
    ['an hour behind', -day / 24n],
    ['right', 0n],
  ])('was %s: an edit compiles its users and nothing else', async (_, by) => {
    await shiftClock(by);
    project.write(otherA);
    const { reused } = await reuse();
    expect(reused).toBeDefined();
    expect(project.build()).toEqual(['a.c']);
    expect(project.build()).toEqual([]);
  });

  test.each([
    ['a day ahead', day],
    ['an hour ahead', day / 24n],
  ])('was %s: nothing that is written now would look new, so that the tree goes', async (_, by) => {
    await shiftClock(by);
    const { reused, reason } = await reuse();
    expect(reused).toBeUndefined();
    expect(reason?.status).toBe('miss');
    expect(reason?.reason).toMatch(
      /^The build tree was dropped: The clock of this machine is \d+ s behind/,
    );
    expect(existsSync(project.buildDir)).toBe(false);
  });
});

test('a tree without Ninja’s log is dropped', async () => {
  await rm(join(project.buildDir, '.ninja_log'));
  expect((await reuse()).reused).toBeUndefined();
});

test('a dropped tree takes its generated sources along, but nothing that git tracks', async () => {
  await buildAndRecord({ generated: ['generated.c', 'a.c'] });
  project.write({ 'generated.c': '' });
  await reuse({ fingerprint: { nvcc: 'other' }, tracked: new Set(['a.c']) });
  expect((await readdir(project.sourceDir)).sort()).toEqual(Object.keys(files).sort());
});

test('a build directory that is not ours is kept aside, untouched', async () => {
  await rm(join(project.buildDir, '.vllm-incremental-build'), { recursive: true });
  const log = await readFile(join(project.buildDir, '.ninja_log'), 'utf8');
  expect(await reuse()).toEqual({ reused: undefined, reason: undefined });
  expect(await readFile(join(`${project.buildDir}.kept`, '.ninja_log'), 'utf8')).toBe(log);
  await mkdir(project.buildDir);
  await reuse();
  expect(existsSync(`${project.buildDir}.kept-2`)).toBe(true);
});

test('sources of external projects are placed, and stale ones removed', async () => {
  const deps = join(project.buildDir, '_deps');
  const restored = join(project.root, 'restored');
  await mkdir(restored);
  await mkdir(join(deps, 'moved-src'), { recursive: true });
  await buildAndRecord({ externalPins: { moved: '1', same: '1' } });
  await reuse({
    externalPins: { moved: '2', same: '1' },
    externalSources: { same: restored },
  });
  expect(await readdir(deps)).toEqual(['same-src']);
});

test('restored sources survive a tree that is dropped', async () => {
  const restored = join(project.root, 'restored');
  await mkdir(restored);
  await writeFile(join(restored, 'x.h'), '');
  await reuse({ fingerprint: { nvcc: 'other' }, externalSources: { project: restored } });
  expect(await readdir(join(project.buildDir, '_deps/project-src'))).toEqual(['x.h']);
});

describe('an entry that somebody crafted', () => {
  /** The tree as an entry, with these generated sources beside it. */
  async function restoreWith(generated: readonly string[], facts: Partial<ReuseFacts> = {}) {
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
    return await reuse(facts, { entry, meta: {}, staged, bytes: 1 });
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
      const { reused } = await restoreWith([path]);
      expect(reused).toBeDefined();
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
      expect(reason?.reason).toMatch(name === '..' ? cases.hitExact.reason : /is of no use/);
    },
  );

  test('removes nothing hidden and nothing outside of the checkout when it is dropped', async () => {
    const kept = ['.git/index', '.env', '../outside.txt'].map((path) =>
      join(project.sourceDir, path),
    );
    await mkdir(join(project.sourceDir, '.git'));
    for (const path of kept) await writeFile(path, 'mine');
    await buildAndRecord({ generated: ['.git/index', '.env', '../outside.txt'] });
    const { reused } = await restoreWith([], { fingerprint: { nvcc: 'other' } });
    expect(reused).toBeUndefined();
    expect(kept.map((path) => existsSync(path))).toEqual([true, true, true]);
  });
});
