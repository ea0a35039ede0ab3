import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { places } from './path-mapping.js';

/** This program, as it is to run inside of a container. */
export interface ProgramFiles {
  /** Absolute path of the directory that holds it and all that it needs. */
  readonly directory: string;
  /** Absolute path of the Node that runs it. */
  readonly node: string;
  /** Absolute path inside of the frontend for containers. */
  readonly frontend: string;
}

/**
 * Finds this program's files by the script that was started: the frontends lie side by side.
 * @param script as in `process.argv[1]`. @param node as in `process.execPath`
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

/** What a bundle needs lies in its own directory; what sources need, in that of the package. */
function directoryOfPackage(directory: string): string {
  const isPackage = existsSync(join(directory, 'package.json'));
  const parent = dirname(directory);
  return isPackage || parent === directory ? directory : directoryOfPackage(parent);
}
