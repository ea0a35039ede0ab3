import { statSync } from 'node:fs';
import { attempt } from '../../lib/attempt.js';
import { isInside } from '../../lib/files/paths.js';
import type { BuildTree } from '../build-tree.js';
import type { Edge } from '../ninja/manifest.js';
import { absolutePaths, outputsOf } from './inputs.js';

type Tree = Pick<BuildTree, 'sourceDir' | 'buildDir' | 'manifest'>;

/**
 * The files that the command of an edge names and that neither the edge nor a depfile lists: files of
 * options, scripts for the linker, scripts that run after a link. Ninja does not see them change.
 * @returns absolute paths, for edges that name any
 */
export function commandFiles(tree: Tree): Map<Edge, readonly string[]> {
  const absolute = absolutePaths(tree.buildDir);
  const outputs = outputsOf(tree);
  const inText = new Map<string, readonly string[]>();
  const filesIn = (text: string) => {
    let files = inText.get(text);
    if (files === undefined) {
      files = wordsOf(text)
        .map(absolute)
        .filter((path) => !outputs.has(path) && isInput(path, tree));
      inText.set(text, files);
    }
    return files;
  };
  const found = new Map<Edge, readonly string[]>();
  for (const edge of tree.manifest.edges) {
    if (edge.rule === 'phony') continue;
    const listed = new Set([...edge.explicit, ...edge.implicit].map(absolute));
    const files = new Set([...edge.variables.values()].flatMap(filesIn));
    const more = [...files].filter((path) => !listed.has(path));
    if (more.length > 0) found.set(edge, more);
  }
  return found;
}

/** Whatever in a command may be a path, as a word or as a part of an option: `@F`, `-Wl,--script=F`. */
function wordsOf(text: string): string[] {
  const words = text.split(/[\s"'=,@:;]+/).filter((word) => /[/.]/.test(word));
  return [...new Set(words)];
}

/** Programs outside of the checkout are of the toolchain, and folders of CMake's are its own. */
function isInput(path: string, { sourceDir, buildDir }: Tree): boolean {
  if (isInside(path, `${buildDir}/CMakeFiles`)) return false;
  const facts = attempt(() => statSync(path));
  return facts?.isFile() === true && (isInside(path, sourceDir) || (facts.mode & 0o111) === 0);
}

/**
 * Finds outputs whose commands name a changed file that Ninja knows nothing of.
 * @param changed absolute paths
 * @returns output as Ninja names it → the changed files; the caller deletes these outputs
 */
export function outputsOfCommandFiles(
  tree: Tree,
  changed: ReadonlySet<string>,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  if (changed.size === 0) return found;
  for (const [{ outputs }, files] of commandFiles(tree)) {
    const used = files.filter((path) => changed.has(path));
    const [output] = outputs;
    if (used.length > 0 && output !== undefined) found.set(output, used);
  }
  return found;
}
