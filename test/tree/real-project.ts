import { execFileSync } from 'node:child_process';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import { type BuildTree, inspectBuildTree } from '../../src/tree/build-tree.js';
import { inputsOf } from '../../src/tree/inputs/inputs.js';
import { executedSince } from '../../src/tree/ninja/log.js';
import { translationUnits } from '../../src/tree/ninja/translation-units.js';
import { type InputRecord, recordInputs } from '../../src/tree/record/input-record.js';
import { type RestampResult, restamp } from '../../src/tree/stamps/restamp.js';
import { fileSystemNow, setTimestamp } from '../../src/tree/stamps/timestamps.js';

/** All different programs of that name on PATH, so that every installed version is tried. */
function allOnPath(program: string): string[] {
  const found = (process.env.PATH ?? '').split(delimiter).flatMap((directory) => {
    const path = join(directory, program);
    try {
      accessSync(path, constants.X_OK);
      return [realpathSync(path)];
    } catch {
      return [];
    }
  });
  if (found.length === 0) throw new Error(`These tests need ${program} on PATH.`);
  return [...new Set(found)];
}

/** Each Ninja with its version, for `describe.each`. */
export const ninjas = allOnPath('ninja').map((path) => ({
  ninja: path,
  version: run(path, ['--version']).trim(),
}));

export function run(program: string, args: string[], directory?: string): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(directory === undefined ? {} : { cwd: directory }),
  });
}

export type Files = Record<string, string>;

/** A small CMake project whose build tree moves from one empty machine to the next. */
export interface Project {
  readonly root: string;
  readonly sourceDir: string;
  readonly buildDir: string;
  /** Headers outside the repository. */
  readonly includeRoot: string;
  /** Writes files; an mtime in seconds gives them that age. */
  write(files: Files, seconds?: number, directory?: string): void;
  configure(): void;
  /** Runs Ninja. @returns the objects that it compiled, sorted, without their directories. */
  build(): string[];
  /** Removes the outputs that are keys, as a run does before it starts Ninja. */
  removeObjects(forced: ReadonlyMap<string, unknown>): void;
  /** What Ninja would compile; nothing is run. */
  dryRun(): string[];
  tree(): BuildTree;
  /** Builds and records. */
  buildAndRecord(): Promise<InputRecord>;
  record(buildStarted: bigint): Promise<InputRecord>;
  /** Another machine: a fresh checkout of these files, the build tree restored with its timestamps. */
  moveOn(files: Files): void;
  /** Restamps as a run does. */
  restamp(inputRecord: InputRecord): Promise<Extract<RestampResult, { trusted: true }>>;
  /** What a run may read and stamp. */
  readonly roots: readonly string[];
  remove(): void;
}

export function createProject(ninja: string, files: Files): Project {
  const [cmake] = allOnPath('cmake') as [string];
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'tree-test-')));
  const sourceDir = join(root, 'checkout');
  const buildDir = join(sourceDir, 'build');
  const includeRoot = join(root, 'installed');
  const aside = join(root, 'aside');

  const project: Project = {
    root,
    sourceDir,
    buildDir,
    includeRoot,
    roots: [sourceDir, includeRoot, '/usr', dirname(dirname(cmake))],
    write(written, seconds, directory = sourceDir) {
      for (const [name, content] of Object.entries(written)) {
        const path = join(directory, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, content);
        if (seconds !== undefined) utimesSync(path, seconds, seconds);
      }
    },
    configure() {
      rmSync(join(buildDir, 'CMakeCache.txt'), { force: true });
      const args = ['-G', 'Ninja', '-S', sourceDir, '-B', buildDir];
      args.push(`-DCMAKE_MAKE_PROGRAM=${ninja}`, '-DCMAKE_BUILD_TYPE=Release');
      run(cmake, [...args, `-DINSTALLED=${includeRoot}`]);
    },
    build() {
      const log = (): BuildTree['log'] =>
        existsSync(join(buildDir, '.ninja_log')) ? project.tree().log : new Map();
      const before = log();
      run(ninja, ['-C', buildDir]);
      const tree = project.tree();
      const executed = new Set(executedSince(before, tree.log));
      return short(translationUnits(tree.manifest).filter(({ object }) => executed.has(object)));
    },
    removeObjects(forced) {
      for (const object of forced.keys()) rmSync(join(buildDir, object), { force: true });
    },
    dryRun() {
      const shown = run(ninja, ['-C', buildDir, '-n', '-v']);
      return short(
        translationUnits(project.tree().manifest).filter(({ object }) =>
          shown.includes(` -o ${object} `),
        ),
      );
    },
    tree() {
      const inspection = inspectBuildTree(sourceDir, buildDir);
      if (!inspection.usable) throw new Error(inspection.reason);
      return inspection.tree;
    },
    async buildAndRecord() {
      const started = fileSystemNow(buildDir);
      project.build();
      return await project.record(started);
    },
    async record(buildStarted) {
      return await recordInputs(project.tree(), {
        repositoryFiles: {},
        buildStarted,
        now: fileSystemNow(buildDir),
      });
    },
    moveOn(fresh) {
      rmSync(aside, { recursive: true, force: true });
      copyTree(buildDir, aside);
      for (const entry of readdirSync(sourceDir)) {
        rmSync(join(sourceDir, entry), { recursive: true });
      }
      project.write(fresh);
      copyTree(aside, buildDir);
    },
    async restamp(inputRecord) {
      const result = await restamp(inputRecord, {
        roots: project.roots,
        inputs: inputsOf(project.tree()).all,
      });
      if (!result.trusted) throw new Error(result.reason);
      return result;
    },
    remove() {
      rmSync(root, { recursive: true, force: true });
    },
  };
  mkdirSync(includeRoot, { recursive: true });
  project.write(files);
  return project;
}

/** As a snapshot is unpacked: contents, then each timestamp through `setTimestamp`. */
function copyTree(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { mtimeNs } = statSync(path, { bigint: true });
    setTimestamp(join(to, relative(from, path)), mtimeNs);
  }
}

function short(units: readonly { source: string }[]): string[] {
  return units.map(({ source }) => source.slice(source.lastIndexOf('/') + 1)).sort();
}
