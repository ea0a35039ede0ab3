import { readFileSync, renameSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { explainRebuilt } from '../../src/tree/explain.js';
import {
  generatedSources,
  removeBeforeConfigure,
  restampAfterConfigure,
} from '../../src/tree/generated-sources.js';
import { shadowedObjects } from '../../src/tree/inputs/shadowing.js';
import { objectsUsing } from '../../src/tree/objects-using.js';
import { recordInputs, unknownContent } from '../../src/tree/record/input-record.js';
import { formatInputRecord, parseInputRecord } from '../../src/tree/record/input-record-format.js';
import { outdatedObjects } from '../../src/tree/stamps/outdated-outputs.js';
import { restamp } from '../../src/tree/stamps/restamp.js';
import { fileSystemNow } from '../../src/tree/stamps/timestamps.js';
import { createProject, type Files, ninjas, type Project, run } from './real-project.js';

const files: Files = {
  'CMakeLists.txt': `
cmake_minimum_required(VERSION 3.20)
project(traps C)
configure_file(csrc/configured.h.in configured.h)
file(WRITE \${CMAKE_BINARY_DIR}/rewritten.h "#define REWRITTEN 1\\n")
if(NOT EXISTS \${CMAKE_SOURCE_DIR}/csrc/generated.c)
  file(READ csrc/template.txt TEXT)
  file(WRITE csrc/generated.c "\${TEXT}")
endif()
file(GLOB SOURCES csrc/*.c)
add_library(kernels MODULE \${SOURCES})
target_include_directories(kernels PRIVATE csrc/first csrc/second \${INSTALLED} \${CMAKE_BINARY_DIR})
`,
  'README.md': 'text',
  'csrc/template.txt': 'int generated(void) { return 1; }\n',
  'csrc/configured.h.in': '#define CONFIGURED 1\n',
  'csrc/a.h': '#define A 1\n',
  'csrc/both.h': '#define BOTH 1\n',
  'csrc/a.c': '#include "a.h"\n#include "both.h"\nint a(void) { return A + BOTH; }\n',
  'csrc/b.c':
    '#include "both.h"\n#if __has_include("maybe.h")\n#include "maybe.h"\n#endif\nint b(void) { return BOTH; }\n',
  'csrc/c.c':
    '#include "configured.h"\n#include "rewritten.h"\nint c(void) { return CONFIGURED; }\n',
  'csrc/d.c': '#include <installed.h>\nint d(void) { return INSTALLED; }\n',
  'csrc/e.c': '#include <shadow.h>\nint e(void) { return SHADOW; }\n',
  'csrc/second/shadow.h': '#define SHADOW 1\n',
};
const installed = { 'installed.h': '#define INSTALLED 1\n' };
const everything = ['a.c', 'b.c', 'c.c', 'd.c', 'e.c', 'generated.c'];

describe.each(ninjas)('with Ninja $version', ({ ninja }) => {
  let project: Project;
  beforeEach(() => {
    project = createProject(ninja, files);
    project.write(installed, undefined, project.includeRoot);
    project.configure();
  });
  afterEach(() => project.remove());

  const generated = { 'csrc/generated.c': files['csrc/template.txt'] as string };
  const objectOf = (name: string) => `CMakeFiles/kernels.dir/csrc/${name}.o`;

  test('timestamps alone would compile everything again', async () => {
    await project.buildAndRecord();
    project.moveOn({ ...files, ...generated });
    expect(project.build()).toEqual(everything);
  });

  test('a fresh checkout of the same files needs no work', async () => {
    const recorded = await project.buildAndRecord();
    const parsed = parseInputRecord(formatInputRecord(recorded));
    const inputRecord = parsed.readable ? parsed.inputRecord : recorded;
    project.moveOn({ ...files, ...generated });
    const result = await project.restamp(inputRecord);
    expect([...result.changed]).toEqual([]);
    expect(project.build()).toEqual([]);
  });

  test.each<[title: string, edit: Files, compiled: string[]]>([
    ['one source', { 'csrc/a.c': 'int a(void) { return 2; }\n' }, ['a.c']],
    ['a header', { 'csrc/both.h': '#define BOTH 1000\n' }, ['a.c', 'b.c']],
    ['a header, with equal size', { 'csrc/a.h': '#define A 2\n' }, ['a.c']],
    ['nothing that is compiled', { 'README.md': 'other' }, []],
    [
      'two files, swapped',
      {
        'csrc/a.h': files['csrc/both.h'] as string,
        'csrc/both.h': '#define A 1\n#define BOTH 1\n',
      },
      ['a.c', 'b.c'],
    ],
  ])('an edit of %s compiles exactly its users', async (_, edit, compiled) => {
    const inputRecord = await project.buildAndRecord();
    project.moveOn({ ...files, ...generated, ...edit });
    await project.restamp(inputRecord);
    expect(project.build()).toEqual(compiled);
  });

  test.each([
    ['in 2001', 1_000_000_000],
    ['of the future', 4_000_000_000],
  ])('an edit with a timestamp %s is seen, and Ninja comes to rest', async (_, seconds) => {
    const inputRecord = await project.buildAndRecord();
    project.moveOn({ ...files, ...generated });
    project.write({ 'csrc/a.h': '#define A 2\n' }, seconds);
    project.write({ 'CMakeLists.txt': `${files['CMakeLists.txt']}\n` }, seconds);
    const { changed } = await project.restamp(inputRecord);
    expect([...changed].sort()).toEqual([
      join(project.sourceDir, 'CMakeLists.txt'),
      join(project.sourceDir, 'csrc/a.h'),
    ]);
    // CMake writes rewritten.h again, because nobody restamps after a configure of Ninja's own.
    expect(project.build()).toEqual(['a.c', 'c.c']);
    expect(project.build()).toEqual([]);
  });

  test('Ninja sees a deleted header by itself', async () => {
    const inputRecord = await project.buildAndRecord();
    project.moveOn({ ...files, ...generated });
    rmSync(join(project.sourceDir, 'csrc/a.h'));
    const result = await project.restamp(inputRecord);
    expect([...result.missing]).toEqual([join(project.sourceDir, 'csrc/a.h')]);
    expect(project.dryRun()).toEqual(['a.c']);
  });

  test('a header that was deleted and comes back different counts as changed', async () => {
    await project.buildAndRecord();
    project.write({ 'csrc/both.h': '#define A 1\n#define BOTH 1\n' });
    project.write({ 'csrc/a.c': '#include "both.h"\nint a(void) { return A + BOTH; }\n' });
    rmSync(join(project.sourceDir, 'csrc/a.h'));
    // The run ended before Ninja did: a.c was not compiled, so its record still names a.h.
    const inputRecord = await project.record(fileSystemNow(project.buildDir));
    project.moveOn({ ...files, ...generated, 'csrc/a.h': '#define A 3\n' });
    project.write({ 'csrc/a.h': '#define A 3\n' }, 1_000_000_000);
    const result = await project.restamp(inputRecord);
    expect(result.reasons.get(join(project.sourceDir, 'csrc/a.h'))).toBe(
      'is not in the input record',
    );
    expect(project.dryRun()).toContain('a.c');
  });

  test('what an interrupted build left out of date stays so', async () => {
    await project.buildAndRecord();
    project.write({ 'csrc/both.h': '#define BOTH 7\n' });
    const inputRecord = await project.record(fileSystemNow(project.buildDir));
    project.moveOn({ ...files, ...generated, 'csrc/both.h': '#define BOTH 7\n' });
    utimesSync(join(project.sourceDir, 'csrc/both.h'), 1_000_000_000, 1_000_000_000);
    expect([...(await project.restamp(inputRecord)).changed]).toEqual([]);
    expect(project.build()).toEqual(['a.c', 'b.c']);
  });

  test('an input that was written while the build ran is not trusted', async () => {
    const started = fileSystemNow(project.buildDir);
    project.build();
    project.write({ 'csrc/a.h': '#define A 5\n' });
    const inputRecord = await project.record(started);
    project.moveOn({ ...files, ...generated, 'csrc/a.h': '#define A 5\n' });
    const { reasons } = await project.restamp(inputRecord);
    expect(reasons.get(join(project.sourceDir, 'csrc/a.h'))).toBe(
      'was written while the last build ran',
    );
    expect(project.build()).toEqual(['a.c']);
  });

  test('nor is one that was replaced by an older file', async () => {
    const started = fileSystemNow(project.buildDir);
    project.build();
    const header = join(project.includeRoot, 'installed.h');
    project.write({ 'packed.h': '#define INSTALLED 2\n' }, 1_000_000_000, project.includeRoot);
    renameSync(join(project.includeRoot, 'packed.h'), header);
    const { files: recorded } = await project.record(started);
    expect(recorded.get(header)?.sha256).toBe(unknownContent);
  });

  test.each([
    ['equal bytes', installed['installed.h'], 'proved'],
    ['others', '#define INSTALLED 2\n', 'unknown'],
  ])('a header that was proved and then replaced by %s is %s', async (_, text, outcome) => {
    const inputRecord = await project.buildAndRecord();
    const { proven } = await project.restamp(inputRecord);
    const buildStarted = fileSystemNow(project.buildDir);
    project.write({ 'packed.h': text }, 1_000_000_000, project.includeRoot);
    const header = join(project.includeRoot, 'installed.h');
    renameSync(join(project.includeRoot, 'packed.h'), header);
    const options = { repositoryFiles: {}, buildStarted, now: buildStarted, proven };
    const again = await recordInputs(project.tree(), options);
    const digest = inputRecord.files.get(header)?.sha256;
    expect(again.files.get(header)?.sha256).toBe(outcome === 'proved' ? digest : unknownContent);
  });

  test.each([
    ['its own bytes', '#define A 1\n', 'proved'],
    ['as many others', '#define A 5\n', 'unknown'],
  ])(
    'one of the checkout that was written with %s under its old time is %s',
    async (_, text, outcome) => {
      const inputRecord = await project.buildAndRecord();
      const { proven } = await project.restamp(inputRecord);
      const buildStarted = fileSystemNow(project.buildDir);
      const header = join(project.sourceDir, 'csrc/a.h');
      const { mtimeMs, size } = statSync(header);
      await pause(20);
      project.write({ 'csrc/a.h': text }, mtimeMs / 1000);
      expect(statSync(header)).toMatchObject({ mtimeMs, size });
      const options = { repositoryFiles: {}, buildStarted, now: buildStarted, proven };
      const again = await recordInputs(project.tree(), options);
      const digest = inputRecord.files.get(header)?.sha256;
      expect(again.files.get(header)?.sha256).toBe(outcome === 'proved' ? digest : unknownContent);
    },
  );

  test('headers outside the repository are proved by content', async () => {
    const inputRecord = await project.buildAndRecord();
    project.moveOn({ ...files, ...generated });
    project.write(installed, undefined, project.includeRoot);
    await project.restamp(inputRecord);
    expect(project.build()).toEqual([]);

    project.write({ 'installed.h': '#define INSTALLED 2\n' }, 1_000_000_000, project.includeRoot);
    const { unstampable } = await project.restamp(inputRecord);
    project.removeObjects(objectsUsing(project.tree(), unstampable));
    expect(project.build()).toEqual(['d.c']);
  });

  describe('another run on this machine gives a header that both read an older timestamp', () => {
    const changed = { 'installed.h': '#define INSTALLED 2\n' };
    const header = () => join(project.includeRoot, 'installed.h');
    const makeOld = () => utimesSync(header(), 1_000_000_000, 1_000_000_000);

    test('after this one found it changed', async () => {
      const inputRecord = await project.buildAndRecord();
      project.moveOn({ ...files, ...generated });
      project.write(changed, undefined, project.includeRoot);
      const { unstampable } = await project.restamp(inputRecord);
      makeOld();
      expect(project.dryRun()).toEqual([]);
      project.removeObjects(objectsUsing(project.tree(), unstampable));
      expect(project.build()).toEqual(['d.c']);
    });

    test.each(['before', 'after'])(
      '%s this one goes on with an interrupted build',
      async (when) => {
        await project.buildAndRecord();
        project.write(changed, undefined, project.includeRoot);
        const inputRecord = await project.record(fileSystemNow(project.buildDir));
        project.moveOn({ ...files, ...generated });
        if (when === 'before') makeOld();
        const { shared, changed: found } = await project.restamp(inputRecord);
        if (when === 'after') makeOld();
        expect([...found]).toEqual([]);
        expect(project.dryRun()).toEqual([]);
        const outdated = outdatedObjects(project.tree(), inputRecord, shared);
        expect([...outdated]).toEqual([[objectOf('d.c'), [header()]]]);
        project.removeObjects(outdated);
        expect(project.build()).toEqual(['d.c']);
      },
    );

    test('which changes nothing where no build was interrupted', async () => {
      const inputRecord = await project.buildAndRecord();
      project.moveOn({ ...files, ...generated });
      makeOld();
      const { shared } = await project.restamp(inputRecord);
      expect(outdatedObjects(project.tree(), inputRecord, shared).size).toBe(0);
      expect(project.build()).toEqual([]);
    });
  });

  test('a file outside the roots is neither read nor stamped, and its users are named', async () => {
    const inputRecord = await project.buildAndRecord();
    const header = join(project.includeRoot, 'installed.h');
    utimesSync(header, 5, 5);
    const result = await restamp(inputRecord, {
      roots: project.roots.filter((root) => root !== project.includeRoot),
    });
    if (!result.trusted) throw new Error(result.reason);
    expect(statSync(header).mtimeMs).toBe(5000);
    expect(result.unstampable.has(header)).toBe(true);
    expect([...objectsUsing(project.tree(), new Set([header])).keys()]).toEqual([objectOf('d.c')]);
  });

  test('a header that became a link to one outside the roots is not stamped', async () => {
    const inputRecord = await project.buildAndRecord();
    const header = join(project.sourceDir, 'csrc/a.h');
    const target = join(project.root, 'secret.h');
    renameSync(header, target);
    symlinkSync(target, header);
    utimesSync(target, 5, 5);
    const result = await project.restamp(inputRecord);
    expect(statSync(target).mtimeMs).toBe(5000);
    expect([...result.changed]).toEqual([header]);
    expect([...result.unstampable]).toEqual([header]);
  });

  test('Ninja misses a header that shadows another, and we do not', async () => {
    const inputRecord = await project.buildAndRecord();
    const shadow = { 'csrc/first/shadow.h': '#define SHADOW 2\n' };
    project.moveOn({ ...files, ...generated, ...shadow });
    await project.restamp(inputRecord);
    expect(project.dryRun()).toEqual([]);

    const forced = shadowedObjects(project.tree(), inputRecord, { added: Object.keys(shadow) });
    expect([...forced]).toEqual([
      [objectOf('e.c'), ['csrc/first/shadow.h may now be found before csrc/second/shadow.h']],
    ]);
    const before = project.tree();
    project.removeObjects(forced);
    expect(project.build()).toEqual(['e.c']);
    const after = project.tree();
    expect(
      explainRebuilt({
        before,
        after,
        changed: new Map(),
        forced,
        restoredObjects: new Set(before.log.keys()),
      }).map(({ because }) => because),
    ).toEqual([['csrc/first/shadow.h may now be found before csrc/second/shadow.h']]);
    expect(after.deps.get(objectOf('e.c'))?.deps).toContain(
      join(project.sourceDir, 'csrc/first/shadow.h'),
    );
  });

  test('Ninja misses the answer to a __has_include, and we do not', async () => {
    const inputRecord = await project.buildAndRecord();
    const answer = { 'csrc/maybe.h': '#define MAYBE\n' };
    project.moveOn({ ...files, ...generated, ...answer });
    await project.restamp(inputRecord);
    expect(project.dryRun()).toEqual([]);
    expect([...shadowedObjects(project.tree(), inputRecord, { added: ['csrc/maybe.h'] })]).toEqual([
      [objectOf('b.c'), ['csrc/b.c asks whether there is csrc/maybe.h']],
    ]);
  });

  test('a configure that writes equal bytes again compiles nothing', async () => {
    const inputRecord = await project.buildAndRecord();
    project.moveOn({ ...files, ...generated });
    const first = await project.restamp(inputRecord);

    const tracked = new Set(Object.keys(files));
    const sources = generatedSources(project.tree(), tracked);
    expect(sources).toEqual(['csrc/generated.c']);
    expect(removeBeforeConfigure(project.sourceDir, sources, tracked)).toEqual(sources);
    project.configure();
    expect(project.dryRun()).toContain('c.c');
    expect(project.dryRun()).toContain('generated.c');

    const tree = project.tree();
    const second = await restampAfterConfigure(inputRecord, project.roots, first.proven, tree);
    expect(second.trusted).toBe(true);
    expect(project.build()).toEqual([]);
  });

  test('a configure that writes other bytes compiles exactly their users', async () => {
    const inputRecord = await project.buildAndRecord();
    const edit = { 'csrc/configured.h.in': '#define CONFIGURED 2\n' };
    project.moveOn({ ...files, ...generated, ...edit });
    const first = await project.restamp(inputRecord);
    const before = project.tree();
    project.configure();
    const tree = project.tree();
    const second = await restampAfterConfigure(inputRecord, project.roots, first.proven, tree);
    if (!second.trusted) throw new Error(second.reason);
    expect(project.build()).toEqual(['c.c']);
    const [rebuilt] = explainRebuilt({
      before,
      after: project.tree(),
      changed: second.reasons,
      forced: new Map(),
      restoredObjects: new Set(before.log.keys()),
    });
    expect(rebuilt?.because).toEqual(['build/configured.h changed']);
  });

  test('a configure that reads one file more is the last', async () => {
    const inputRecord = await project.buildAndRecord();
    // As a module of CMake's own: older than the tree, and not in its input record.
    project.write({ 'extra.cmake': '# Nothing.\n' }, 1_000_000_000, project.includeRoot);
    const text = `${files['CMakeLists.txt']}include(\${INSTALLED}/extra.cmake)\n`;
    project.moveOn({ ...files, ...generated, 'CMakeLists.txt': text });
    const first = await project.restamp(inputRecord);
    project.configure();
    // CMake writes the manifest last, on a busy machine long after the scripts beside it.
    const manifest = join(project.buildDir, 'build.ninja');
    const { mtimeMs } = statSync(join(project.buildDir, 'cmake_install.cmake'));
    await pause(50);
    utimesSync(manifest, mtimeMs / 1000 + 0.04, mtimeMs / 1000 + 0.04);
    const tree = project.tree();
    const second = await restampAfterConfigure(inputRecord, project.roots, first.proven, tree);
    expect(second).toMatchObject({ trusted: true });
    const explained = run(ninja, ['-C', project.buildDir, '-n', '-d', 'explain']);
    expect(explained).not.toContain('Re-running CMake');
  });

  test('files proved in this run are not read again', async () => {
    const inputRecord = await project.buildAndRecord();
    const { proven } = await project.restamp(inputRecord);
    const marked = new Map(
      [...proven].map(([path, file]) => [path, { ...file, sha256: 'f'.repeat(64) }]),
    );
    const now = fileSystemNow(project.buildDir);
    const again = await recordInputs(project.tree(), {
      repositoryFiles: {},
      buildStarted: now,
      now,
      proven: marked,
    });
    expect(new Set([...again.files.values()].map(({ sha256 }) => sha256))).toEqual(
      new Set(['f'.repeat(64)]),
    );
    expect(readFileSync(join(project.buildDir, '.ninja_log'), 'utf8')).toContain('ninja log v');
  });
});
