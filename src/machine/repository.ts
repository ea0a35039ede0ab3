import { randomUUID } from 'node:crypto';
import { lstat, readlink } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { InputError } from '../lib/errors.js';
import { capture, captureIfPossible } from '../lib/programs/process.js';
import { requireUntracked, workDirectoryName } from './work-directory.js';

/** A file of the working tree. */
export interface RepositoryFile {
  /** POSIX path relative to the source directory. */
  readonly path: string;
  /** Git's mode: `100644`, `100755`, `120000` (symbolic link), `160000` (submodule). */
  readonly mode: string;
  /** Git object id of its current content. */
  readonly id: string;
}

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
 * Reads a checkout through git. The index already has the object ids of unchanged files; only
 * changed and untracked files are hashed.
 * @throws InputError if the directory is no git checkout, or if git tracks files in this program's
 *   own folder. Any other failure of git is thrown too: an empty list would give a valid-looking
 *   wrong key.
 */
export async function readRepository(sourceDir: string): Promise<Repository> {
  const directory = resolve(sourceDir);
  const git = (...args: string[]) => capture('git', ['-C', directory, ...args]);
  if ((await captureIfPossible('git', ['-C', directory, 'rev-parse', '--git-dir'])) === undefined) {
    throw new InputError(
      `source-dir is ${directory}, which is no git checkout (or git is missing or refuses its owner, see safe.directory); a checkout with at least one commit is accepted.`,
    );
  }
  const commit = await captureIfPossible('git', ['-C', directory, 'rev-parse', '--verify', 'HEAD']);
  if (commit === undefined) {
    throw new InputError(`source-dir ${directory} has no commit yet; one is needed.`);
  }
  const [root, prefix, gitDirectory, index, differing, others, staged, ref, defaultBranch, remote] =
    await Promise.all([
      git('rev-parse', '--show-toplevel'),
      git('rev-parse', '--show-prefix'),
      git('rev-parse', '--git-common-dir'),
      git('ls-files', '--stage', '-z'),
      git('ls-files', '--modified', '--deleted', '-z'),
      git('ls-files', '--others', '--exclude-standard', '-z'),
      git('diff-index', '--cached', '--name-only', '-z', 'HEAD', '--', '.'),
      captureIfPossible('git', ['-C', directory, 'symbolic-ref', '--quiet', 'HEAD']),
      captureIfPossible('git', ['-C', directory, 'rev-parse', '--abbrev-ref', 'origin/HEAD']),
      captureIfPossible('git', ['-C', directory, 'config', '--get', 'remote.origin.url']),
    ]);
  const indexed = parseIndex(index);
  const tracked = new Set(indexed.map((file) => file.path));
  requireUntracked(tracked, workDirectoryName);
  const changed = [...new Set([...split(differing), ...split(others)])];
  const present = await hashWorkingFiles(directory, prefix, changed);
  const differs = new Set(changed);
  const unchanged = indexed.filter((file) => !differs.has(file.path));
  return {
    directory,
    root,
    gitDirectory: resolve(directory, gitDirectory),
    files: [...unchanged, ...present].sort((a, b) => (a.path < b.path ? -1 : 1)),
    tracked,
    dirty: changed.length > 0 || staged.length > 0,
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

/** Parses `git ls-files --stage -z`: `mode id stage<TAB>path`. */
function parseIndex(text: string): RepositoryFile[] {
  return split(text).map((line) => {
    const tab = line.indexOf('\t');
    const [mode, id] = line.slice(0, tab).split(' ');
    if (tab < 0 || mode === undefined || id === undefined) {
      throw new Error(`git ls-files wrote a line that cannot be read: ${JSON.stringify(line)}`);
    }
    return { path: line.slice(tab + 1), mode, id };
  });
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

/**
 * Hashes files as git would, so that a file edited here and the same content committed later are
 * the same kernel input.
 */
async function hashWorkingFiles(
  directory: string,
  prefix: string,
  paths: readonly string[],
): Promise<RepositoryFile[]> {
  const present = await Promise.all(
    paths.map(async (path) => ({
      path,
      facts: await lstat(join(directory, path)).catch(() => undefined),
    })),
  );
  const regular = present.filter(({ facts }) => facts?.isFile());
  const ids = await objectIds(
    directory,
    prefix,
    regular.map(({ path }) => path),
  );
  const files: RepositoryFile[] = regular.map(({ path, facts }) => ({
    path,
    mode: (facts?.mode ?? 0) & 0o100 ? '100755' : '100644',
    id: ids.get(path) ?? '',
  }));
  for (const { path, facts } of present) {
    if (facts?.isSymbolicLink()) {
      const input = await readlink(join(directory, path));
      const id = await capture('git', ['-C', directory, 'hash-object', '--stdin'], { input });
      files.push({ path, mode: '120000', id });
    } else if (facts?.isDirectory()) {
      // A changed submodule has no single id: a unique one makes every key miss.
      files.push({ path, mode: '160000', id: `changed-${randomUUID()}` });
    }
  }
  return files;
}

/**
 * @param prefix of the directory in the repository, as `git rev-parse --show-prefix` prints it
 * @returns path → object id of the file's content
 */
async function objectIds(
  directory: string,
  prefix: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const git = (args: readonly string[], input?: string) =>
    capture('git', ['-C', directory, 'hash-object', ...args], input === undefined ? {} : { input });
  // `--stdin-paths` takes one path a line, unquotes a line that begins with a quote, and reads paths
  // relative to the top of the repository, wherever git is started.
  const isLine = (path: string) => !/^"|\n/.test(`${prefix}${path}`);
  const listed = paths.filter(isLine);
  const alone = paths.filter((path) => !isLine(path));
  const lines = listed.map((path) => `${prefix}${path}`).join('\n');
  const ids = listed.length === 0 ? [] : (await git(['--stdin-paths'], lines)).split('\n');
  return new Map([
    ...listed.map((path, index) => [path, ids[index] ?? ''] as const),
    ...(await Promise.all(alone.map(async (path) => [path, await git(['--', path])] as const))),
  ]);
}
