import { z } from 'zod';
import type { Settings } from '../inputs/table.js';

/** Where a run comes from, as far as caches need to know. */
export type Origin =
  | {
      readonly kind: 'actions';
      readonly eventName: string;
      /** Fully formed: `refs/heads/main`, `refs/pull/7/merge`. */
      readonly ref: string;
      /** Name of the branch that a pull request is to be merged into. */
      readonly baseBranch: string | undefined;
      readonly defaultBranch: string | undefined;
    }
  | {
      readonly kind: 'local';
      /** Name of the current branch; `undefined` on a detached HEAD. */
      readonly branch: string | undefined;
      readonly defaultBranch: string | undefined;
    };

/** Which scopes of the cache a run may use. */
export interface Trust {
  /** In the order of look-ups: own ref, base branch, default branch. */
  readonly read: readonly string[];
  readonly write: string | undefined;
  /** Why it may write there, or may not; one sentence without a full stop. */
  readonly reason: string;
}

/**
 * Events that run in the default branch's scope while somebody without write access controls code
 * or data. GitHub gives most of them read-only cache tokens since 2026-06-26:
 * https://github.blog/changelog/2026-06-26-read-only-actions-cache-for-untrusted-triggers
 */
const untrustedEvents: ReadonlySet<string> = new Set([
  'check_run',
  'check_suite',
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'issue_comment',
  'issues',
  'pull_request_target',
  'status',
  'watch',
  'workflow_run',
]);

/** Events that only those with write access to the repository can cause. */
const trustedEvents: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch']);

const isolatedRef = /^refs\/pull\/\d+\/merge$/;
/** No later run reads what a tag or a merge queue's branch wrote. */
const shortLivedRef = /^refs\/(tags|heads\/gh-readonly-queue)\//;

/**
 * Decides which cache scopes a run may read and write. Trust follows isolation: a scope that GitHub
 * isolates may be written by anyone who runs there, including a pull request from a fork. A run of
 * somebody else's code never writes to a shared scope, whatever the setting.
 * @param cacheWrite `never` writes nothing; `always` also writes where `auto` expects no use or
 *   does not know the event, but never for an untrusted one
 */
export function trustOf(origin: Origin, cacheWrite: Settings['cacheWrite']): Trust {
  const own = ownScope(origin);
  const base = origin.kind === 'actions' ? origin.baseBranch : undefined;
  const branches = [base, origin.defaultBranch].filter((name) => name !== undefined);
  const read = [...new Set([own, ...branches.map((name) => `refs/heads/${name}`)])];
  const denied = (reason: string): Trust => ({ read, write: undefined, reason });
  const granted = (reason: string): Trust => ({ read, write: own, reason });

  if (cacheWrite === 'never') return denied('cache-write is never');
  if (origin.kind === 'local')
    return granted('a run on the command line writes for its own branch');

  const { eventName, ref } = origin;
  if (untrustedEvents.has(eventName)) {
    return denied(`${eventName} may run others' code with the rights of ${ref}, so it only reads`);
  }
  if (isolatedRef.test(ref)) return granted(`${ref} is isolated: no other branch reads it`);
  if (cacheWrite === 'always') return granted('cache-write is always');
  if (shortLivedRef.test(ref)) return denied(`no later run would read what ${ref} writes`);
  if (trustedEvents.has(eventName)) return granted(`${eventName} runs the code of ${ref} itself`);
  return denied(
    `${eventName} is not known to run only the code of ${ref}; cache-write: always permits it`,
  );
}

function ownScope(origin: Origin): string {
  if (origin.kind === 'actions') return origin.ref;
  return origin.branch === undefined ? 'detached' : `refs/heads/${origin.branch}`;
}

const eventPayload = z.object({ repository: z.object({ default_branch: z.string().min(1) }) });

/**
 * Reads the origin of a workflow run.
 * @param environment of the step
 * @param payload the event as parsed from the file `GITHUB_EVENT_PATH`
 * @returns `undefined` outside of a workflow
 */
export function workflowOrigin(
  environment: Readonly<Record<string, string | undefined>>,
  payload: unknown,
): Origin | undefined {
  const { GITHUB_EVENT_NAME: eventName, GITHUB_REF: ref, GITHUB_BASE_REF: base } = environment;
  if (!eventName || !ref) return undefined;
  const defaultBranch = eventPayload.safeParse(payload).data?.repository.default_branch;
  return { kind: 'actions', eventName, ref, baseBranch: base || undefined, defaultBranch };
}
