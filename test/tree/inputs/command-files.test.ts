import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { commandFiles, outputsOfCommandFiles } from '../../../src/tree/inputs/command-files.js';
import { parseNinjaManifest } from '../../../src/tree/ninja/manifest.js';
import { temporaryDirectory } from '../../cache/temporary-directory.js';

const temporary = temporaryDirectory();
const at = (path: string) => join(temporary(), path);

/** A tree whose only edge has these variables. */
function treeOf(variables: Readonly<Record<string, string>>, rule = 'CXX') {
  const lines = Object.entries(variables).map(([name, text]) => `  ${name} = ${text}\n`);
  const text = `rule ${rule}\n  command = c++\nbuild a.o: ${rule} ${at('fork/a.cpp')}\n${lines.join('')}`;
  const parsed = parseNinjaManifest(text, () => '');
  if (!parsed.readable) throw new Error(parsed.reason);
  return { sourceDir: at('fork'), buildDir: at('fork/build'), manifest: parsed.manifest };
}

beforeEach(async () => {
  for (const path of [
    ...['fork/a.cpp', 'fork/f.opts', 'fork/stamp.py', 'fork/build/made.map', 'fork/build/a.o'],
    ...['fork/build/CMakeFiles/x.rsp', 'outside/f.map', 'outside/program'],
  ]) {
    await mkdir(dirname(at(path)), { recursive: true });
    await writeFile(at(path), '');
  }
  await chmod(at('fork/stamp.py'), 0o755);
  await chmod(at('outside/program'), 0o755);
});

test.each<[string, string, string[]]>([
  ['a file of options', '--options-file ROOT/fork/f.opts', ['fork/f.opts']],
  ['one after an at sign', '-O2 @ROOT/fork/f.opts', ['fork/f.opts']],
  ['one relative to the build', '@../f.opts', ['fork/f.opts']],
  ['a version script', '-Wl,--version-script=ROOT/outside/f.map', ['outside/f.map']],
  ['one that configure made', '-Wl,--version-script,made.map', ['fork/build/made.map']],
  ['a script', "cd ROOT/fork && ROOT/outside/program 'ROOT/fork/stamp.py' a.o", ['fork/stamp.py']],
  ['nothing that the edge lists', 'ROOT/fork/a.cpp', []],
  ['nothing of CMake', '@CMakeFiles/x.rsp', []],
  ['nothing that is not there', '@ROOT/fork/none -IROOT/fork', []],
])('%s', (_, text, expected) => {
  const tree = treeOf({ FLAGS: text.replaceAll('ROOT', temporary()) });
  expect([...commandFiles(tree).values()].flat()).toEqual(expected.map(at));
  const changed = new Set([at('fork/f.opts'), at('fork/a.cpp')]);
  const isUsing = expected.includes('fork/f.opts');
  expect([...outputsOfCommandFiles(tree, changed)]).toEqual(
    isUsing ? [['a.o', [at('fork/f.opts')]]] : [],
  );
});
