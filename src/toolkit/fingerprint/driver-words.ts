import { isAbsolute } from 'node:path';

/**
 * What GCC tells of itself with `-v`. Directories are absolute, in its own order and as it spells them:
 * `..` may follow a link.
 */
export interface DriverWords {
  readonly version: string | undefined;
  readonly machine: string | undefined;
  /** Where it looks for its own programs before PATH. */
  readonly programs: readonly string[];
  /** Where it looks for libraries and the files that begin and end a program. */
  readonly libraries: readonly string[];
  /** Where it looks for headers without being told; of Clang, too. */
  readonly includes: readonly string[];
}

/** Reads what a driver prints with `-v` where it speaks English (GCC manual, "Overall Options"). */
export function parseDriverWords(text: string): DriverWords {
  return {
    version: /^gcc version (\S+)/m.exec(text)?.[1],
    machine: /^Target: (\S+)/m.exec(text)?.[1],
    programs: pathList(/^COMPILER_PATH=(.*)$/m.exec(text)?.[1]),
    libraries: pathList(/^LIBRARY_PATH=(.*)$/m.exec(text)?.[1]),
    includes: directories(
      (/search starts here:\n((?: .*\n|#include.*\n)*)End of search list/.exec(text)?.[1] ?? '')
        .split('\n')
        .filter((line) => line.startsWith(' ')),
    ),
  };
}

function pathList(list = ''): string[] {
  return directories(list.split(':'));
}

function directories(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => path.trim()).filter(isAbsolute))];
}
