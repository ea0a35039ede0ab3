import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
