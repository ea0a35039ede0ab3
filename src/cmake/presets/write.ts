import { copyFile, readFile, rename, writeFile } from 'node:fs/promises';
import { type } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../../inputs/table.js';
import { InputError } from '../../lib/errors.js';
import { pathBelow } from '../../lib/files/paths.js';
import { readIfPresent } from '../../lib/files/read-if-present.js';
import { captureIfPossible } from '../../lib/programs/process.js';
import { requireUntracked } from '../../machine/work-directory.js';
import type { Toolchain } from '../../toolkit/toolkit.js';
import { choosePreset } from './choice.js';
import {
  type PresetDocument,
  type PresetFile,
  parsePresets,
  projectPresets,
  readPresetFiles,
  userPresets,
} from './files.js';
import { generatePresets, isOurs } from './generate.js';
import { hasBuildPreset, presetNames, type ResolvedPreset, resolvePreset } from './resolution.js';

/** The preset that configure and build use. */
export interface PresetInUse {
  readonly name: string;
  readonly origin: 'generated' | 'committed' | 'named';
  /** Absolute path of the build directory. */
  readonly buildDir: string;
  readonly resolved: ResolvedPreset;
  /** Whether `cmake --build --preset NAME` exists and builds this directory. */
  readonly hasBuildPreset: boolean;
  /** Cache variables through which the fork takes its Python. */
  readonly pythonVariables: readonly string[];
  /** Messages for the log, a sentence each. */
  readonly sentences: readonly string[];
}

/**
 * Finds the user's preset or writes ours, and resolves its build directory. An uncommitted
 * CMakeUserPresets.json that is not ours is kept beside the new one. A file that would not change
 * is not written, so that its timestamp stays.
 * @param jobs compilations at a time; written as the build preset's default
 * @throws InputError where the presets cannot be used: see {@link choosePreset} and {@link
 *   checkPreset}; or where git tracks files in the build directory
 */
export async function writePresets(
  settings: Settings,
  toolchain: Pick<Toolchain, 'nvcc' | 'python' | 'compilerCache' | 'environment'>,
  jobs: number,
): Promise<PresetInUse> {
  const { sourceDir, preset: name } = settings;
  const userPath = join(sourceDir, userPresets);
  const read = (path: string) => readPresetFiles(path, readIfPresent, toolchain.environment);
  const project = await read(join(sourceDir, projectPresets));
  const user = await read(userPath);
  const choice = choosePreset({
    name,
    project: presetNames(project),
    ...(user[0] === undefined
      ? {}
      : {
          user: {
            presets: presetNames(user),
            tracked: (await trackedFiles(sourceDir, userPresets)).length > 0,
            ours: isOurs(user[0].document),
          },
        }),
  });
  const variables = settings.pythonVariable
    ? [settings.pythonVariable]
    : pythonVariables((await readIfPresent(join(sourceDir, 'CMakeLists.txt'))) ?? '');
  const sentences = [choice.reason];
  let files: readonly PresetFile[] = [...project, ...user];
  if (choice.origin === 'generated') {
    const document = generatePresets({ settings, toolchain, pythonVariables: variables, jobs });
    if (choice.keep) sentences.push(await keepBeside(userPath));
    await writeIfChanged(userPath, document);
    files = [...project, { path: userPath, document }];
  }
  const context = { sourceDir, environment: toolchain.environment, hostSystemName: type() };
  const resolved = resolvePreset(name, files, context);
  const buildDir = checkPreset(resolved, sourceDir);
  await requireUntrackedBuild(sourceDir, buildDir);
  return {
    name,
    origin: choice.origin,
    buildDir,
    resolved,
    hasBuildPreset: hasBuildPreset(name, files),
    pythonVariables: variables,
    sentences,
  };
}

/**
 * @returns the preset's build directory
 * @throws InputError for a preset without one, in the source directory itself, or of a generator
 *   other than Ninja, whose log this program needs
 */
export function checkPreset(preset: ResolvedPreset, sourceDir: string): string {
  const { name, generator, binaryDir } = preset;
  if (generator !== undefined && generator !== 'Ninja') {
    throw new InputError(
      `Configure preset "${name}" uses the generator "${generator}"; accepted: "Ninja".`,
    );
  }
  if (binaryDir === undefined) {
    throw new InputError(
      `Configure preset "${name}" has no binaryDir; accepted: a directory, such as "\${sourceDir}/cmake-build-${name}".`,
    );
  }
  if (binaryDir === sourceDir) {
    throw new InputError(
      `Configure preset "${name}" builds in the source directory; accepted: a binaryDir of its own.`,
    );
  }
  return binaryDir;
}

/** Copies the file to the first free name `….kept`, `….kept-2`, …; an equal copy is not repeated. */
async function keepBeside(path: string): Promise<string> {
  const content = await readFile(path);
  for (let number = 1; ; number += 1) {
    const kept = `${path}.kept${number === 1 ? '' : `-${number}`}`;
    const present = await readFile(kept).catch(() => undefined);
    if (present === undefined) await copyFile(path, kept);
    if (present === undefined || present.equals(content)) {
      return `The ${userPresets} that was there is kept as ${kept}.`;
    }
  }
}

async function writeIfChanged(path: string, document: PresetDocument): Promise<void> {
  const content = `${JSON.stringify(document, undefined, 4)}\n`;
  parsePresets(content, path);
  if ((await readIfPresent(path)) === content) return;
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}

/**
 * Refuses files that git tracks there, a committed link too: they would be taken for a tree that
 * was built here.
 */
async function requireUntrackedBuild(sourceDir: string, buildDir: string): Promise<void> {
  const place = pathBelow(sourceDir, buildDir);
  if (place === undefined) return;
  requireUntracked(await trackedFiles(sourceDir, place), place);
}

/** The files that git tracks under a path; none outside of a repository. */
async function trackedFiles(directory: string, path: string): Promise<string[]> {
  const listing = await captureIfPossible('git', ['ls-files', '-z', '--', `:(literal)${path}`], {
    directory,
  });
  return (listing ?? '').split('\0').filter((name) => name !== '');
}

/** The name in vLLM itself. */
const usualPythonVariable = 'VLLM_PYTHON_EXECUTABLE';

/**
 * Finds the cache variables through which a fork's CMakeLists.txt takes its Python: vLLM's own is
 * VLLM_PYTHON_EXECUTABLE, Aphrodite's APHRODITE_PYTHON_EXECUTABLE. CMake's own result variables
 * (`Python_EXECUTABLE`, `Python3_EXECUTABLE`) are not meant.
 * @param text content of the top-level CMakeLists.txt.
 * @returns every such name, first mentioned first; the usual one where there is none.
 */
export function pythonVariables(text: string): string[] {
  const code = text.replace(/#\[(=*)\[[\s\S]*?\]\1\]|#.*$/gm, '');
  const names = code.match(/\b[A-Z][A-Z0-9_]*_PYTHON_EXECUTABLE\b/g) ?? [];
  return names.length === 0 ? [usualPythonVariable] : [...new Set(names)];
}
