import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPaths } from '../../src/inputs/check-paths.js';
import { parseSettings, type RawInputs } from '../../src/inputs/parse.js';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'check-paths-'));
  await mkdir(join(directory, 'folder'));
  await writeFile(join(directory, 'file'), '');
  await symlink('folder', join(directory, 'link'));
  await symlink('missing', join(directory, 'dangling'));
});
afterEach(() => rm(directory, { recursive: true }));

async function check(raw: RawInputs, frontend: 'action' | 'command-line' = 'command-line') {
  const surroundings = { frontend, directory, home: directory, environment: {} };
  await checkPaths(parseSettings(raw, surroundings), surroundings);
}

test.each<RawInputs>([
  {},
  { 'source-dir': 'folder', 'cache-dir': 'folder', report: 'file' },
  { 'source-dir': 'link', 'cache-dir': 'link/new/deep', report: 'link/new/report.json' },
])('%j is accepted', async (raw) => {
  await check(raw);
});

test.each([
  ['source-dir', 'missing', 'does not exist'],
  ['source-dir', 'dangling', 'does not exist'],
  ['source-dir', 'file', 'is not a directory'],
  ['source-dir', 'file/below', 'lies below a file'],
  ['cache-dir', 'file', 'is not a directory'],
  ['cache-dir', 'file/new/deep', 'lies below a file'],
  ['report', 'folder', 'is a directory'],
  ['report', 'link', 'is a directory'],
  ['report', 'file/report.json', 'lies below a file'],
])('%s: %s %s', async (input, path, what) => {
  const sentence = `Option --${input}: '${join(directory, path)}' ${what}; accepted: the path of a`;
  await expect(check({ [input]: path })).rejects.toThrow(sentence);
});

test('each path that cannot serve has its sentence, and a workflow calls them inputs', async () => {
  await expect(check({ 'source-dir': 'file', report: 'folder' }, 'action')).rejects.toThrow(
    /^Input source-dir: .*\nInput report: .*$/,
  );
});
