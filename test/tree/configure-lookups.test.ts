import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import {
  answerLookups,
  changedLookup,
  type Lookup,
} from '../../src/tree/record/configure-lookups.js';
import { temporaryDirectory } from '../cache/temporary-directory.js';
import { run } from './real-project.js';

const temporary = temporaryDirectory();
const sourceDir = () => join(temporary(), 'fork');
const facts = (made: readonly string[] = []) => ({
  sourceDir: sourceDir(),
  made: new Set(made),
  madeDirectories: [join(sourceDir(), 'build')],
});
const files = [
  ...['csrc/a.cu', 'csrc/.hidden.cu', 'csrc/b.cuh', 'csrc/more/c.cu', 'csrc/{d}.cu'],
  ...['build/e.cu', '../outside/f.cu'],
];

async function write(path: string): Promise<void> {
  const file = join(sourceDir(), path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, '');
}

beforeEach(async () => {
  for (const path of files) await write(path);
  await symlink('more', join(sourceDir(), 'csrc/link'));
});

const answerOf = (kind: Lookup['kind'], what: string) =>
  answerLookups([{ kind, what }], facts()).flatMap(({ found }) => found);

test.each<[Lookup['kind'], string, string[]]>([
  ['glob', 'csrc/*.cu', ['csrc/.hidden.cu', 'csrc/a.cu', 'csrc/{d}.cu']],
  ['glob', 'csrc/[ab].cu*', ['csrc/a.cu', 'csrc/b.cuh']],
  ['glob', 'csrc/?.cu', ['csrc/a.cu']],
  ['glob', 'csrc/{d}.cu', ['csrc/{d}.cu']],
  ['glob', '*/more/*', ['csrc/more/c.cu']],
  ['glob', 'nowhere/*', []],
  ['glob-recurse', 'csrc/c.cu', ['csrc/more/c.cu']],
  ['glob-recurse', '*.cu', ['csrc/.hidden.cu', 'csrc/a.cu', 'csrc/more/c.cu', 'csrc/{d}.cu']],
  ['exists', 'csrc/more', ['csrc/more']],
  ['exists', 'csrc/fast.on', []],
])('%s %s', (kind, what, found) => {
  expect(answerOf(kind, what)).toEqual(found);
});

test.each<[Lookup['kind'], string]>([
  ['glob', 'csrc/*.cu'],
  ['glob', 'csrc/[ab].cu*'],
  ['glob', '*/more/*'],
  ['glob', '../outside/*'],
  ['glob-recurse', 'csrc/*.cu'],
])('%s %s finds what CMake finds', async (kind, what) => {
  const command = kind === 'glob' ? 'GLOB' : 'GLOB_RECURSE';
  const script = join(temporary(), 'glob.cmake');
  const pattern = resolve(sourceDir(), what);
  await writeFile(script, `file(${command} F "${pattern}")\nfile(WRITE "${script}.txt" "\${F}")\n`);
  run('cmake', ['-P', script]);
  const found = run('cat', [`${script}.txt`])
    .split(';')
    .sort();
  expect(
    answerOf(kind, what)
      .map((path) => resolve(sourceDir(), path))
      .sort(),
  ).toEqual(found);
});

test('what the build makes is no answer, and nothing is asked about it', () => {
  const lookups: Lookup[] = [
    { kind: 'glob', what: 'build/*.cu' },
    { kind: 'exists', what: 'csrc/a.cu' },
    { kind: 'glob', what: 'csrc/?.cu' },
  ];
  expect(answerLookups(lookups, facts(['csrc/a.cu']))).toEqual([
    { kind: 'glob', what: 'csrc/?.cu', found: [] },
  ]);
});

describe('asked again', () => {
  const lookups: Lookup[] = [
    { kind: 'glob', what: 'csrc/*.cu' },
    { kind: 'exists', what: 'csrc/fast.on' },
    { kind: 'glob-recurse', what: 'csrc/more/*.cu' },
  ];

  test.each<[string, () => Promise<void>, number, string[]]>([
    ['a file that a pattern matches', () => write('csrc/n.cu'), 0, ['csrc/n.cu']],
    ['a file less', () => rm(join(sourceDir(), 'csrc/a.cu')), 0, ['csrc/a.cu']],
    ['a path that was not there', () => write('csrc/fast.on'), 1, ['csrc/fast.on']],
    ['a file further below', () => write('csrc/more/and/n.cu'), 2, ['csrc/more/and/n.cu']],
  ])('%s is another answer', async (_, change, index, differing) => {
    const answered = answerLookups(lookups, facts());
    expect(changedLookup(answered, facts())).toBeUndefined();
    await change();
    expect(changedLookup(answered, facts())).toMatchObject({ lookup: lookups[index], differing });
    expect(changedLookup(answered, facts(differing))).toBeUndefined();
  });
});
