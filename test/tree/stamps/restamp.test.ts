import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { removeBeforeConfigure } from '../../../src/tree/generated-sources.js';
import { readContentFacts } from '../../../src/tree/record/file-facts.js';
import type { InputRecord, RecordedFile } from '../../../src/tree/record/input-record.js';
import { restamp } from '../../../src/tree/stamps/restamp.js';
import { settableTimestamp } from '../../../src/tree/stamps/timestamps.js';

const second = 1_000_000_000n;
const milliseconds = (value: number) => BigInt(value) * 1_000_000n;
const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'restamp-')));
});
afterEach(() => rmSync(root, { recursive: true }));

const newest = milliseconds(Date.now()) - 60n * second;
const inputRecordOf = (
  files: Record<string, RecordedFile>,
  facts: Partial<InputRecord> = {},
): InputRecord => ({
  sourceDir: root,
  buildDir: root,
  newest,
  repositoryFiles: {},
  shadowingCandidates: new Set(),
  files: new Map(Object.entries(files)),
  ...facts,
});
const recorded = (content: string, mtime = newest - second): RecordedFile => ({
  bytes: content.length,
  sha256: sha256(content),
  mtime,
  asksFor: [],
});

test('waits for a clock that is a little behind, then goes on', async () => {
  let present = newest - 3n * second;
  const wait = jest.fn(async (time: number) => {
    present += milliseconds(time);
  });
  const result = await restamp(inputRecordOf({}), { roots: [root], now: () => present, wait });
  expect(result.trusted).toBe(true);
  expect(wait).toHaveBeenCalledTimes(1);
  expect(present).toBeGreaterThan(newest);
});

test.each([
  ['far behind', 3600n, 'The clock of this machine is 3600 s behind'],
  ['standing still', 3n, 'The clock of this machine does not advance.'],
])('drops the tree where the clock is %s, and touches nothing', async (_, behind, reason) => {
  const file = join(root, 'a.h');
  writeFileSync(file, 'content');
  const before = statSync(file, { bigint: true }).mtimeNs;
  const result = await restamp(inputRecordOf({ [file]: recorded('content') }), {
    roots: [root],
    now: () => newest - behind * second,
    wait: async () => {},
  });
  expect(result).toEqual({ trusted: false, reason: expect.stringContaining(reason) as string });
  expect(statSync(file, { bigint: true }).mtimeNs).toBe(before);
});

test('stamps what is proved, leaves what changed, and is done the second time', async () => {
  const [same, other, gone, directory] = ['same', 'other', 'gone', 'dir'].map((name) =>
    join(root, name),
  ) as [string, string, string, string];
  writeFileSync(same, 'content');
  writeFileSync(other, 'CONTENT');
  const inputRecord = inputRecordOf({
    [same]: recorded('content'),
    [other]: recorded('content'),
    [gone]: recorded('content'),
    [directory]: recorded('content'),
  });
  mkdirSync(directory);
  const untouched = statSync(other, { bigint: true }).mtimeNs;

  const first = await restamp(inputRecord, { roots: [root] });
  if (!first.trusted) throw new Error(first.reason);
  expect(first.stamped).toBe(1);
  expect(statSync(same, { bigint: true }).mtimeNs).toBe(settableTimestamp(newest - second));
  expect(statSync(other, { bigint: true }).mtimeNs).toBe(untouched);
  expect([...first.changed].sort()).toEqual([directory, gone, other].sort());
  expect([...first.missing].sort()).toEqual([directory, gone].sort());
  expect(first.unstampable.size).toBe(0);
  expect([...first.proven.keys()]).toEqual([same]);

  const again = await restamp(inputRecord, { roots: [root], proven: first.proven });
  expect(again).toMatchObject({ trusted: true, stamped: 0, changed: first.changed });
});

describe('a file that is not ours to stamp', () => {
  const file = '/etc/passwd';
  const content = readFileSync(file, 'utf8');
  const { mtimeNs } = statSync(file, { bigint: true });
  const bound = mtimeNs + 2n * second;
  const asNobody = async (known: RecordedFile, sourceDir: string) => {
    const inputRecord = inputRecordOf({ [file]: known }, { newest: bound, sourceDir });
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65534);
    try {
      const result = await restamp(inputRecord, { roots: ['/etc'], now: () => bound + second });
      if (!result.trusted) throw new Error(result.reason);
      return result;
    } finally {
      if (isRoot) process.seteuid?.(0);
      expect(statSync(file, { bigint: true }).mtimeNs).toBe(mtimeNs);
    }
  };

  test.each<
    [title: string, recorded: RecordedFile, of: string, isUnstampable: boolean, reason: string]
  >([
    ['that changed, and looks old', recorded('another'), '/etc', true, 'changed'],
    ['that changed, and others share', recorded('another'), '/nowhere', true, 'changed'],
    [
      'that is equal, and looks older than recorded',
      recorded(content, mtimeNs + second),
      '/etc',
      true,
      'cannot be given its recorded timestamp back',
    ],
    [
      'that is equal, and looks newer: Ninja compiles its users by itself',
      recorded(content, mtimeNs - second),
      '/etc',
      false,
      'cannot be given its recorded timestamp back',
    ],
  ])('%s', async (_, known, of, isUnstampable, reason) => {
    const result = await asNobody(known, of);
    expect([...result.reasons]).toEqual([[file, reason]]);
    expect([...result.unstampable]).toEqual(isUnstampable ? [file] : []);
    expect(result.stamped).toBe(0);
    expect(result.proven.size).toBe(0);
  });

  test.each([
    ['and is equal in content and time', mtimeNs, '/etc'],
    ['and is equal and older, and shared', mtimeNs + second, '/nowhere'],
  ])('%s is proved without a stamp', async (_, mtime, of) => {
    const result = await asNobody(recorded(content, mtime), of);
    expect([...result.proven.keys()]).toEqual([file]);
    expect([...result.shared]).toEqual(of === '/etc' ? [] : [file]);
  });
});

test('two runs beside each other leave a header that both read to one that compares it later', async () => {
  const header = join(root, 'usr/runtime.h');
  mkdirSync(join(root, 'usr'));
  const checkouts = ['one', 'two'].map((name) => join(root, name));
  for (const checkout of checkouts) mkdirSync(checkout);
  const [one = '', two = ''] = checkouts;
  const of = (sourceDir: string, known: RecordedFile) =>
    inputRecordOf({ [header]: known }, { sourceDir, buildDir: sourceDir });
  const roots = [join(root, 'usr')];
  writeFileSync(header, 'upgraded');

  const first = await restamp(of(one, recorded('before it')), { roots });
  const other = await restamp(of(two, recorded('upgraded')), { roots });
  if (!first.trusted || !other.trusted) throw new Error('untrusted');
  // Ninja of the first run sees an old header; it has nothing to compare it with.
  expect(statSync(header, { bigint: true }).mtimeNs).toBeLessThan(newest);
  expect([...first.unstampable]).toEqual([header]);
  expect([...other.proven.keys()]).toEqual([header]);
});

test('a crafted input record changes nothing outside the roots', async () => {
  const secret = join(root, 'secret');
  writeFileSync(secret, 'content');
  utimesSync(secret, 5, 5);
  const inputRecord = inputRecordOf({
    [secret]: recorded('content'),
    [`${root}/in/../secret`]: recorded('content'),
  });
  const result = await restamp(inputRecord, { roots: [join(root, 'in')] });
  if (!result.trusted) throw new Error(result.reason);
  expect(statSync(secret).mtimeMs).toBe(5000);
  expect(result.proven.size).toBe(0);
  expect(result.unstampable.size).toBe(2);
});

test('before a configure only untracked files of the checkout are removed', () => {
  const checkout = join(root, 'checkout/csrc');
  mkdirSync(checkout, { recursive: true });
  for (const path of ['checkout/csrc/gen.cu', 'checkout/csrc/kept.cu', 'outside.cu']) {
    writeFileSync(join(root, path), '');
  }
  symlinkSync(root, join(checkout, 'way'));
  symlinkSync('.', join(checkout, 'again'));
  const paths = [
    ...['csrc/gen.cu', 'csrc/kept.cu', 'csrc/again/kept.cu', '../outside.cu'],
    ...['csrc/way/outside.cu', 'absent'],
  ];
  const tracked = new Set(['csrc/kept.cu']);
  expect(removeBeforeConfigure(join(root, 'checkout'), paths, tracked)).toEqual(['csrc/gen.cu']);
  expect(existsSync(join(checkout, 'kept.cu'))).toBe(true);
  expect(existsSync(join(root, 'outside.cu'))).toBe(true);
});

test.each([
  ['a longer one before it', 'kernel '.repeat(1000), '#if __has_include(<a.h>)', ['a.h']],
  ['an empty one', '', '', []],
  ['more than was said', '', 'kernel'.repeat(2_000_000), []],
])('a file has its own content alone: %s', (_, before, content, asksFor) => {
  const file = join(root, 'header.h');
  writeFileSync(file, before);
  readContentFacts(file, before.length);
  writeFileSync(file, content);
  expect(readContentFacts(file, 0)).toEqual({
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    asksFor,
  });
});

test('a large file has the same digest as a whole', () => {
  const file = join(root, 'library.so');
  const content = Buffer.alloc(20 * 1024 * 1024, 'kernel');
  writeFileSync(file, content);
  expect(readContentFacts(file, content.length)).toEqual({
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    asksFor: [],
  });
});
