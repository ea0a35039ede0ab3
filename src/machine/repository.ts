import { basename, resolve } from 'node:path';
import { InputError } from '../lib/errors.js';
import { capture, captureIfPossible } from '../lib/programs/process.js';
import { requireUntracked, workDirectoryName } from './work-directory.js';
import {
  filteredPaths,
  followLinks,
  hashWorkingFiles,
  type RepositoryFile,
  submodule,
} from './working-files.js';

/** The checkout that is built. */
export interface Repository {
  /** Absolute path of the source directory: the checkout, or a folder of it. */
  readonly directory: string;
  /** Absolute path of the top of the work tree, links resolved. */
  readonly root: string;
  /** Absolute path of git's own data; a linked work tree keeps it elsewhere. */
  readonly gitDirectory: string;
  /** Every file below the source directory that git does not ignore. */
  readonly files: readonly RepositoryFile[];
  /** Paths that git tracks. */
  readonly tracked: ReadonlySet<string>;
  /** Whether any file differs from the commit. */
  readonly dirty: boolean;
  readonly commit: string;
  /** `refs/heads/main`, or undefined on a detached HEAD. */
  readonly ref: string | undefined;
  /** The default branch's ref according to the remote, else `refs/heads/main`. */
  readonly defaultRef: string;
  /**
   * `owner/name` of the remote, else the folder's name. Separates repositories in one cache
   * directory.
   */
  readonly name: string;
}

/**
 * Reads a checkout through git. The index already has the object ids of most files. Hashed are those
 * that differ from it or that git does not track, those whose edits a flag of the index hides, and
 * those that a filter may have written with another content than the object's.
 * @throws InputError if the directory is no git checkout, or if git tracks files in this program's
 *   own folder. Any other failure of git is thrown too: an empty list would give a valid-looking
 *   wrong key.
 */
export async function readRepository(sourceDir: string): Promise<Repository> {
  const directory = resolve(sourceDir);
  const git = (...args: string[]) => capture('git', ['-C', directory, ...args]);
  const gitIfPossible = (...args: string[]) => captureIfPossible('git', ['-C', directory, ...args]);
  if ((await gitIfPossible('rev-parse', '--git-dir')) === undefined) {
    throw new InputError(
      `source-dir is ${directory}, which is no git checkout (or git is missing or refuses its owner, see safe.directory); a checkout with at least one commit is accepted.`,
    );
  }
  const commit = await gitIfPossible('rev-parse', '--verify', 'HEAD');
  if (commit === undefined) {
    throw new InputError(`source-dir ${directory} has no commit yet; one is needed.`);
  }
  const [root, prefix, gitDirectory, index, differing, others, staged, ref, defaultBranch, remote] =
    await Promise.all([
      git('rev-parse', '--show-toplevel'),
      git('rev-parse', '--show-prefix'),
      git('rev-parse', '--git-common-dir'),
      git('ls-files', '--stage', '-v', '-z'),
      git('ls-files', '--modified', '--deleted', '-z'),
      git('ls-files', '--others', '--exclude-standard', '-z'),
      git('diff-index', '--cached', '--name-only', '-z', 'HEAD', '--', '.'),
      gitIfPossible('symbolic-ref', '--quiet', 'HEAD'),
      gitIfPossible('rev-parse', '--abbrev-ref', 'origin/HEAD'),
      gitIfPossible('config', '--get', 'remote.origin.url'),
    ]);
  const indexed = parseIndex(index);
  const tracked = new Set(indexed.map((file) => file.path));
  requireUntracked(tracked, workDirectoryName);
  const changed = [...split(differing), ...split(others)];
  const filtered = await filteredPaths(directory, [...tracked]);
  const hidden = indexed.filter(({ isHidden }) => isHidden);
  const submodules = indexed.filter(({ mode }) => mode === submodule);
  const looked = new Set([
    ...changed,
    ...filtered,
    ...[...hidden, ...submodules].map(({ path }) => path),
  ]);
  const present = await hashWorkingFiles(directory, prefix, [...looked]);
  const unchanged = indexed
    .filter(({ path }) => !looked.has(path))
    .map(({ path, mode, id }) => ({ path, mode, id }));
  const files = await followLinks(directory, [...unchanged, ...present]);
  return {
    directory,
    root,
    gitDirectory: resolve(directory, gitDirectory),
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    tracked,
    dirty: changed.length > 0 || staged.length > 0 || hidden.some(differsFrom(present)),
    commit,
    ref,
    defaultRef: defaultBranch?.startsWith('origin/')
      ? `refs/heads/${defaultBranch.slice('origin/'.length)}`
      : 'refs/heads/main',
    name: repositoryName(remote, directory),
  };
}

function split(text: string): string[] {
  return text.split('\0').filter((path) => path !== '');
}

interface IndexedFile extends RepositoryFile {
  /**
   * Whether git does not look at the file: `skip-worktree`, as in a sparse checkout, or
   * `assume-unchanged`.
   */
  readonly isHidden: boolean;
}

/** Parses `git ls-files --stage -v -z`: `tag mode id stage<TAB>path`. */
function parseIndex(text: string): IndexedFile[] {
  return split(text).map((line) => {
    const tab = line.indexOf('\t');
    const [tag, mode, id] = line.slice(0, tab).split(' ');
    if (tab < 0 || tag === undefined || mode === undefined || id === undefined) {
      throw new Error(`git ls-files wrote a line that cannot be read: ${JSON.stringify(line)}`);
    }
    return { path: line.slice(tab + 1), mode, id, isHidden: /^[a-zS]$/.test(tag) };
  });
}

/** @returns whether a file of the index is there with another content */
function differsFrom(present: readonly RepositoryFile[]): (file: RepositoryFile) => boolean {
  const ids = new Map(present.map(({ path, id }) => [path, id]));
  return ({ path, id }) => (ids.get(path) ?? id) !== id;
}

/**
 * `owner/name` from a remote's URL, else the folder's name.
 * @example repositoryName('git@github.com:vllm-project/vllm.git', '/src') === 'vllm-project/vllm'
 */
export function repositoryName(remote: string | undefined, directory: string): string {
  const path = remote
    ?.trim()
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    // User information before the host may contain a password.
    .replace(/^[a-z][a-z0-9+.-]*:\/\/(?:.*@)?/i, '//')
    .match(/[/:]([^/:@]+\/[^/:@]+)$/);
  return path?.[1] ?? basename(directory);
}
