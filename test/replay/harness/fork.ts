import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdits, type Edits } from './edits.js';
import { commitAll, firstCommit, git } from './git.js';
import { repositoryRoot } from './repository-root.js';

export interface ForkOptions {
  /** The Python package that the kernels belong to; all names in the fork follow it. */
  readonly packageName?: 'vllm' | 'aphrodite';
  /** Whether the fork commits a CMakePresets.json with a preset named `ci`. */
  readonly committedPreset?: boolean;
}

/** The external projects of the fork, as their repositories are named. */
export type ExternalProject = 'cutlass' | 'deepgemm' | 'flashmla';

/** A fork that is pushed to and cloned again for every push, as continuous integration does. */
export interface Fork {
  /** Where clones are made unless told: the same absolute path for every push. */
  readonly checkout: string;
  /** The author's work tree, from which {@link push} commits. */
  readonly author: string;
  /** Headers that belong to the machine, not to the repository. */
  readonly externalInclude: string;
  /** What the fork's configure must be told about this machine. */
  readonly cmakeArgs: readonly string[];
  /** Commits the edits and pushes them. @returns the commit */
  push(edits: Edits, message?: string): Promise<string>;
  /** Pushes the files of an earlier commit again. */
  revertTo(commit: string): Promise<string>;
  /** Makes an earlier commit what was pushed last, as a forced push does. */
  forceTo(commit: string): Promise<void>;
  /**
   * A new clone of the author's branch as it was pushed last, in the place of an older one.
   * @returns its directory
   */
  clone(directory?: string): Promise<string>;
  /** Commits to an external project and tags it. @returns the commit */
  revise(project: ExternalProject, edits: Edits, tag: string): Promise<string>;
}

const externalProjects: readonly ExternalProject[] = ['cutlass', 'deepgemm', 'flashmla'];

/** Where the parts of a fork lie below its root. */
function pathsIn(root: string) {
  return {
    externals: join(root, 'externals'),
    externalInclude: join(root, 'machine/include'),
    origin: join(root, 'origin.git'),
    author: join(root, 'author'),
    checkout: join(root, 'work/fork'),
  };
}

/** Makes the fork of test/fixtures/fork, its external projects and its machine's headers. */
export async function materialise(root: string, options: ForkOptions = {}): Promise<Fork> {
  const fixture = join(repositoryRoot(), 'test/fixtures/fork');
  const { externals, externalInclude, origin, author } = pathsIn(root);
  await mkdir(externals, { recursive: true });
  await cp(join(fixture, 'external-include'), externalInclude, { recursive: true });

  const revisions: Record<string, string> = {};
  for (const project of externalProjects) {
    const repository = join(externals, `${project}.git`);
    await cp(join(fixture, 'externals', project), repository, { recursive: true });
    revisions[`@${project.toUpperCase()}_REVISION@`] = await firstCommit(repository);
    await git(repository, ['tag', 'v1.0.0']);
  }

  await cp(join(fixture, 'tree'), author, { recursive: true });
  await rewriteTree(author, (text) => {
    const pinned = Object.entries(revisions).reduce(
      (known, [name, revision]) => known.replaceAll(name, revision),
      text,
    );
    return renamePackage(pinned, options.packageName ?? 'vllm');
  });
  if (options.committedPreset)
    await cp(join(fixture, 'variants/presets'), author, { recursive: true });
  await firstCommit(author);
  await git(root, ['clone', '--quiet', '--bare', author, origin]);
  await git(author, ['remote', 'add', 'origin', '../origin.git']);
  return openFork(root);
}

/** The fork that {@link materialise} made in this directory, or in the one that this is a copy of. */
export function openFork(root: string): Fork {
  const { externals, externalInclude, origin, author, checkout } = pathsIn(root);
  const publish = async (message: string) => {
    const commits = Number(await git(author, ['rev-list', '--count', 'HEAD']));
    const commit = await commitAll(author, message, commits);
    await git(author, ['push', '--quiet', 'origin', 'HEAD']);
    return commit;
  };
  return {
    checkout,
    author,
    externalInclude,
    cmakeArgs: [
      `-DFIXTURE_EXTERNALS=${externals}`,
      `-DFIXTURE_EXTERNAL_INCLUDE=${externalInclude}`,
    ],
    push: async (edits, message = 'Edit') => {
      await applyEdits(author, edits);
      return await publish(message);
    },
    revertTo: async (commit) => {
      await git(author, ['rm', '-r', '--quiet', '.']);
      await git(author, ['checkout', commit, '--', '.']);
      return await publish(`Revert to ${commit}`);
    },
    forceTo: async (commit) => {
      await git(author, ['reset', '--quiet', '--hard', commit]);
      await git(author, ['push', '--quiet', '--force', 'origin', 'HEAD']);
    },
    clone: async (directory = checkout) => {
      await rm(directory, { recursive: true, force: true });
      const branch = await git(author, ['branch', '--show-current']);
      await git(root, ['clone', '--quiet', '--branch', branch, origin, directory]);
      return directory;
    },
    revise: async (project, edits, tag) => {
      const repository = join(externals, `${project}.git`);
      await applyEdits(repository, edits);
      const commits = Number(await git(repository, ['rev-list', '--count', 'HEAD']));
      const commit = await commitAll(repository, tag, commits);
      await git(repository, ['tag', tag]);
      return commit;
    },
  };
}

/** What a fork that renames the package changes: file names, CMake variables, install directories. */
function renamePackage(text: string, packageName: string): string {
  return text.replaceAll('vllm', packageName).replaceAll('VLLM', packageName.toUpperCase());
}

/** Rewrites the content and the names of all files of a directory. */
async function rewriteTree(directory: string, rewrite: (text: string) => string): Promise<void> {
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, rewrite(entry.name));
    await rename(join(directory, entry.name), path);
    if (entry.isDirectory()) {
      await rewriteTree(path, rewrite);
    } else {
      await writeFile(path, rewrite(await readFile(path, 'utf8')));
    }
  }
}
