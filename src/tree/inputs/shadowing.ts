import { posix } from 'node:path';
import { isInside, shownPath } from '../../lib/files/paths.js';
import type { BuildTree } from '../build-tree.js';
import { translationUnitOf } from '../ninja/translation-units.js';
import type { InputRecord } from '../record/input-record.js';
import { commandOf } from './include-search.js';
import { absolutePaths } from './inputs.js';

type Tree = Pick<BuildTree, 'sourceDir' | 'buildDir' | 'manifest' | 'deps' | 'implicitIncludes'>;

/**
 * Finds the objects that a new file may change although none of their recorded inputs changed. A
 * depfile cannot show this: the new file may be found before a header of the same name, or it may
 * turn the answer of a `__has_include` from no to yes. For an answer that was yes, the depfile
 * names the file only if it was also included, so Ninja notices only the loss of an included one.
 *
 * A compiler cache that trusts recorded includes misses the same changes (ccache manual, "The
 * direct mode"), so these objects must also be compiled without it.
 * @param files paths of new and of removed files; relative to the checkout or absolute.
 * @returns object → why it must be compiled again; the caller deletes these objects.
 */
export function shadowedObjects(
  tree: Tree,
  inputRecord: Pick<InputRecord, 'files'>,
  files: { readonly added: readonly string[]; readonly gone?: readonly string[] },
): Map<string, string[]> {
  const forced = new Map<string, string[]>();
  const { added, gone = [] } = files;
  if (added.length + gone.length === 0) return forced;
  const absolute = absolutePaths(tree.buildDir);
  const resolved = (path: string) => posix.resolve(tree.sourceDir, path);
  const newFiles = added.map(resolved);
  const goneFiles = new Set(gone.map(resolved));
  const byName = Map.groupBy(newFiles, (path) => posix.basename(path));
  const shown = (path: string) => shownPath(path, tree.sourceDir);

  for (const edge of tree.manifest.edges) {
    const unit = translationUnitOf(edge);
    if (unit === undefined) continue;
    const deps = tree.deps.get(unit.object)?.deps ?? [];
    const read = [unit.source, ...edge.implicit, ...deps].map(absolute);
    const because = new Set<string>();
    const found = new Set<string>();
    let known: SearchBases | undefined;
    const bases = () => (known ??= searchBases(commandOf(edge, tree), read, tree.implicitIncludes));
    for (const path of read) {
      for (const file of byName.get(posix.basename(path)) ?? []) {
        if (file === path || !mayShadow(file, path, bases())) continue;
        found.add(file);
        because.add(`${shown(file)} may now be found before ${shown(path)}`);
      }
    }
    for (const path of read) {
      for (const name of inputRecord.files.get(path)?.asksFor ?? []) {
        for (const file of [...newFiles, ...goneFiles]) {
          if (found.has(file)) continue;
          const mayFind = name === '*' ? isOfRepository(path, tree) : isAnswer(file, name, bases);
          const isSeen = () => goneFiles.has(file) && read.includes(file);
          if (mayFind && !isSeen())
            because.add(`${shown(path)} asks whether there is ${shown(file)}`);
        }
      }
    }
    if (because.size > 0) forced.set(unit.object, [...because]);
  }
  return forced;
}

/**
 * Where a unit's `#include` may start: the directories of the files it reads, and those its command
 * names.
 */
interface SearchBases {
  /** With all their parents, because an include may begin with `../`. */
  readonly directories: ReadonlySet<string>;
  readonly command: string;
  /** The command takes include directories from a file: nothing can be ruled out. */
  readonly isOpen: boolean;
}

function searchBases(
  command: string,
  read: readonly string[],
  implicit: readonly string[],
): SearchBases {
  const directories = new Set<string>();
  const add = (directory: string) => {
    for (let at = directory; !directories.has(at); at = posix.dirname(at)) directories.add(at);
  };
  for (const directory of new Set(read.map((path) => posix.dirname(path)))) {
    add(directory);
  }
  for (const path of implicit) add(path);
  for (const [path] of command.matchAll(/\/[^\s"'=,:]*/g)) add(posix.normalize(path));
  return { directories, command, isOpen: /(?:^|\s)(?:@|--?options-file|-optf)/.test(command) };
}

/**
 * Whether one spelling can mean the new file now and the recorded one before: both paths end in it,
 * and the rest of the new path is a base or a parent of one. It errs on the side of yes: a base's
 * name anywhere in the command counts, whatever the option.
 */
function mayShadow(added: string, recorded: string, bases: SearchBases): boolean {
  if (bases.isOpen) return true;
  const ours = added.split('/');
  const theirs = recorded.split('/');
  for (let length = 1; ours.at(-length) === theirs.at(-length); length++) {
    const base = ours.slice(0, -length).join('/');
    if (base === '') return false;
    if (isBase(base, bases)) return true;
  }
  return false;
}

/**
 * A computed name counts only in the repository's own files. CCCL wraps `__has_include` in a macro
 * that every CUDA compilation reads; the names passed to that macro are found by the macro's name.
 */
export function isOfRepository(path: string, tree: Pick<Tree, 'sourceDir' | 'buildDir'>): boolean {
  return isInside(path, tree.sourceDir) && !isInside(path, tree.buildDir);
}

/**
 * Whether a file answers a question for a name. A name with leading `../` may also come from an
 * `#include` that was found, so its directory must be a base.
 */
function isAnswer(file: string, name: string, bases: () => SearchBases): boolean {
  const normal = posix.normalize(name);
  const spelled = normal.replace(/^(?:\.\.\/)+/, '');
  if (file === spelled) return true;
  if (!file.endsWith(`/${spelled}`)) return false;
  return (
    spelled === normal || bases().isOpen || isBase(file.slice(0, -spelled.length - 1), bases())
  );
}

function isBase(directory: string, { directories, command }: SearchBases): boolean {
  return directories.has(directory) || command.includes(directory);
}
