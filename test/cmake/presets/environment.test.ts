import { presetEnvironments } from '../../../src/cmake/presets/environment.js';
import type { PresetDocument } from '../../../src/cmake/presets/files.js';

const machine = { FLAGS: '-DA=1', PATH: '/bin', HOME: '/home/me', OTHER: 'x' };
const environmentsOf = (document: Partial<PresetDocument>, environment = machine) =>
  presetEnvironments(
    [{ path: '/s/CMakePresets.json', document: { version: 8, ...document } }],
    environment,
  );

test.each<[string, Partial<PresetDocument>]>([
  ['no presets', {}],
  [
    'presets without an environment',
    { configurePresets: [{ name: 'a' }], buildPresets: [{ name: 'a' }] },
  ],
])('%s set nothing', (_, document) => {
  expect(environmentsOf(document)).toBeUndefined();
});

const preset = (value: string) => ({ name: 'a', environment: { NVCC_APPEND_FLAGS: value } });

test.each<[string, Partial<PresetDocument>, Partial<PresetDocument>]>([
  [
    'a configure preset',
    { configurePresets: [preset('-DW=1')] },
    { configurePresets: [preset('-DW=2')] },
  ],
  ['a build preset', { buildPresets: [preset('-DW=1')] }, { buildPresets: [preset('-DW=2')] }],
  [
    'a removed variable',
    { configurePresets: [preset('')] },
    { configurePresets: [{ name: 'a', environment: { NVCC_APPEND_FLAGS: null } }] },
  ],
])('%s with another value is another environment', (_, one, other) => {
  expect(environmentsOf(one)).toEqual(environmentsOf(one));
  expect(environmentsOf(one)).not.toEqual(environmentsOf(other));
});

test.each(['$penv{FLAGS}', '$env{FLAGS} -O3'])('%s brings the value of the variable', (value) => {
  const document = { configurePresets: [preset(value)] };
  expect(environmentsOf(document)?.variables).toEqual({ FLAGS: '-DA=1' });
});

test('the search path of a machine makes no other environment', () => {
  const document = { configurePresets: [preset('$penv{PATH}:$penv{HOME}')] };
  const elsewhere = { ...machine, PATH: '/usr/bin', HOME: '/root' };
  expect(environmentsOf(document, elsewhere)).toEqual(environmentsOf(document));
});
