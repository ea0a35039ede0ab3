import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readCMakeTexts } from '../../src/plan/cmake-texts.js';
import { temporaryDirectory } from '../cache/temporary-directory.js';

const temporary = temporaryDirectory();
const presets = (...include: string[]) => JSON.stringify({ version: 7, include });

/** Writes files beside and below a checkout that has those of `tracked` and of `untracked`. */
async function textsOf(tracked: Record<string, string>, others: Record<string, string> = {}) {
  const directory = join(temporary(), 'fork');
  for (const [path, text] of Object.entries({ ...tracked, ...others })) {
    const file = join(directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const files = Object.keys(tracked).map((path) => ({ path, mode: '100644', id: 'a' }));
  return await readCMakeTexts({ directory, files, tracked: new Set(Object.keys(tracked)) });
}

test('files in the language of CMake are read', async () => {
  const texts = { 'CMakeLists.txt': 'project(a)', 'cmake/b.cmake': 'set(B 1)' };
  expect(await textsOf({ ...texts, 'csrc/a.cu': '', 'c.json': '{}' })).toEqual(texts);
});

test('committed presets are read with everything that they include', async () => {
  const texts = {
    'CMakePresets.json': presets('ci/a.json', 'gone.json'),
    'CMakeUserPresets.json': presets(),
    'ci/a.json': presets('../b.json', 'a.json'),
    'b.json': presets(),
  };
  expect(await textsOf({ ...texts, 'c.json': '{}' })).toEqual(texts);
});

test('an included file that is none of the repository has its absolute path', async () => {
  const texts = await textsOf(
    { 'CMakePresets.json': presets('../outside.json', 'ignored.json') },
    { '../outside.json': '{"a": 1}', 'ignored.json': '{"b": 1}' },
  );
  expect(texts).toMatchObject({
    [join(temporary(), 'outside.json')]: '{"a": 1}',
    [join(temporary(), 'fork/ignored.json')]: '{"b": 1}',
  });
});

test.each(['{', '[]', '{"include": "a.json"}'])(
  'presets that are %s include nothing',
  async (text) => {
    expect(await textsOf({ 'CMakePresets.json': text, 'a.json': '{}' })).toEqual({
      'CMakePresets.json': text,
    });
  },
);

test('presets that git does not track are those of one machine', async () => {
  expect(await textsOf({}, { 'CMakeUserPresets.json': presets('a.json'), 'a.json': '{}' })).toEqual(
    {},
  );
});
