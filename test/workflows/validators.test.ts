import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workflowFiles } from './files.js';
import { newerThanActionlint } from './newer-than-actionlint.js';
import { type Verdict, verdictsOn } from './verdict.js';

const files = ['action.yml', ...workflowFiles];

const sound = `on: push
permissions:
  contents: read
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@${'a'.repeat(40)}
        with:
          persist-credentials: false
      - run: echo "$REF"
        env:
          REF: \${{ github.ref }}
      - uses: OWNER/vllm-incremental-build@v1
        with:
          cuda-version: '13.0'
  b:
    needs: a
    uses: OWNER/vllm-incremental-build/.github/workflows/kernels.yml@v1
    with:
      cuda-version: '13.0'
      cuda-archs: '9.0'
      timeout-minutes: 90
`;

type Validator = 'languageService' | 'actionlint';

/** What is wrong, and which validator says so in which words. */
const mistakes: readonly (readonly [from: string, to: string, says: Validator, words: string])[] = [
  ['steps:', 'stepz:', 'languageService', "Unexpected value 'stepz'"],
  ['steps:', 'stepz:', 'actionlint', 'unexpected key "stepz"'],
  ['needs: a', 'needs: c', 'languageService', "depends on unknown job 'c'"],
  ['needs: a', 'needs: c', 'actionlint', 'needs job "c" which does not exist'],
  ['github.ref', 'github.reff', 'languageService', 'Context access might be invalid: reff'],
  ['github.ref', 'github.reff', 'actionlint', 'property "reff" is not defined'],
  ['github.ref }}', 'github.ref', 'actionlint', 'unexpected EOF while lexing expression'],
  ['contents: read', 'content: read', 'languageService', "Unexpected value 'content'"],
  ['contents: read', 'content: read', 'actionlint', 'unknown permission scope "content"'],
  ['ubuntu-24.04', 'ubuntu-24.40', 'actionlint', 'label "ubuntu-24.40" is unknown'],
  ['"$REF"', `\${{ github.head_ref }}`, 'actionlint', '"github.head_ref" is potentially untrusted'],
  [
    'persist-cred',
    'persists-cred',
    'languageService',
    "Invalid action input 'persists-credentials'",
  ],
  ['actions/checkout', 'actions/chekout', 'languageService', 'Unable to resolve action'],
  ['cuda-version: ', 'cuda: ', 'languageService', "Invalid action input 'cuda'"],
  [
    'timeout-minutes: 90',
    'timeout: 90',
    'languageService',
    'Invalid input, timeout is not defined',
  ],
  ["      cuda-archs: '9.0'\n", '', 'languageService', 'Input cuda-archs is required'],
  ['kernels.yml@v1', 'kernel.yml@v1', 'languageService', 'Unable to find reusable workflow'],
];

const actionMistakes: readonly (readonly [from: string, to: string, words: string])[] = [
  ['using: node24', 'using: node99', "Unexpected value 'node99'"],
  ['main: dist', 'mian: dist', "Unexpected value 'mian'"],
  ['required: false', 'required: perhaps', "Unexpected value 'perhaps'"],
];
const soundAction = `name: a
description: a
inputs:
  a:
    description: a
    required: false
runs:
  using: node24
  main: dist/main.js
`;

let root: string;
let verdicts: Record<string, Verdict>;
const brokenFile = (from: string, to: string) =>
  join(root, `${[...mistakes, ...actionMistakes].findIndex(([f, t]) => f === from && t === to)}`);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'validators-'));
  const texts: [file: string, text: string][] = [
    [join(root, 'sound/a.yml'), sound],
    [join(root, 'sound/action.yml'), soundAction],
    ...mistakes.map(([from, to]): [string, string] => [
      join(brokenFile(from, to), 'a.yml'),
      sound.replace(from, () => to),
    ]),
    ...actionMistakes.map(([from, to]): [string, string] => [
      join(brokenFile(from, to), 'action.yml'),
      soundAction.replace(from, () => to),
    ]),
  ];
  for (const [file, text] of texts) {
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, text);
  }
  verdicts = await verdictsOn([...files, ...texts.map(([file]) => file)]);
}, 120_000);
afterAll(() => rm(root, { recursive: true, force: true }));

describe.each(files)('%s', (file) => {
  test("passes GitHub's own language service", () => {
    expect(verdicts[file]?.languageService).toEqual([]);
  });

  test('passes actionlint', () => {
    expect(verdicts[file]?.actionlint).toEqual([]);
  });
});

test.each(['a.yml', 'action.yml'])('both pass the sound %s', (file) => {
  expect(verdicts[join(root, 'sound', file)]).toEqual({
    languageService: [],
    actionlint: [],
    excused: [],
  });
});

test.each(mistakes)('%j for %j is noticed by %s', (from, to, validator, words) => {
  expect(sound).toContain(from);
  const verdict = verdicts[join(brokenFile(from, to), 'a.yml')];
  expect(verdict?.[validator].join('\n')).toContain(words);
});

test.each(actionMistakes)('%j for %j in an action is noticed', (from, to, words) => {
  expect(soundAction).toContain(from);
  const verdict = verdicts[join(brokenFile(from, to), 'action.yml')];
  expect(verdict?.languageService.join('\n')).toContain(words);
});

test.each(newerThanActionlint)('%s is still needed as an excuse', (pattern) => {
  const excused = files.flatMap((file) => verdicts[file]?.excused ?? []);
  expect(excused.filter((message) => pattern.test(message))).not.toEqual([]);
});
