import { readPresetFiles } from '../../../src/cmake/presets/files.js';
import { InputError } from '../../../src/lib/errors.js';

const reader = (files: Record<string, unknown>) => async (path: string) => {
  const content = files[path];
  return content === undefined || typeof content === 'string' ? content : JSON.stringify(content);
};

test.each<[string, Record<string, unknown>, string[]]>([
  ['no file', {}, []],
  ['one file', { '/s/CMakePresets.json': { version: 6 } }, ['/s/CMakePresets.json']],
  [
    'includes: relative to the file, absolute, of the environment, each once',
    {
      '/s/CMakePresets.json': {
        version: 7,
        include: ['cmake/a.json', '/etc/b.json', '$penv{DIR}/c.json'],
      },
      '/s/cmake/a.json': { version: 6, include: ['../d.json'] },
      '/etc/b.json': { version: 6, include: ['/s/d.json'] },
      '/env/c.json': { version: 6 },
      '/s/d.json': { version: 6 },
    },
    ['/s/CMakePresets.json', '/s/cmake/a.json', '/s/d.json', '/etc/b.json', '/env/c.json'],
  ],
])('%s', async (_, files, paths) => {
  const found = await readPresetFiles('/s/CMakePresets.json', reader(files), { DIR: '/env' });
  expect(found.map(({ path }) => path)).toEqual(paths);
});

test.each<[string, Record<string, unknown>, string]>([
  ['no JSON', { '/s/P.json': '{"version": 6,}' }, '/s/P.json is not JSON'],
  ['no version', { '/s/P.json': {} }, '/s/P.json is no presets file: version: '],
  ['no object', { '/s/P.json': [] }, '/s/P.json is no presets file: the document: '],
  [
    'a preset without a name',
    { '/s/P.json': { version: 6, configurePresets: [{}] } },
    '/s/P.json is no presets file: configurePresets.0.name: ',
  ],
  [
    'an absent include',
    { '/s/P.json': { version: 6, include: ['no.json'] } },
    '/s/P.json includes /s/no.json, which does not exist.',
  ],
  [
    'a cycle',
    {
      '/s/P.json': { version: 6, include: ['Q.json'] },
      '/s/Q.json': { version: 6, include: ['P.json'] },
    },
    '/s/P.json includes itself, through /s/P.json, /s/Q.json.',
  ],
])('bad input: %s', async (_, files, sentence) => {
  const reading = readPresetFiles('/s/P.json', reader(files));
  await expect(reading).rejects.toThrow(InputError);
  await expect(reading).rejects.toThrow(sentence);
});
