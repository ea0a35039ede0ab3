import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from '../lib/attempt.js';
import { type NinjaDeps, parseNinjaDeps } from './ninja/deps.js';
import { type NinjaLog, parseNinjaLog } from './ninja/log.js';
import { type NinjaManifest, readNinjaManifest } from './ninja/manifest.js';

/** A configured and at least partly built tree, read from CMake's and Ninja's own files. */
export interface BuildTree {
  /** Absolute, as CMake recorded it. */
  readonly sourceDir: string;
  readonly buildDir: string;
  readonly manifest: NinjaManifest;
  readonly log: NinjaLog;
  readonly deps: NinjaDeps;
  /** As {@link implicitIncludesOf}. */
  readonly implicitIncludes: readonly string[];
}

type Inspection =
  | { readonly usable: true; readonly tree: BuildTree }
  /** One sentence; such a tree is discarded, never repaired. */
  | { readonly usable: false; readonly reason: string };

/**
 * Reads a build tree and checks that Ninja can continue from it: its files exist and are readable,
 * and CMake made it for exactly these directories (commands and depfiles hold absolute paths).
 * @param sourceDir absolute path of the checkout.
 * @param buildDir absolute path of the build directory.
 * @param state `configured`: nothing may have been built yet, so Ninja's logs may be absent.
 */
export function inspectBuildTree(
  sourceDir: string,
  buildDir: string,
  state: 'configured' | 'built' = 'built',
): Inspection {
  const unusable = (reason: string): Inspection => ({ usable: false, reason });

  const cache = read(buildDir, 'CMakeCache.txt');
  if (cache === undefined) return unusable(absent('CMakeCache.txt'));
  for (const [name, expected] of [
    ['CMAKE_HOME_DIRECTORY', sourceDir],
    ['CMAKE_CACHEFILE_DIR', buildDir],
  ] as const) {
    const recorded = cacheEntry(cache.toString(), name);
    if (recorded !== expected) {
      return unusable(
        `The build tree was made for ${recorded ?? 'no known directory'} (${name}), not for ${expected}.`,
      );
    }
  }

  const logFile = read(buildDir, '.ninja_log');
  if (logFile === undefined && state === 'built') return unusable(absent('.ninja_log'));
  const log = logFile === undefined ? emptyLog : parseNinjaLog(logFile.toString());
  if (!log.readable) return unusable(log.reason);

  const depsFile = read(buildDir, '.ninja_deps');
  if (depsFile === undefined && state === 'built') return unusable(absent('.ninja_deps'));
  const deps = depsFile === undefined ? emptyDeps : parseNinjaDeps(depsFile);
  if (!deps.readable) return unusable(deps.reason);

  const manifest = readNinjaManifest(buildDir);
  if (!manifest.readable) return unusable(manifest.reason);
  return {
    usable: true,
    tree: {
      sourceDir,
      buildDir,
      manifest: manifest.manifest,
      log: log.entries,
      deps: deps.deps,
      implicitIncludes: implicitIncludesOf(buildDir),
    },
  };
}

/**
 * The directories in which compilers look for headers without being told, as CMake asked them in a
 * configuration, and below each the one for this machine's architecture, in which they look too
 * once it is there (cmake-language variables `CMAKE_<LANG>_IMPLICIT_INCLUDE_DIRECTORIES` and
 * `CMAKE_<LANG>_LIBRARY_ARCHITECTURE`; GCC manual, "Directory Options").
 * @returns absolute paths; none where no configuration came that far
 */
export function implicitIncludesOf(buildDir: string): string[] {
  const files = globSync('CMakeFiles/*/CMake*Compiler.cmake', { cwd: buildDir });
  const directories = files.flatMap((file) => {
    const text = readFileSync(join(buildDir, file), 'utf8');
    const values = (name: string) =>
      [...text.matchAll(new RegExp(`^set\\(CMAKE_\\w+_${name} "([^"]*)"\\)`, 'gm'))]
        .flatMap(([, value = '']) => value.split(';'))
        .filter((value) => value !== '');
    const implicit = values('IMPLICIT_INCLUDE_DIRECTORIES');
    const below = values('LIBRARY_ARCHITECTURE');
    return [...implicit, ...implicit.flatMap((path) => below.map((name) => join(path, name)))];
  });
  return [...new Set(directories)];
}

const emptyLog = { readable: true, entries: new Map() } as const;
const emptyDeps = { readable: true, deps: new Map() } as const;

/** The value of a CMakeCache.txt entry of any type; undefined if it is not set. */
function cacheEntry(cache: string, name: string): string | undefined {
  const line = new RegExp(`^${name}:[A-Z]+=(.*)$`, 'm').exec(cache);
  return line?.[1]?.trimEnd();
}

function absent(name: string): string {
  return `The build tree has no readable ${name}.`;
}

function read(directory: string, name: string): Buffer | undefined {
  return attempt(() => readFileSync(join(directory, name)));
}
