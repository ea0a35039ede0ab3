import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCompilerCache } from '../../src/compiler-cache/find.js';
import type { Log } from '../../src/frontends/log.js';
import type { Settings } from '../../src/inputs/table.js';

let root: string;
let said: string[];
const log = {
  info: (text: string) => said.push(text),
  warning: (text: string) => said.push(`warning: ${text}`),
} as unknown as Log;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'compiler-cache-'));
  said = [];
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Puts programs on a PATH of their own; each writes what it is given as its version. */
async function find(setting: Settings['compilerCache'], programs: Record<string, string>) {
  for (const [name, version] of Object.entries(programs)) {
    await writeFile(join(root, name), `#!/bin/sh\necho "${version}"\n`);
    await chmod(join(root, name), 0o755);
  }
  const environment = { PATH: root };
  const failing = async () => ({ path: '/bin/false', environment });
  return await findCompilerCache(setting, root, environment, failing, log);
}

const both = { ccache: 'ccache version 4.7.5', sccache: 'sccache 0.16.0' };

test.each<[Settings['compilerCache'], Record<string, string>, string | undefined]>([
  ['auto', both, 'ccache 4.7.5'],
  ['ccache', both, 'ccache 4.7.5'],
  ['sccache', both, 'sccache 0.16.0'],
  ['off', both, undefined],
])('%s with %j takes %s and says nothing', async (setting, programs, expected) => {
  const found = await find(setting, programs);
  expect(found && `${found.kind} ${found.version}`).toBe(expected);
  expect(said).toEqual([]);
});

test('auto passes over a ccache that is too old, and says so', async () => {
  const found = await find('auto', { ...both, ccache: 'ccache version 3.7.7' });
  expect(found).toEqual({ kind: 'sccache', path: join(root, 'sccache'), version: '0.16.0' });
  expect(said).toEqual([expect.stringMatching(/ccache is version 3.7.7, 4.4 or newer is needed/)]);
});

test('auto goes on without any, with one warning', async () => {
  expect(await find('auto', {})).toBeUndefined();
  expect(said.filter((text) => text.startsWith('warning: '))).toEqual([
    expect.stringMatching(/sccache .* could not be installed.*without a compiler cache/),
  ]);
});

test.each<[Settings['compilerCache'], RegExp]>([
  ['ccache', /compiler-cache is ccache, which is not on PATH; .*apt-get install ccache/],
  ['sccache', /sccache is not on PATH and could not be installed.*accepted for compiler-cache/],
])('%s that cannot be had is bad input', async (setting, message) => {
  await expect(find(setting, {})).rejects.toThrow(message);
});
