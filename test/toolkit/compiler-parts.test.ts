import { realpathSync } from 'node:fs';
import { ownEnvironment } from '../../src/process.js';
import { askForParts, partsOfCompiler } from '../../src/toolkit/compiler-parts.js';
import { findProgram } from '../../src/toolkit/find-program.js';

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
