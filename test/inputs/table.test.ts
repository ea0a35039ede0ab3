import type { Surroundings } from '../../src/inputs/input-types.js';
import { layerNames } from '../../src/inputs/layer-names.js';
import { parseSettings, type RawInputs } from '../../src/inputs/parse.js';
import {
  inputName,
  inputs,
  kernelSettingsOf,
  type SettingName,
  type Settings,
  settingNames,
} from '../../src/inputs/table.js';
import type { Repository } from '../../src/machine/repository.js';
import { createPlan, type Plan } from '../../src/plan/plan.js';
import { buildTree } from '../../src/run/layers/build-tree.js';
import { products } from '../../src/run/layers/products.js';

const terminal: Surroundings = {
  frontend: 'command-line',
  directory: '/checkout',
  home: '/home/user',
  environment: {},
};
const settingsOf = (raw: RawInputs) => parseSettings(raw, terminal);

/** The same push to the same checkout, with the same compilers at the same paths. */
function planOf(raw: RawInputs): Plan {
  const repository: Repository = {
    directory: '/checkout',
    root: '/checkout',
    gitDirectory: '/checkout/.git',
    files: [{ path: 'csrc/a.cu', mode: '100644', id: '1'.repeat(40) }],
    tracked: new Set(['csrc/a.cu']),
    dirty: false,
    commit: '2'.repeat(40),
    ref: 'refs/heads/main',
    defaultRef: 'refs/heads/main',
    name: 'owner/fork',
  };
  return createPlan({
    ...{ settings: settingsOf(raw), repository, cmakeTexts: {}, environment: {}, jobs: 1 },
    declared: { toolkit: 'host', versions: { nvcc: '13.0.88' } },
    paths: { sourceDir: '/checkout', cacheDir: '/cache' },
    run: '1-1',
  });
}

/** Of every input: what is taken where nothing is said, and a text that says something else. */
const rows: { readonly [Name in SettingName]: readonly [Settings[Name], string] } = {
  sourceDir: ['/checkout', 'fork'],
  packageDir: [undefined, 'aphrodite'],
  kernelInputs: [[], 'extra/**'],
  cudaVersion: [undefined, '13.0'],
  cudaArchs: [[], '9.0'],
  toolkit: ['auto', 'wheels'],
  image: [undefined, 'image'],
  containerEngine: ['auto', 'podman'],
  containerGpus: ['none', 'all'],
  reclaimDisk: ['auto', 'off'],
  pythonVersion: ['3.12', '3.13'],
  requirements: [undefined, 'none'],
  torchBackend: [undefined, 'cu130'],
  editableInstall: ['none', 'full'],
  preset: ['release', 'ci'],
  buildType: ['Release', 'Debug'],
  targets: [[], '_C'],
  cmakeArgs: [[], '-DA=1'],
  pythonVariable: [undefined, 'PYTHON'],
  jobs: [undefined, '3'],
  nvccThreads: [1, '2'],
  clean: ['auto', 'never'],
  timeBudget: [undefined, '5h'],
  onMiss: ['build', 'fail'],
  cache: ['auto', 'off'],
  layers: [new Set(layerNames), 'products'],
  cacheDir: ['/home/user/.cache/vllm-incremental-build', 'cache'],
  cacheSize: [20_000_000_000, '1G'],
  cacheWrite: ['auto', 'never'],
  compilerCache: ['auto', 'off'],
  compilerCacheSize: [3_000_000_000, '1G'],
  artifactName: ['vllm-kernels', 'kernels'],
  artifactRetentionDays: [0, '1'],
  report: [undefined, 'report.json'],
  verbose: [false, 'true'],
};

test('what is not given takes its default', () => {
  const defaults = Object.entries(rows).map(([name, [value]]) => [name, value]);
  expect(settingsOf({})).toStrictEqual(Object.fromEntries(defaults));
});

test('six settings decide which kernels come out', () => {
  const { buildType, preset, targets, cmakeArgs, pythonVariable, cudaArchs } = settingsOf({});
  expect(kernelSettingsOf(settingsOf({}))).toStrictEqual({
    buildType,
    preset,
    targets,
    cmakeArgs,
    pythonVariable,
    cudaArchs,
  });
});

test.each(settingNames)(
  '%s: another value changes the keys only where it decides which kernels come out',
  (name) => {
    const [value, text] = rows[name];
    const raw = { [inputName(name)]: text };
    expect(settingsOf(raw)[name]).not.toEqual(value);
    const before = planOf({});
    const after = planOf(raw);
    const changes = inputs[name].affects === 'kernels';
    expect(after.configuration !== before.configuration).toBe(changes);
    for (const { keyOf } of [products, buildTree]) {
      expect(keyOf(after.keyFacts).key !== keyOf(before.keyFacts).key).toBe(changes);
    }
  },
);
