import { readFileSync } from 'node:fs';
import { readWorkflow, workflowFiles } from './files.js';
import { brokenRules } from './rules.js';

test('there are workflows, and examples', () => {
  expect(workflowFiles).toEqual(
    expect.arrayContaining([
      '.github/workflows/ci.yml',
      '.github/workflows/image.yml',
      '.github/workflows/kernels.yml',
      'examples/gpu-test.yml',
      'examples/matrix.yml',
      'examples/outside-contributions.yml',
      'examples/pull-requests-and-main.yml',
      'examples/self-hosted.yml',
    ]),
  );
});

test.each(workflowFiles)('%s keeps our rules', (file) => {
  expect(brokenRules(readFileSync(file, 'utf8'))).toEqual([]);
});

const sound = `
on: { push: { branches: [main] }, pull_request: }
permissions:
  contents: read
concurrency:
  group: a
jobs:
  a:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    services:
      registry:
        image: registry@sha256:${'0'.repeat(64)}
    steps:
      - uses: actions/checkout@${'a'.repeat(40)} # v7.0.1
        with:
          persist-credentials: false
      - run: echo "$REF"
      - uses: OWNER/vllm-incremental-build@v1
        with:
          cuda-version: '13.0'
          cache: 'off'
  b:
    uses: OWNER/vllm-incremental-build/.github/workflows/kernels.yml@v1
    with:
      cuda-version: '13.0'
      cuda-archs: '9.0'
      gpu-runner: gpu
`;

test('a sound workflow breaks no rule', () => {
  expect(brokenRules(sound)).toEqual([]);
});

test.each([
  ['contents: read', 'contents: write', 'the workflow does not restrict its token'],
  ['  contents: read', '  contents: read\n  packages: write', 'the workflow does not restrict'],
  [`@${'a'.repeat(40)}`, '@v7', 'actions/checkout@v7 is not pinned'],
  [' # v7.0.1', '', 'is not pinned by a commit, with its version behind it'],
  ['vllm-incremental-build@v1', 'vllm-incremental-build@main', 'is not pinned by a commit'],
  ['kernels.yml@v1', 'kernels.yml@main', 'kernels.yml@main is not our workflow'],
  [`@sha256:${'0'.repeat(64)}`, ':3', 'registry:3 is not pinned by its digest'],
  ['persist-credentials: false', 'persist-credentials: true', 'a checkout keeps its token'],
  ['persist-credentials: false', 'ref: main', 'a checkout keeps its token'],
  ['"$REF"', `\${{ github.head_ref }}`, 'an expression stands in the script'],
  ['timeout-minutes: 5', 'name: A', 'job a has no time limit'],
  ['ubuntu-24.04', 'ubuntu-latest', 'job a runs on another machine when GitHub says so'],
  ['pull_request:', 'pull_request_target:', 'pull_request_target runs with the rights'],
  ['concurrency:\n  group: a', '', 'the workflow has no concurrency group'],
  ['group: a', 'group: a\n  cancel-in-progress: true', 'a push to the default branch is cancelled'],
  ["cache: 'off'", "cash: 'off'", 'there is no input cash'],
  ["cache: 'off'", "cache: 'of'", 'Input cache: '],
  ["cache: 'off'", 'verbose: true', 'there is no input verbose'],
  ["'13.0'\n          cache", '12.8\n          cache', 'cuda-version is no string'],
  ["archs: '9.0'", "archs: 'hopper'", 'Input cuda-archs: '],
  ['gpu-runner: gpu', 'gpu-runners: gpu', 'there is no input gpu-runners'],
  ['gpu-runner: gpu', 'timeout-minutes: long', 'timeout-minutes is no number'],
  ['gpu-runner: gpu', 'test-outside-contributions: "no"', 'is no boolean'],
])('%j is not to become %j', (from, to, sentence) => {
  expect(sound).toContain(from);
  expect(brokenRules(sound.replace(from, () => to))).toEqual([expect.stringContaining(sentence)]);
});

test('only the jobs that push images may write, and only packages', () => {
  const writing = workflowFiles.flatMap((file) =>
    Object.entries(readWorkflow(file).jobs)
      .filter(([, { permissions }]) => Object.values(permissions ?? {}).includes('write'))
      .map(([name, { permissions }]) => ({ file, name, permissions })),
  );
  const file = '.github/workflows/image.yml';
  expect(writing).toEqual([
    { file, name: 'image', permissions: { contents: 'read', packages: 'write' } },
    { file, name: 'manifest', permissions: { packages: 'write' } },
  ]);
});

test('one action is one commit in all of them', () => {
  const pins = workflowFiles
    .flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/uses: (\S+)@([0-9a-f]{40} # \S+)/g),
    ])
    .map(([, action, version]) => `${action} ${version}`);
  const actions = [...new Set(pins)].map((pin) => pin.split(' ')[0]);
  expect(actions).toEqual([...new Set(actions)]);
});

test('continuous integration runs every test, and checks dist', () => {
  const { on, jobs } = readWorkflow('.github/workflows/ci.yml');
  expect(Object.keys(on)).toEqual(['push', 'pull_request']);
  const scripts = Object.values(jobs).flatMap(({ steps }) =>
    steps?.flatMap(({ run }) => run ?? []),
  );
  expect(scripts).toEqual(expect.arrayContaining(['.ci/run', 'script/check-dist']));
});
