import { globSync, readFileSync } from 'node:fs';
import type { Log } from '../../src/frontends/log.js';
import { parseSettings } from '../../src/inputs/parse.js';
import { inputs } from '../../src/inputs/table.js';
import { type ToolkitName, toolkitNames } from '../../src/inputs/toolkit-names.js';
import { InputError } from '../../src/lib/errors.js';
import { openToolkit } from '../../src/toolkit/open-toolkit.js';
import { chooseHost, whatIsHere } from '../../src/toolkit/sources/host.js';
import type { ToolkitSource } from '../../src/toolkit/sources/source.js';
import { chooseWheels } from '../../src/toolkit/sources/wheels.js';

const at = (version: string, cudaHome: string) => ({
  version,
  cudaHome,
  release: version.replace(/\.\d+$/, ''),
});
const older = at('12.9.86', '/usr/local/cuda');
const newer = at('13.0.88', '/opt/cuda');

type Setting = 'auto' | 'host' | 'wheels';

/** Tries what the setting names, else what `auto` would. */
function choose(setting: Setting, wanted: string | undefined, found: (typeof older)[]) {
  const wish = setting === 'auto' ? 'if there is one' : 'asked for';
  const host = setting === 'wheels' ? undefined : chooseHost(wish, wanted, found);
  return host ?? chooseWheels(wish, wanted, whatIsHere(found));
}

test.each<[Setting, string | undefined, (typeof older)[], string]>([
  ['auto', '13.0', [older, newer], 'CUDA 13.0.88 is taken from /opt/cuda: the machine has it.'],
  [
    'auto',
    undefined,
    [older, newer],
    'CUDA 12.9.86 is taken from /usr/local/cuda: the machine has it.',
  ],
  [
    'auto',
    '13.0',
    [],
    "CUDA 13.0 is taken from NVIDIA's wheels: there is no nvcc on this machine.",
  ],
  [
    'auto',
    '13.0',
    [older],
    "CUDA 13.0 is taken from NVIDIA's wheels: this machine has CUDA 12.9.86 in /usr/local/cuda.",
  ],
  ['host', '12.9', [newer, older], 'CUDA 12.9.86 is taken from /usr/local/cuda: as asked.'],
  ['host', undefined, [newer], 'CUDA 13.0.88 is taken from /opt/cuda: as asked.'],
  ['wheels', '13.0', [newer], "CUDA 13.0 is taken from NVIDIA's wheels: as asked."],
])('toolkit %s, cuda-version %s, found %j', (setting, wanted, found, because) => {
  expect(choose(setting, wanted, found).because).toBe(because);
});

test.each<[Setting, string | undefined, (typeof older)[], RegExp]>([
  ['host', '13.0', [older], /this machine has CUDA 12.9.86 in \/usr\/local\/cuda; accepted/],
  ['host', undefined, [], /there is no nvcc in CUDA_HOME, CUDA_PATH, PATH/],
  ['wheels', undefined, [newer], /cuda-version is not set .* accepted: a version such as 13.0/],
  ['auto', undefined, [], /cuda-version is not set/],
  ['wheels', '12.9', [], /hold a compiler since 13.0 only/],
  ['auto', '12.8', [newer], /since 13.0 only, and this machine has CUDA 13.0.88 in \/opt\/cuda/],
])('toolkit %s, cuda-version %s, found %j is refused', (setting, wanted, found, message) => {
  expect(() => choose(setting, wanted, found)).toThrow(InputError);
  expect(() => choose(setting, wanted, found)).toThrow(message);
});

describe('on a machine without an engine, for a CUDA that wheels do not have', () => {
  const open = async (given: Record<string, string>) => {
    const said: string[] = [];
    const terminal = {
      frontend: 'command-line',
      directory: '/',
      home: '/',
      environment: {},
    } as const;
    const settings = parseSettings({ 'cuda-version': '1.0', ...given }, terminal);
    const log = { info: (text: string) => said.push(text) } as unknown as Log;
    const workflow = { GITHUB_ACTIONS: 'true', PATH: '/nowhere' };
    const failure = await openToolkit(settings, log, workflow).catch(
      (error: Error) => error.message,
    );
    return { said, failure };
  };
  const noEngine = expect.stringMatching(/There is no container engine/);
  const noWheels = expect.stringMatching(/wheels hold a compiler since 13.0 only/);

  test('a workflow is told why it has no container, and the other sources are tried', async () => {
    const said = [expect.stringMatching(/^No container is used: There is no container engine/)];
    expect(await open({})).toEqual({ said, failure: noWheels });
  });

  test('no container is tried for a fork that is installed', async () => {
    const { said, failure } = await open({ 'editable-install': 'full' });
    expect({ said, failure }).toEqual({ said: [], failure: noWheels });
  });

  test('a container that was asked for is not replaced', async () => {
    expect(await open({ toolkit: 'container' })).toEqual({ said: [], failure: noEngine });
  });
});

test('a source is a value of the input, and without its entry in the list nothing compiles', () => {
  const source: ToolkitSource = { suits: () => false, open: async () => undefined };
  // @ts-expect-error The list of sources has this type, and a name is missing.
  const sources: Record<ToolkitName, ToolkitSource> = { container: source, host: source };
  expect(toolkitNames.filter((name) => sources[name] === undefined)).toContain('wheels');
  const accepted = ['auto', ...toolkitNames].map((name) => `\`${name}\``);
  expect(inputs.toolkit.kind.accepted).toBe(accepted.join(', '));
});

test('only its own file and the two lists name a source', () => {
  const naming = globSync('src/**/*.ts').filter((file) =>
    /'wheels'|\bwheels:|\bwheelsSource\b/.test(readFileSync(file, 'utf8')),
  );
  expect(naming.sort()).toEqual([
    'src/inputs/toolkit-names.ts',
    'src/toolkit/open-toolkit.ts',
    'src/toolkit/sources/wheels.ts',
  ]);
});
