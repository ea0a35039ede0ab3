import { encodingOf, entriesByName, isSmallDelta } from '../../../src/cache/archive/encoding.js';
import type { ArchiveEntry, FileEntry } from '../../../src/cache/archive/format.js';

const file = (path: string, bytes: number, sha256 = path): FileEntry => ({
  ...{ kind: 'file', root: 'tree', path, bytes, sha256, mode: 0o644, modified: '1' },
});
const link = (path: string): ArchiveEntry => ({
  ...{ kind: 'link', root: 'tree', path, target: 'a', modified: '1' },
});

const base = entriesByName([
  file('a.o', 50_000),
  file('small.txt', 100),
  file('huge.so', 600 * 1024 ** 2),
  link('link.o'),
]);

test.each<[string, FileEntry, string]>([
  ['is there with the same content', file('a.o', 50_000), 'kept'],
  ['has another time alone', { ...file('a.o', 50_000), modified: '2' }, 'kept'],
  ['may be executed now', { ...file('a.o', 50_000), mode: 0o755 }, 'kept'],
  ['has another content', file('a.o', 50_000, 'new'), 'patched'],
  ['has grown', file('a.o', 90_000, 'new'), 'patched'],
  ['has become small', file('a.o', 10, 'new'), 'whole'],
  ['was small', file('small.txt', 50_000, 'new'), 'whole'],
  ['is too large to be patched in memory', file('huge.so', 600 * 1024 ** 2, 'new'), 'whole'],
  ['was a link', file('link.o', 50_000), 'whole'],
  ['was not there', file('b.o', 50_000), 'whole'],
  ['was there under another root', { ...file('a.o', 50_000), root: 'source' }, 'whole'],
])('a file that %s is delivered as it should', (_, entry, encoding) => {
  expect(encodingOf(entry, base)).toBe(encoding);
});

test.each([
  [0, 300, true],
  [100, 300, true],
  [101, 300, false],
])('a delta of %d bytes of a base of %d is kept or not', (delta, whole, kept) => {
  expect(isSmallDelta(delta, whole)).toBe(kept);
});
