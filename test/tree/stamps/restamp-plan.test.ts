import fc from 'fast-check';
import {
  type InputRecord,
  type RecordedFile,
  unknownContent,
} from '../../../src/tree/record/input-record.js';
import {
  clearanceNs,
  judgeClock,
  type Observation,
  planRestamp,
} from '../../../src/tree/stamps/restamp-plan.js';
import { settableTimestamp } from '../../../src/tree/stamps/timestamps.js';

const second = 1_000_000_000n;
const recordedAt = settableTimestamp(1_795_000_000n * second);
const newest = 1_795_000_100n * second;
const now = 1_795_000_200n * second;
const digest = 'a'.repeat(64);
const recorded: RecordedFile = { bytes: 10, sha256: digest, mtime: recordedAt, asksFor: [] };

const inputRecordOf = (files: Record<string, RecordedFile>): InputRecord => ({
  sourceDir: '/s',
  buildDir: '/s/build',
  newest,
  repositoryFiles: {},
  shadowingCandidates: new Set(),
  files: new Map(Object.entries(files)),
});
const file = (mtime: bigint, sha256?: string, bytes = 10): Observation => ({
  kind: 'file',
  bytes,
  mtime,
  isShared: false,
  ...(sha256 === undefined ? {} : { sha256 }),
});
const other = 'b'.repeat(64);
const present = settableTimestamp(now);

test.each<
  [
    title: string,
    found: Observation | undefined,
    stamp: bigint | undefined,
    reason: string | undefined,
  ]
>([
  ['the same content, checked out now', file(now, digest), recordedAt, undefined],
  ['the same content, older', file(1n, digest), recordedAt, undefined],
  ['the same content at its time', file(recordedAt, digest), undefined, undefined],
  ['other content, checked out now', file(now, other), undefined, 'changed'],
  ['other content between', file(newest + second, other), undefined, 'changed'],
  ['other content, as old as the newest', file(newest, other), present, 'changed'],
  ['other content, hardly newer', file(newest + clearanceNs, other), present, 'changed'],
  ['other content, older', file(5n, other), present, 'changed'],
  ['other content at the recorded time', file(recordedAt, other), present, 'changed'],
  ['other content from the future', file(now + second, other), present, 'changed'],
  ['another size', file(now, undefined, 11), undefined, 'changed'],
  ['another size, older', file(5n, undefined, 11), present, 'changed'],
  ['nothing', { kind: 'absent' }, undefined, 'is gone'],
  ['nothing that was looked at', undefined, undefined, 'is gone'],
  ['a directory', { kind: 'other' }, undefined, 'is not a file any more'],
  [
    'a file outside',
    { kind: 'outside' },
    undefined,
    'lies outside the directories whose content is proved',
  ],
])('%s', (_, found, stamp, reason) => {
  const observed = new Map(found === undefined ? [] : [['/s/a.h', found]]);
  const plan = planRestamp(inputRecordOf({ '/s/a.h': recorded }), observed, now);
  expect(plan.stamps.get('/s/a.h')).toBe(stamp);
  expect(plan.reasons.get('/s/a.h')).toBe(reason);
  expect(plan.changed).toEqual(reason === undefined ? [] : ['/s/a.h']);
  expect(plan.unchanged.has('/s/a.h')).toBe(reason === undefined);
  const isMissing = found === undefined || found.kind === 'absent' || found.kind === 'other';
  expect(plan.missing).toEqual(isMissing ? ['/s/a.h'] : []);
});

test.each<[title: string, found: Observation, stamp: bigint | undefined]>([
  ['the same content, newer', file(now, digest), recordedAt],
  ['the same content, older', file(1n, digest), undefined],
  ['the same content at its time', file(recordedAt, digest), undefined],
  ['other content, newer', file(now, other), undefined],
  ['other content, older: its users are deleted', file(5n, other), undefined],
  ['other content from the future', file(now + second, other), present],
])('a file that other runs share holds %s', (_, found, stamp) => {
  const observed = new Map([['/usr/a.h', { ...found, isShared: true }]]);
  const { stamps } = planRestamp(inputRecordOf({ '/usr/a.h': recorded }), observed, now);
  expect(stamps.get('/usr/a.h')).toBe(stamp);
});

test('content that was never known is changed, even with an empty digest', () => {
  const inputRecord = inputRecordOf({ '/s/a.h': { ...recorded, sha256: unknownContent } });
  const plan = planRestamp(inputRecord, new Map([['/s/a.h', file(5n, unknownContent)]]), now);
  expect(plan.reasons.get('/s/a.h')).toBe('was written while the last build ran');
  expect(plan.stamps.get('/s/a.h')).toBe(present);
});

test('an input that the input record lacks is changed if it exists', () => {
  const observed = new Map<string, Observation>([
    ['/s/new.h', file(5n)],
    ['/s/build/all', { kind: 'absent' }],
  ]);
  const plan = planRestamp(inputRecordOf({}), observed, now);
  expect(plan.stamps).toEqual(new Map([['/s/new.h', present]]));
  expect(plan.changed).toEqual(['/s/new.h']);
  expect(plan.missing).toEqual([]);
});

test.each([
  ['ahead', 200n * second, 'fine'],
  ['equal', 0n, 'wait'],
  ['3 s behind', -3n * second, 'wait'],
  ['9 s behind', -9n * second, 'wait'],
  ['11 s behind', -11n * second, 'wrong'],
  ['a day behind', -86_400n * second, 'wrong'],
])('a clock that is %s', (_, ahead, kind) => {
  const verdict = judgeClock({ newest }, newest + ahead);
  expect(verdict.kind).toBe(kind);
  if (verdict.kind !== 'wait') return;
  const later = newest + ahead + BigInt(verdict.milliseconds) * 1_000_000n;
  expect(judgeClock({ newest }, later).kind).toBe('fine');
});

const digests = fc.constantFrom(digest, other);
const time = fc.bigInt(0n, now * 2n);
const observation = fc.oneof(
  fc.record({
    kind: fc.constant('file' as const),
    ...{ bytes: fc.nat(3), mtime: time, sha256: digests, isShared: fc.boolean() },
  }),
  fc.constantFrom<Observation>({ kind: 'absent' }, { kind: 'other' }, { kind: 'outside' }),
);
const inputRecordFile = fc.record({
  bytes: fc.nat(3),
  sha256: fc.constantFrom(digest, other, unknownContent),
  mtime: fc.bigInt(0n, newest),
  asksFor: fc.constant([]),
});
const path = fc.constantFrom('/s/a', '/s/b', '/s/c', '/s/d');

test('a file is either proved and as old as recorded, or newer than everything and not of the future, and a shared one never younger than it was', () => {
  fc.assert(
    fc.property(
      fc.dictionary(path, inputRecordFile),
      fc.dictionary(path, observation),
      (files, found) => {
        const inputRecord = inputRecordOf(files);
        const observed = new Map(Object.entries(found));
        const plan = planRestamp(inputRecord, observed, now);
        for (const [name, seen] of observed) {
          if (seen.kind !== 'file') continue;
          const mtime = plan.stamps.get(name) ?? seen.mtime;
          const known = inputRecord.files.get(name);
          const isEqual =
            known !== undefined &&
            known.sha256 !== unknownContent &&
            known.sha256 === seen.sha256 &&
            known.bytes === seen.bytes;
          if (seen.isShared) {
            const bound = isEqual ? known.mtime : now;
            expect(mtime).toBeLessThanOrEqual(seen.mtime < bound ? seen.mtime : bound);
          } else if (isEqual) {
            expect([known.mtime, settableTimestamp(known.mtime)]).toContain(mtime);
          } else {
            expect(mtime).toBeGreaterThan(newest);
            expect(mtime).toBeLessThanOrEqual(now);
          }
          expect(plan.unchanged.has(name)).toBe(isEqual);
          expect(plan.reasons.has(name)).toBe(!isEqual);
        }

        // What was stamped once needs no stamp again.
        const stamped = new Map(
          [...observed].map(([name, seen]) => [
            name,
            seen.kind === 'file' ? { ...seen, mtime: plan.stamps.get(name) ?? seen.mtime } : seen,
          ]),
        );
        expect(planRestamp(inputRecord, stamped, now).stamps.size).toBe(0);
      },
    ),
    { numRuns: 1000 },
  );
});
