import { realpathSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownEnvironment } from '../../../src/lib/programs/environment.js';
import { findProgram } from '../../../src/lib/programs/find-program.js';
import { askForParts, partsOfCompiler } from '../../../src/toolkit/fingerprint/compiler-parts.js';

test.each([
  ['cc', 'c', {}],
  ['gcc', 'c++', {}],
  ['c++', 'c++', {}],
  ['c++', 'c++', { LIBRARY_PATH: '/usr/lib' }],
  ['c++', 'c++', { LC_ALL: 'de_DE.UTF-8', LANGUAGE: 'de' }],
] as const)(
  '%s names the same parts in one answer as in many: %s %j',
  async (name, language, more) => {
    const environment: Record<string, string> = { ...ownEnvironment(), ...more };
    const path = (await findProgram(name, environment.PATH)) ?? '';
    const [parts, asked] = await Promise.all([
      partsOfCompiler(path, language, environment),
      askForParts(path, environment),
    ]);
    const real = ({ files, ...others }: typeof parts) => ({
      ...others,
      files: Object.fromEntries(
        Object.entries(files).map(([part, file]) => [part, file && realpathSync(file)]),
      ),
    });
    expect(real(parts)).toEqual(real(asked));
    expect(Object.values(asked.files)).not.toContain(undefined);
  },
);

test('a driver that is not GCC answers each question; one that fails gives no answer', async () => {
  const root = await mkdtemp(join(tmpdir(), 'driver-'));
  const driver = join(root, 'cc');
  const answers =
    'case $1 in -dumpfullversion) echo 1.2;; -print-prog-name=cc1) echo /own/cc1;; *) exit 1;; esac';
  await writeFile(driver, `#!/bin/sh\n${answers}\n`);
  await chmod(driver, 0o755);
  const { version, machine, files } = await partsOfCompiler(driver, 'c', ownEnvironment());
  await rm(root, { recursive: true });
  expect({ version, machine }).toEqual({ version: '1.2', machine: '' });
  expect(files).toMatchObject({ cc1: '/own/cc1', 'crti.o': undefined });
});
