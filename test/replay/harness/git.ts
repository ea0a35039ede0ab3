import { ownEnvironment } from '../../../src/lib/programs/environment.js';
import { capture } from '../../../src/lib/programs/process.js';

/**
 * Runs git with a fixed identity and date and without the user's configuration, so that the same
 * files make the same commits on every machine.
 * @param minute minutes after the first commit's date
 * @returns what git prints
 */
export async function git(directory: string, args: readonly string[], minute = 0): Promise<string> {
  const date = new Date(Date.UTC(2026, 0, 1, 12, minute)).toISOString();
  return await capture('git', args, {
    directory,
    environment: {
      ...ownEnvironment(),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Author',
      GIT_AUTHOR_EMAIL: 'author@example.org',
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: 'Author',
      GIT_COMMITTER_EMAIL: 'author@example.org',
      GIT_COMMITTER_DATE: date,
    },
  });
}

/** A repository with one commit of all that a directory holds. @returns the commit */
export async function firstCommit(directory: string): Promise<string> {
  await git(directory, ['init', '--quiet', '--initial-branch=main']);
  return await commitAll(directory, 'First commit', 0);
}

/** Commits every change of a work tree. @returns the commit */
export async function commitAll(
  directory: string,
  message: string,
  minute: number,
): Promise<string> {
  await git(directory, ['add', '--all']);
  await git(directory, ['commit', '--quiet', '--allow-empty', '-m', message], minute);
  return await git(directory, ['rev-parse', 'HEAD']);
}
