import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { places } from './path-mapping.js';

/** This program's files, as needed to run it in a container. */
export interface ProgramFiles {
  /** Absolute path of the directory with the program and everything it needs. */
  readonly directory: string;
  /** Absolute path of the Node that runs it. */
  readonly node: string;
  /** Absolute path, inside the container, of the frontend for containers. */
  readonly frontend: string;
}

/**
 * Finds this program's files from the script that was started: all frontends are in the same
 * directory.
 * @param script as in `process.argv[1]`
 * @param node as in `process.execPath`
 */
export function programFiles(script: string, node: string): ProgramFiles {
  const frontends = dirname(realpathSync(script));
  const directory = directoryOfPackage(frontends);
  return {
    directory,
    node: realpathSync(node),
    frontend: join(places.program, relative(directory, frontends), 'inside.js'),
  };
}

/**
 * The nearest directory with a `package.json`: a bundle has its own, beside everything it needs;
 * sources have the package's.
 */
function directoryOfPackage(directory: string): string {
  const isPackage = existsSync(join(directory, 'package.json'));
  const parent = dirname(directory);
  return isPackage || parent === directory ? directory : directoryOfPackage(parent);
}
