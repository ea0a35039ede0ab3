import { installSteps } from '../../src/cmake/install.js';
import { installedFiles, parseInstallManifest } from '../../src/cmake/install-manifest.js';
import { InputError } from '../../src/lib/errors.js';

const facts = {
  settings: { sourceDir: '/s', targets: [] as string[] },
  toolchain: { cmake: 'cmake' },
  preset: { name: 'release', buildDir: '/s/b', hasBuildPreset: true },
  jobs: 3,
};

test.each([
  [
    'everything',
    facts,
    [['--build', '--preset', 'release', '--target', 'install', '--parallel', '3']],
  ],
  [
    'without a build preset',
    { ...facts, preset: { ...facts.preset, hasBuildPreset: false } },
    [['--build', '/s/b', '--target', 'install', '--parallel', '3']],
  ],
  [
    'chosen targets, then each one’s component',
    { ...facts, settings: { sourceDir: '/s', targets: ['_C', '_moe_C'] } },
    [
      ['--build', '--preset', 'release', '--target', '_C', '_moe_C', '--parallel', '3'],
      ['--install', '/s/b', '--component', '_C'],
      ['--install', '/s/b', '--component', '_moe_C'],
    ],
  ],
])('steps: %s', (_, given, expected) => {
  expect(installSteps(given).map((step) => step.arguments)).toEqual(expected);
});

test.each([
  ['', []],
  ['/s/a.so', ['/s/a.so']],
  ['/s/a.so\n/s/b c.so\n', ['/s/a.so', '/s/b c.so']],
])('manifest %j', (text, paths) => {
  expect(parseInstallManifest(text)).toEqual(paths);
});

test('installed files: relative, sorted, each once, by either name of the directory', () => {
  const installed = ['/real/vllm/b.so', '/s/vllm/a.so', '/s/vllm/a.so', '/s/..x/c.so'];
  expect(installedFiles(installed, ['/s', '/real'])).toEqual([
    '..x/c.so',
    'vllm/a.so',
    'vllm/b.so',
  ]);
});

test.each([['/usr/local/vllm/a.so'], ['/sibling/a.so'], ['/a.so']])('%s is outside', (path) => {
  expect(() => installedFiles([path], ['/s'])).toThrow(InputError);
  expect(() => installedFiles([path], ['/s'])).toThrow(
    `The build installed ${path}, outside of /s; accepted: `,
  );
});
