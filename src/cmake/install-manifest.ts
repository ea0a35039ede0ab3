import { readdir, readFile, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../lib/errors.js';
import { pathBelow } from '../lib/files/paths.js';

/**
 * The names under which CMake lists what it installed: `install_manifest.txt`,
 * `install_manifest_COMPONENT.txt`, and `install_local_manifest.txt` where the project sets
 * CMAKE_INSTALL_LOCAL_ONLY, as vLLM does (CMake Source/cmLocalGenerator.cxx,
 * GenerateInstallRules).
 */
const manifestName = /^install_(manifest(_.+)?|local_manifest)\.txt$/;

/** Removes the manifests of earlier installations, which a restored build tree contains. */
export async function removeInstallManifests(buildDir: string): Promise<void> {
  for (const path of await manifestsIn(buildDir)) await rm(path, { force: true });
}

/**
 * Reads every manifest in the build directory. A component's installation may overwrite another's,
 * so this has to be called after each.
 * @returns absolute paths as CMake wrote them, in no particular order
 */
export async function readInstallManifests(buildDir: string): Promise<string[]> {
  const texts = (await manifestsIn(buildDir)).map((path) => readFile(path, 'utf8'));
  return (await Promise.all(texts)).flatMap(parseInstallManifest);
}

/** CMake separates the paths by line feeds and ends without one. */
export function parseInstallManifest(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/**
 * @param installed absolute paths from install manifests
 * @param sourceDirs the source directory under each of its names: as given, and with links resolved
 * @returns paths relative to the source directory, sorted, without duplicates
 * @throws InputError for a file outside: kernels that Python does not import from the checkout can
 *   be neither verified nor delivered
 */
export function installedFiles(
  installed: readonly string[],
  sourceDirs: readonly string[],
): string[] {
  const inside = installed.map((path) => {
    const found = sourceDirs
      .map((directory) => pathBelow(directory, path))
      .find((name) => name !== undefined);
    if (found !== undefined) return found;
    throw new InputError(
      `The build installed ${path}, outside of ${sourceDirs[0]}; accepted: an install prefix ` +
        '(CMAKE_INSTALL_PREFIX or the preset’s installDir) in the source directory.',
    );
  });
  return [...new Set(inside)].sort();
}

/** The names for {@link installedFiles}. */
export async function namesOfDirectory(directory: string): Promise<string[]> {
  return [...new Set([directory, await realpath(directory)])];
}

async function manifestsIn(buildDir: string): Promise<string[]> {
  const names = await readdir(buildDir).catch(() => []);
  return names.filter((name) => manifestName.test(name)).map((name) => join(buildDir, name));
}
