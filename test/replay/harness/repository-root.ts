import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The directory of this repository, whether the code runs from its sources or from `build/`.
 * @throws an Error where no directory above holds a package.json
 */
export function repositoryRoot(): string {
  let directory = import.meta.dirname;
  while (!existsSync(join(directory, 'package.json'))) {
    if (dirname(directory) === directory) throw new Error('no package.json above this file');
    directory = dirname(directory);
  }
  return directory;
}
