import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Log } from '../../frontends/log.js';
import { capture, captureIfPossible } from '../../lib/programs/process.js';

/** vLLM publishes a wheel for every commit of this branch. */
const upstream = { url: 'https://github.com/vllm-project/vllm', branch: 'main' };

type Environment = Readonly<Record<string, string>>;

/**
 * Finds the commit of upstream's main branch that the checkout is based on, where vLLM's setup.py
 * cannot: it asks `git merge-base main "$(git branch --show-current)"`, which fails on a detached
 * HEAD (a checkout of a pull request) and without history (a checkout of depth 1); it then takes the
 * nightly wheel, which may not fit.
 * @param from address of upstream; only tests pass one
 * @returns undefined where setup.py finds it, where the user named one, or, with a warning, where
 *   it cannot be found
 */
export async function wheelBaseCommit(
  sourceDir: string,
  environment: Environment,
  log: Log,
  from: typeof upstream = upstream,
): Promise<string | undefined> {
  const { VLLM_PRECOMPILED_WHEEL_LOCATION: wheel, VLLM_PRECOMPILED_WHEEL_COMMIT: named } =
    environment;
  if (wheel || named) return undefined;
  const git = (...args: string[]) =>
    captureIfPossible('git', ['-C', sourceDir, ...args], { environment });
  const [branch, shallow, head, origin] = await Promise.all([
    git('branch', '--show-current'),
    git('rev-parse', '--is-shallow-repository'),
    git('rev-parse', 'HEAD'),
    git('config', '--get', 'remote.origin.url'),
  ]);
  const isShallow = shallow === 'true';
  if (branch !== '' && !isShallow) return undefined;
  try {
    if (head === undefined) throw new Error('There is no commit.');
    const missing = isShallow ? (origin ?? '') : undefined;
    return await mergeBase(sourceDir, head, missing, from, environment);
  } catch {
    log.warning(
      `The commit of ${from.url} that this checkout stands on could not be found; vLLM takes its nightly wheel, which may not fit. VLLM_PRECOMPILED_WHEEL_COMMIT can name one.`,
    );
    return undefined;
  }
}

/**
 * Compares two histories in a repository of its own, so that the user's stays unchanged. Only
 * commits are fetched (`--filter=tree:0`), a few megabytes for all of vLLM's.
 * @param missing where to fetch the history of `head` from, if the checkout does not have it
 */
async function mergeBase(
  sourceDir: string,
  head: string,
  missing: string | undefined,
  from: typeof upstream,
  environment: Environment,
): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'history-'));
  const objects = await capture('git', ['-C', sourceDir, 'rev-parse', '--git-path', 'objects'], {
    environment,
  });
  const borrowed =
    missing === undefined ? { GIT_ALTERNATE_OBJECT_DIRECTORIES: resolve(sourceDir, objects) } : {};
  const git = (...args: string[]) =>
    capture('git', ['-C', directory, ...args], {
      environment: { ...environment, ...borrowed, GIT_TERMINAL_PROMPT: '0' },
    });
  const onlyCommits = ['--quiet', '--no-tags', '--filter=tree:0'];
  const fetch = (url: string, revision: string) =>
    git('fetch', ...onlyCommits, url, `${revision}:refs/heads/${revision}`);
  try {
    await git('init', '--quiet', '--bare');
    await fetch(from.url, from.branch);
    if (missing !== undefined) await fetch(missing, head);
    return await git('merge-base', head, from.branch);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
