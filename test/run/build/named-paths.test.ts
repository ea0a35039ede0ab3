import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { namedRoots } from '../../../src/run/build/named-paths.js';

let root: string;
beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'roots-')));
  await mkdir(join(root, 'one'));
  await mkdir(join(root, 'two'));
  await writeFile(join(root, 'two/file.h'), '');
});
afterAll(() => rm(root, { recursive: true }));

const named = (...texts: string[]) =>
  namedRoots(texts.map((text) => text.replaceAll('@', root))).map((path) =>
    path.slice(root.length),
  );

test.each([
  ['a value', ['@/one'], ['/one']],
  ['an argument', ['-DINCLUDE=@/one'], ['/one']],
  ['a list', ['-DDIRS=@/one;@/two'], ['/one', '/two']],
  ['an include option', ['-I@/one'], ['/one']],
  ['a file: its directory', ['@/two/file.h'], ['/two']],
  ['each once', ['@/one', '@/one'], ['/one']],
  ['what does not exist', ['@/three'], []],
  ['a relative path', ['one/two'], []],
  ['the top directory', ['/'], []],
  ['an address', ['https://example.org/one'], []],
])('%s', (_, texts, expected) => {
  expect(named(...texts)).toEqual(expected);
});
