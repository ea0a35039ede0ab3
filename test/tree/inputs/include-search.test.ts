import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { directoryLists, filesFound } from '../../../src/tree/inputs/include-search.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lists-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('what appears after a directory was listed is new to the next search', () => {
  const search = { places: new Set([root]), spellings: new Set(['before.h', 'while.h']) };
  writeFileSync(join(root, 'before.h'), '');
  const list = directoryLists();
  const before = [join(root, 'before.h')];
  expect([...filesFound(search, [], list)]).toEqual(before);
  writeFileSync(join(root, 'while.h'), '');
  expect([...filesFound(search, [], list)]).toEqual(before);
  expect([...filesFound(search)].sort()).toEqual([...before, join(root, 'while.h')]);
});
