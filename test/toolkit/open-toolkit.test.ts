import type { Settings } from '../../src/inputs/table.js';
import { InputError } from '../../src/lib/errors.js';
import { chooseToolkit } from '../../src/toolkit/open-toolkit.js';

const at = (version: string, cudaHome: string) => ({
  version,
  cudaHome,
  release: version.replace(/\.\d+$/, ''),
});
const older = at('12.9.86', '/usr/local/cuda');
const newer = at('13.0.88', '/opt/cuda');

type Setting = Exclude<Settings['toolkit'], 'container'>;
const choose = (setting: Setting, wanted: string | undefined, found: (typeof older)[]) =>
  chooseToolkit(setting, wanted, found);

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
