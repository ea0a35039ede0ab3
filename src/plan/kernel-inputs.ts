import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import picomatch from 'picomatch';
import type { Repository } from '../machine/repository.js';
import type { RepositoryFile } from '../machine/working-files.js';

/**
 * Where kernel builds of vLLM and its forks keep what they read. The patterns are wide on purpose:
 * a file too many costs a look into the build tree, a file too few would be a stale kernel. Other
 * files that a build read are recorded with its products and checked at the next hit. Source:
 * vLLM's own list in docker/Dockerfile (stage csrc-build) and its CMakeLists.txt.
 */
const kernelInputGlobs = [
  '**/CMakeLists.txt',
  '**/*.cmake',
  'CMakePresets.json',
  'CMakeUserPresets.json',
  'cmake/**',
  'csrc/**',
  '**/*.{cu,cuh,c,cc,cpp,cxx,h,hh,hpp,hxx,inl,ipp,tpp}',
] as const;

/** Never read by a kernel build, even if other patterns match. */
const kernelInputExceptions = ['**/*.md', '{docs,tests,benchmarks,examples}/**'] as const;

/**
 * Chooses the kernel inputs among the repository's files: those of {@link kernelInputGlobs}, those
 * that the CMake files name (a generator script outside `csrc/`, say) with the Python modules
 * beside them, and those of the user's extra globs, which also override the exceptions.
 * @param cmakeTexts path → content of the repository's CMake files
 * @returns the chosen files, in the order given
 */
export function selectKernelInputs(
  files: readonly RepositoryFile[],
  cmakeTexts: Readonly<Record<string, string>>,
  extraGlobs: readonly string[],
): RepositoryFile[] {
  const usual = picomatch([...kernelInputGlobs], { dot: true });
  const exception = picomatch([...kernelInputExceptions], { dot: true });
  const extra = extraGlobs.length === 0 ? () => false : picomatch([...extraGlobs], { dot: true });
  const named = namedInCMake(new Set(files.map(({ path }) => path)), cmakeTexts);
  const scriptFolders = new Set(
    [...named].filter((path) => path.endsWith('.py')).map((path) => posix.dirname(path)),
  );
  scriptFolders.delete('.');
  return files.filter(
    ({ path }) =>
      extra(path) ||
      named.has(path) ||
      (usual(path) && !exception(path)) ||
      (path.endsWith('.py') && scriptFolders.has(posix.dirname(path))),
  );
}

/**
 * The kernel inputs of a checkout: chosen from the files that git lists, without what a build made
 * there.
 */
export function kernelInputsOf(
  { files, tracked }: Pick<Repository, 'files' | 'tracked'>,
  cmakeTexts: Readonly<Record<string, string>>,
  extraGlobs: readonly string[],
): RepositoryFile[] {
  return selectKernelInputs(withoutBuildTrees(files, tracked), cmakeTexts, extraGlobs);
}

/** @returns the globs that match none of the files */
export function unmatchedGlobs(
  files: readonly RepositoryFile[],
  globs: readonly string[],
): string[] {
  return globs.filter((glob) => {
    const matches = picomatch(glob, { dot: true });
    return !files.some(({ path }) => matches(path));
  });
}

/**
 * Leaves out what a build made in the checkout: untracked files beside or below an untracked
 * CMakeCache.txt, and an untracked CMakeUserPresets.json, which describes this machine.
 * @param tracked paths that git tracks
 */
export function withoutBuildTrees(
  files: readonly RepositoryFile[],
  tracked: ReadonlySet<string>,
): RepositoryFile[] {
  const trees = files
    .filter(({ path }) => posix.basename(path) === 'CMakeCache.txt' && !tracked.has(path))
    .map(({ path }) => path.slice(0, -'CMakeCache.txt'.length));
  return files.filter(
    ({ path }) =>
      tracked.has(path) ||
      (posix.basename(path) !== 'CMakeUserPresets.json' &&
        !trees.some((tree) => path.startsWith(tree))),
  );
}

/** The files whose path stands in a CMake file, relative to the source directory or to that file. */
function namedInCMake(
  paths: ReadonlySet<string>,
  cmakeTexts: Readonly<Record<string, string>>,
): Set<string> {
  const named = new Set<string>();
  for (const [file, text] of Object.entries(cmakeTexts)) {
    for (const [token] of text.matchAll(/[\w.+-]+(?:\/[\w.+-]+)*/g)) {
      for (const path of [token, posix.join(posix.dirname(file), token)]) {
        if (paths.has(path) && !path.endsWith('.md')) named.add(path);
      }
    }
  }
  return named;
}

/**
 * One digest for a set of files: path, mode and object id of each.
 * @returns SHA-256 in hexadecimal
 */
export function digestOfFiles(files: readonly RepositoryFile[]): string {
  const hash = createHash('sha256');
  for (const { path, mode, id } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    hash.update(`${mode} ${id} ${path}\0`);
  }
  return hash.digest('hex');
}

/** @returns path → object id */
export function idsOf(files: readonly RepositoryFile[]): Record<string, string> {
  return Object.fromEntries(files.map(({ path, id }) => [path, id]));
}
