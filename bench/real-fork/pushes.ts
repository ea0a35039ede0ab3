import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../src/lib/errors.js';
import { captureIfPossible } from '../../src/lib/programs/process.js';
import { applyEdits, type Edits } from '../../test/replay/harness/edits.js';
import { commitAll, git } from '../../test/replay/harness/git.js';

/** What one push brings, on top of the one before. */
export interface Push {
  readonly name: 'first push' | 'one kernel' | 'documentation';
  readonly branch: string;
  readonly edits: Edits;
}

/**
 * A kernel that nothing calls. Its name stands in every module that registers it, so that a
 * product tells without a GPU whether it was made from the edited source.
 */
export const marker = 'edited_by_the_benchmark';

const append = (line: string) => (text: string) => `${text}\n${line}\n`;

/**
 * The first push is the default branch's; the others are those of a pull request, which has to find
 * what the default branch cached.
 */
export function pushesOf(kernel: string): readonly Push[] {
  return [
    { name: 'first push', branch: 'main', edits: {} },
    {
      name: 'one kernel',
      branch: 'pull-request',
      edits: { [kernel]: append(`extern "C" __global__ void ${marker}() {}`) },
    },
    { name: 'documentation', branch: 'pull-request', edits: { 'README.md': append('Edited.') } },
  ];
}

/**
 * Makes the repository that every push is cloned from: what the checkout's HEAD holds, on a branch
 * `main` that is the default.
 * @throws InputError where the checkout is no git repository or lacks a file that a push edits
 */
export async function createOrigin(checkout: string, origin: string, pushes: readonly Push[]) {
  if ((await captureIfPossible('git', ['-C', checkout, 'rev-parse', 'HEAD'])) === undefined) {
    throw new InputError(`${checkout} is no git repository with a commit, which is needed.`);
  }
  await git('.', ['clone', '--quiet', '--single-branch', '--no-tags', checkout, origin]);
  await git(origin, ['checkout', '--quiet', '-B', 'main']);
  for (const path of pushes.flatMap(({ edits }) => Object.keys(edits))) {
    if (!existsSync(join(origin, path))) {
      throw new InputError(`${path} is not in the fork's commit; a file that it holds is needed.`);
    }
  }
}

/** Commits what a push edits. @param minute minutes after the first push */
export async function publish(origin: string, push: Push, minute: number): Promise<void> {
  if (Object.keys(push.edits).length === 0) return;
  const exists = await captureIfPossible('git', [
    '-C',
    origin,
    'rev-parse',
    '--verify',
    push.branch,
  ]);
  await git(origin, ['checkout', '--quiet', ...(exists ? [] : ['-b']), push.branch]);
  await applyEdits(origin, push.edits);
  await commitAll(origin, push.name, minute);
  // What HEAD names is the default branch of every clone.
  await git(origin, ['checkout', '--quiet', 'main']);
}

/** A new clone in the place of an older one. */
export async function cloneAnew(origin: string, push: Push, directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  await git('.', ['clone', '--quiet', '--branch', push.branch, origin, directory]);
}
