import { type Origin, trustOf, workflowOrigin } from '../../src/plan/trust.js';

function run(eventName: string, ref: string, baseBranch?: string): Origin {
  return { kind: 'actions', eventName, ref, baseBranch, defaultBranch: 'main' };
}

const main = 'refs/heads/main';
const topic = 'refs/heads/topic';
const pull = 'refs/pull/7/merge';
const queue = 'refs/heads/gh-readonly-queue/main/pr-7-abc';

describe('who writes where', () => {
  test.each<[Origin, string | undefined, string | undefined]>([
    // event and ref, written with auto, written with always
    [run('push', main), main, main],
    [run('push', topic), topic, topic],
    [run('schedule', main), main, main],
    [run('workflow_dispatch', topic), topic, topic],
    [run('pull_request', pull, 'release'), pull, pull],
    [run('pull_request_review', pull, 'main'), pull, pull],
    [run('pull_request', main, 'main'), undefined, main],
    [run('push', 'refs/tags/v1'), undefined, 'refs/tags/v1'],
    [run('merge_group', queue), undefined, queue],
    [run('release', 'refs/tags/v1'), undefined, 'refs/tags/v1'],
    [run('repository_dispatch', main), undefined, main],
    [run('an_event_of_tomorrow', main), undefined, main],
    [run('pull_request_target', main, 'main'), undefined, undefined],
    [run('pull_request_target', pull, 'main'), undefined, undefined],
    [run('workflow_run', main), undefined, undefined],
    [run('issue_comment', main), undefined, undefined],
    [run('issues', main), undefined, undefined],
    [run('discussion_comment', main), undefined, undefined],
    [run('check_suite', main), undefined, undefined],
    [{ kind: 'local', branch: 'topic', defaultBranch: 'main' }, topic, topic],
    [{ kind: 'local', branch: undefined, defaultBranch: 'main' }, 'detached', 'detached'],
  ])('%j: auto %s, always %s, never nothing', (origin, auto, always) => {
    expect(trustOf(origin, 'auto').write).toBe(auto);
    expect(trustOf(origin, 'always').write).toBe(always);
    expect(trustOf(origin, 'never').write).toBeUndefined();
  });
});

describe('who reads what, in order', () => {
  test.each<[Origin, string[]]>([
    [run('push', main), [main]],
    [run('push', topic), [topic, main]],
    [run('pull_request', pull, 'release'), [pull, 'refs/heads/release', main]],
    [run('pull_request', pull, 'main'), [pull, main]],
    [run('pull_request_target', 'refs/heads/release', 'release'), ['refs/heads/release', main]],
    [
      {
        kind: 'actions',
        eventName: 'push',
        ref: topic,
        baseBranch: undefined,
        defaultBranch: undefined,
      },
      [topic],
    ],
    [{ kind: 'local', branch: 'topic', defaultBranch: 'main' }, [topic, main]],
    [{ kind: 'local', branch: 'main', defaultBranch: 'main' }, [main]],
    [{ kind: 'local', branch: undefined, defaultBranch: undefined }, ['detached']],
  ])('%j', (origin, read) => {
    for (const setting of ['auto', 'always', 'never'] as const) {
      expect(trustOf(origin, setting).read).toEqual(read);
    }
  });
});

test.each<[Origin, 'auto' | 'never', string]>([
  [run('push', main), 'never', 'cache-write is never'],
  [run('push', main), 'auto', 'push runs the code of refs/heads/main itself'],
  [run('pull_request', pull), 'auto', 'refs/pull/7/merge is isolated: no other branch reads it'],
  [
    run('workflow_run', main),
    'auto',
    "workflow_run may run others' code with the rights of refs/heads/main, so it only reads",
  ],
])('says why: %j with %s', (origin, setting, reason) => {
  expect(trustOf(origin, setting).reason).toBe(reason);
});

test.each<[string, Record<string, string>, unknown, Origin | undefined]>([
  [
    'a pull request',
    { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: pull, GITHUB_BASE_REF: 'main' },
    { repository: { default_branch: 'main' } },
    run('pull_request', pull, 'main'),
  ],
  [
    'a push, where the base is empty',
    { GITHUB_EVENT_NAME: 'push', GITHUB_REF: topic, GITHUB_BASE_REF: '' },
    { repository: { default_branch: 'main' } },
    run('push', topic),
  ],
  [
    'an event without a repository',
    { GITHUB_EVENT_NAME: 'schedule', GITHUB_REF: main },
    undefined,
    {
      kind: 'actions',
      eventName: 'schedule',
      ref: main,
      baseBranch: undefined,
      defaultBranch: undefined,
    },
  ],
  ['no workflow', {}, {}, undefined],
])('reads the origin of %s', (_name, environment, payload, origin) => {
  expect(workflowOrigin(environment, payload)).toEqual(origin);
});
