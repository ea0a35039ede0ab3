import { isInside } from '../../lib/files/paths.js';
import { cachePaths } from '../../machine/cache-directory.js';
import type { Repository } from '../../machine/repository.js';
import { type Mount, places } from './path-mapping.js';
import type { ProgramFiles } from './program-files.js';

/** What a container may see of this machine. Absolute paths outside. */
export interface MountFacts {
  readonly repository: Pick<Repository, 'root' | 'gitDirectory'>;
  /** The cache directory; containers see one folder of it. */
  readonly cacheDir: string;
  /** The exchange directory, which holds the socket. */
  readonly exchange: string;
  readonly program: ProgramFiles;
  /** Certificate files. */
  readonly certificates: readonly string[];
  /** Files and directories outside the checkout; see {@link sharedPaths}. */
  readonly shared: readonly string[];
}

/**
 * Decides what is mounted. Paths that settings name have the same path inside and are read-only.
 * Nothing is mounted over the image's own system directories.
 */
export function mountsOf(facts: MountFacts): Mount[] {
  const { repository, cacheDir, exchange, program, certificates, shared } = facts;
  const git = repository.gitDirectory;
  return [
    writable(repository.root, places.repository),
    writable(cachePaths(cacheDir).container, places.cache),
    writable(exchange, places.exchange),
    readOnly(program.directory, places.program),
    readOnly(program.node, places.node),
    ...(isInside(git, repository.root) ? [] : [readOnly(git)]),
    ...certificates.map((file, index) => readOnly(file, `${places.certificates}/${index}.pem`)),
    ...shared.map((path) => readOnly(path)),
  ];
}

function writable(outside: string, inside: string): Mount {
  return { outside, inside, writable: true };
}

function readOnly(outside: string, inside = outside): Mount {
  return { outside, inside, writable: false };
}

/**
 * Host paths outside the checkout that settings name and a build may read. The image's digest does
 * not cover them.
 * @param root the top of the work tree
 * @param named absolute paths that arguments and variables name
 */
export function sharedPaths(root: string, named: readonly string[]): string[] {
  const shareable = named.filter(
    (path) =>
      path !== root && !isInside(path, root) && !isInside(root, path) && !ofTheImage.test(path),
  );
  return shareable.filter((path) => !shareable.some((other) => isInside(path, other)));
}

/**
 * System directories with everything below them, and whole top-level directories such as `/tmp`.
 */
const ofTheImage =
  /^\/(bin|boot|dev|etc|lib|lib32|lib64|libx32|proc|run|sbin|sys|usr|var|vllm-incremental-build)(\/|$)|^\/[^/]*\/?$/;
