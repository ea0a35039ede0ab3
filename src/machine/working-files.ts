import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { lstat, readlink, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../lib/digest.js';
import { pathBelow } from '../lib/files/paths.js';
import { capture, captureIfPossible } from '../lib/programs/process.js';

/** A file of the working tree. */
export interface RepositoryFile {
  /** POSIX path relative to the source directory. */
  readonly path: string;
  /** Git's mode: `100644`, `100755`, `120000` (symbolic link), `160000` (submodule). */
  readonly mode: string;
  /**
   * Git object id of the content that is in the working tree; of a submodule its commit; of a link
   * also what it leads to.
   */
  readonly id: string;
}

/** Git's modes of a submodule and of a symbolic link. */
export const submodule = '160000';
const link = '120000';

/** Attributes by which a file's content differs from its object's; see gitattributes(5). */
const attributes = ['filter', 'working-tree-encoding', 'ident', 'eol', 'text'] as const;

/**
 * Finds the files that git may have written with another content than their object's: those of Git
 * LFS and other filters, of an encoding, and those with other line ends.
 * @param paths relative to the directory
 */
export async function filteredPaths(
  directory: string,
  paths: readonly string[],
): Promise<string[]> {
  const config = (name: string) =>
    captureIfPossible('git', ['-C', directory, 'config', '--get', name]);
  const [text, autocrlf, eol] = await Promise.all([
    capture('git', ['-C', directory, 'check-attr', '--stdin', '-z', ...attributes], {
      input: paths.join('\0'),
    }),
    config('core.autocrlf'),
    config('core.eol'),
  ]);
  const fields = text.split('\0');
  return paths.filter((_, index) => {
    const values = attributes.map(
      (_, place) => fields[(index * attributes.length + place) * 3 + 2],
    );
    return isFiltered(values, { autocrlf: autocrlf === 'true', crlf: eol === 'crlf' });
  });
}

/** @param values of {@link attributes}, as `git check-attr` prints them */
function isFiltered(
  values: readonly (string | undefined)[],
  { autocrlf, crlf }: { readonly autocrlf: boolean; readonly crlf: boolean },
): boolean {
  const isGiven = (value: string | undefined) => value !== 'unspecified' && value !== 'unset';
  const [filter, encoding, ident, eol, text] = values;
  if ([filter, encoding, ident].some(isGiven) || eol === 'crlf') return true;
  if (eol === 'lf' || text === 'unset') return false;
  return autocrlf || (crlf && text !== 'unspecified');
}

/**
 * Reads what is in the working tree. The id of a file is that of the content as it is there, so that
 * a file edited here and the same content committed later are the same kernel input.
 * @param prefix of the directory in the repository, as `git rev-parse --show-prefix` prints it
 * @returns without the paths at which there is nothing, such as submodules that were not fetched
 */
export async function hashWorkingFiles(
  directory: string,
  prefix: string,
  paths: readonly string[],
): Promise<RepositoryFile[]> {
  const hash = async (options: readonly string[], input: string) =>
    await capture('git', ['-C', directory, 'hash-object', ...options], { input });
  const present = await Promise.all(
    paths.map(async (path) => ({
      path,
      facts: await lstat(join(directory, path)).catch(() => undefined),
    })),
  );
  const regular = present.filter(({ facts }) => facts?.isFile());
  const lines = regular.map(({ path }) => quoted(`${prefix}${path}`)).join('\n');
  const ids =
    lines === '' ? [] : (await hash(['--no-filters', '--stdin-paths'], lines)).split('\n');
  const files: RepositoryFile[] = regular.map(({ path, facts }, index) => ({
    path,
    mode: (facts?.mode ?? 0) & 0o100 ? '100755' : '100644',
    id: ids[index] ?? '',
  }));
  for (const { path, facts } of present) {
    if (facts?.isSymbolicLink()) {
      const id = await hash(['--stdin'], await readlink(join(directory, path)));
      files.push({ path, mode: link, id });
    } else if (facts?.isDirectory() && existsSync(join(directory, path, '.git'))) {
      files.push({ path, mode: submodule, id: await commitOf(join(directory, path)) });
    }
  }
  return files;
}

/**
 * @returns the commit of a submodule, or of another repository in the checkout; a unique text, so
 *   that every key misses, where its files differ from the commit
 */
async function commitOf(repository: string): Promise<string> {
  const git = (...args: string[]) => captureIfPossible('git', ['-C', repository, ...args]);
  const [commit, status] = await Promise.all([
    git('rev-parse', '--verify', 'HEAD'),
    git('status', '--porcelain', '--ignore-submodules=none'),
  ]);
  return commit !== undefined && status === '' ? commit : `changed-${randomUUID()}`;
}

/**
 * A path as git reads it from a line of its own, relative to the top of the repository wherever git
 * is started: any name may hold a quote or the end of a line.
 */
function quoted(path: string): string {
  const escaped = path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `"${escaped}"`;
}

/**
 * Adds to the id of each link what it leads to, since a build reads that: a file or a directory of
 * the checkout, or a file elsewhere. A directory elsewhere has a unique id, so that every key misses.
 * @param files of the whole source directory
 */
export async function followLinks(
  directory: string,
  files: readonly RepositoryFile[],
): Promise<RepositoryFile[]> {
  const root = await realpath(directory);
  const ids = new Map(files.map(({ path, mode, id }) => [path, `${mode} ${id}`]));
  return await Promise.all(
    files.map(async (file) => {
      if (file.mode !== link) return file;
      const target = await realpath(join(root, file.path)).catch(() => undefined);
      if (target === undefined) return file;
      const path = pathBelow(root, target);
      const found = path === undefined ? undefined : (ids.get(path) ?? below(`${path}/`));
      return { ...file, id: `${file.id} ${found ?? (await idElsewhere(target))}` };
    }),
  );

  /** @returns undefined where git lists nothing in that directory */
  function below(prefix: string): string | undefined {
    const inside = [...ids].filter(([path]) => path.startsWith(prefix));
    return inside.length === 0 ? undefined : digestOf(inside.toSorted());
  }
}

async function idElsewhere(path: string): Promise<string> {
  if (!(await lstat(path)).isFile()) return `changed-${randomUUID()}`;
  return await capture('git', ['hash-object', '--no-filters', '--', path]);
}
