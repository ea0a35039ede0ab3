import type { Surroundings } from '../../src/inputs/input-types.js';
import { parseSettings, type RawInputs } from '../../src/inputs/parse.js';
import { inputName, inputs, kernelSettingsOf, type SettingName } from '../../src/inputs/table.js';
import type { Repository } from '../../src/machine/repository.js';
import { createPlan, type Plan } from '../../src/plan/plan.js';

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

/** A text for every input, other than what is taken where nothing is said. */
const others: Readonly<Record<SettingName, string>> = {
  sourceDir: 'fork',
  packageDir: 'aphrodite',
  kernelInputs: 'extra/**',
  cudaVersion: '13.0',
  cudaArchs: '9.0',
  toolkit: 'wheels',
  image: 'image',
  containerEngine: 'podman',
  containerGpus: 'all',
  reclaimDisk: 'off',
  pythonVersion: '3.13',
  requirements: 'none',
  torchBackend: 'cu130',
  editableInstall: 'full',
  preset: 'ci',
  buildType: 'Debug',
  targets: '_C',
  cmakeArgs: '-DA=1',
  pythonVariable: 'PYTHON',
  jobs: '3',
  nvccThreads: '2',
  clean: 'never',
  timeBudget: '5h',
  onMiss: 'fail',
  cache: 'off',
  layers: 'products',
  cacheDir: 'cache',
  cacheSize: '1G',
  cacheWrite: 'never',
  compilerCache: 'off',
  compilerCacheSize: '1G',
  artifactName: 'kernels',
  artifactRetentionDays: '1',
  report: 'report.json',
  verbose: 'true',
};

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

test.each(Object.entries(others) as [SettingName, string][])(
  '%s: another value changes the keys only where it decides which kernels come out',
  (name, text) => {
    const raw = { [inputName(name)]: text };
    expect(settingsOf(raw)[name]).not.toEqual(settingsOf({})[name]);
    const before = planOf({});
    const after = planOf(raw);
    const changes = inputs[name].affects === 'kernels';
    expect(after.configuration !== before.configuration).toBe(changes);
    expect(after.keys.products.key !== before.keys.products.key).toBe(changes);
    expect(after.keys['build-tree'].key !== before.keys['build-tree'].key).toBe(changes);
  },
);
