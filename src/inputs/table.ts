import { isAbsolute, join } from 'node:path';
import * as kind from './input-types.js';
import { layerNames } from './layer-names.js';
import { toolkitNames, toolkitSources } from './toolkit-names.js';

/** The headings under which help and documents list the inputs. */
type Group = 'Source' | 'Toolchain' | 'Build' | 'Caches' | 'Results';

/**
 * What an input decides: which kernels come out, so that its value is in the keys of the caches; which
 * compilers and packages, whose exact versions are in the keys instead; or only how this run goes.
 */
type Affects = 'kernels' | 'toolchain' | 'run';

/** What is taken where the user says nothing: a text as the user would write it, or a rule. */
type Fallback<Value> =
  | { readonly default: string }
  | {
      /** The rule in words, as the documents show it. */
      readonly otherwise: string;
      /** Absent: the value is `undefined`. */
      readonly value?: (surroundings: kind.Surroundings) => Value;
    };

export type Input<Value> = Fallback<Value> & {
  readonly group: Group;
  readonly affects: Affects;
  readonly kind: kind.Kind<Value>;
  /** One sentence. */
  readonly sentence: string;
  /** What a workflow's author should know besides. */
  readonly inWorkflows?: string;
  /** The only frontend that takes it; both where absent. */
  readonly frontend?: kind.Surroundings['frontend'];
};

const alternatives = new Intl.ListFormat('en', { type: 'disjunction' });
const inQuotes = { inWorkflows: 'Write it in quotes, for YAML drops the last zero of a number.' };

/**
 * Every input, under the name of its setting; a comment says what the setting's value means.
 * Everything that lists inputs is made from this: the settings, the parser, the command line's
 * options, action.yml, the README and docs/inputs.md.
 */
export const inputs = {
  /** Absolute path of the fork's checkout. */
  sourceDir: {
    group: 'Source',
    // Compile commands hold it as it is seen where the compilers run: that path is in the keys.
    affects: 'run',
    kind: kind.path('directory'),
    default: '.',
    sentence: "The fork's checkout: the directory that holds its CMakeLists.txt.",
  },
  /** Relative to `sourceDir`; undefined: taken from the install manifest. */
  packageDir: {
    group: 'Source',
    affects: 'run',
    kind: kind.pathInSource('a path inside the source directory, such as `vllm` or `aphrodite`'),
    otherwise: 'from the install manifest',
    sentence: 'The Python package that the kernels are installed into.',
  },
  /** Extra globs of kernel inputs, relative to `sourceDir`. */
  kernelInputs: {
    group: 'Source',
    // Changes no kernel: it names files, and their digest is in the keys.
    affects: 'run',
    kind: kind.globs('patterns inside the source directory, such as `extra/**/*.cuh`'),
    otherwise: 'none',
    value: () => [],
    sentence:
      'More files that a kernel build of this fork reads, besides those that every fork has.',
  },
  /** `13.0`; undefined: the host's. */
  cudaVersion: {
    group: 'Toolchain',
    affects: 'toolchain',
    kind: kind.string('a version with its minor part, such as `13.0`', /^\d+\.\d+$/),
    otherwise: "the host's",
    ...inQuotes,
    sentence: 'The CUDA version to compile with.',
  },
  /** As in TORCH_CUDA_ARCH_LIST: `9.0`, `12.0a`, `8.0+PTX`. Empty: asked from the GPU, else bad input. */
  cudaArchs: {
    group: 'Toolchain',
    affects: 'kernels',
    kind: kind.list(
      'compute capabilities such as `9.0`, `9.0a`, `8.0 9.0` or `12.0+PTX`',
      /^\d+\.\d[af]?(\+PTX)?$/,
    ),
    otherwise: 'those of the GPUs here; required where there is none',
    value: () => [],
    ...inQuotes,
    sentence: 'The GPU architectures to compile for, as in TORCH_CUDA_ARCH_LIST.',
  },
  toolkit: {
    group: 'Toolchain',
    affects: 'toolchain',
    kind: kind.choice('auto', ...toolkitNames),
    default: 'auto',
    sentence: `Where the compilers come from: ${alternatives.format(Object.values(toolkitSources))}.`,
  },
  image: {
    group: 'Toolchain',
    affects: 'toolchain',
    kind: kind.string('the name of an image, best with its digest', /^[^\s-]\S*$/),
    otherwise: 'the image of this tool for the CUDA version',
    sentence: 'The container image to build in.',
  },
  containerEngine: {
    group: 'Toolchain',
    // Either runs the same image, by its digest.
    affects: 'run',
    kind: kind.choice('auto', 'docker', 'podman'),
    default: 'auto',
    sentence:
      'The program that runs the container; `auto` is docker where its daemon answers, else podman.',
  },
  containerGpus: {
    group: 'Toolchain',
    affects: 'run',
    kind: kind.choice('none', 'all'),
    default: 'none',
    sentence: 'The GPUs that the container sees; compiling needs none.',
  },
  reclaimDisk: {
    group: 'Toolchain',
    affects: 'run',
    kind: kind.choice('off', 'auto', 'always'),
    default: 'auto',
    sentence:
      "Whether to remove what GitHub's hosted runners bring preinstalled, such as the Android SDK, before an image is pulled; `auto` only where the image would not fit otherwise.",
  },
  pythonVersion: {
    group: 'Toolchain',
    affects: 'toolchain',
    kind: kind.string(
      'a version of Python 3 from 3.8 on, such as `3.12`',
      /^3\.([89]|[1-9]\d)(\.\d+)?t?$/,
    ),
    default: '3.12',
    ...inQuotes,
    sentence: 'The Python to build for.',
  },
  /** Relative to `sourceDir`; undefined: the fork's own; 'none': no requirements. */
  requirements: {
    group: 'Toolchain',
    affects: 'toolchain',
    kind: kind.pathInSource('a path inside the source directory, or `none`'),
    otherwise: "the fork's own, wherever it keeps them",
    sentence: 'The file of build requirements to install.',
  },
  /** `cu130`, `pypi`, …; undefined: derived from the CUDA version. */
  torchBackend: {
    group: 'Toolchain',
    affects: 'toolchain',
    kind: kind.string(
      '`cu` and a CUDA version without its dot, such as `cu130`, `pypi`, or, where there is a GPU, `auto`',
      /^(cu\d{3}|pypi|auto)$/,
    ),
    otherwise: 'from the CUDA version',
    sentence: 'The build of torch to install.',
  },
  editableInstall: {
    group: 'Toolchain',
    // An installed fork needs a Python outside: `toolkit: auto` then takes no container.
    affects: 'toolchain',
    kind: kind.choice('none', 'precompiled', 'full'),
    default: 'none',
    sentence:
      "Whether to install the fork itself too: `precompiled` with upstream's kernels, which ours then replace; `full` by its own setup.py.",
  },
  /** Configure and build preset; `release` unless told. */
  preset: {
    group: 'Build',
    affects: 'kernels',
    kind: kind.string('the name of a preset', /^[^\s/-][^\s/]*$/),
    default: 'release',
    sentence: 'The CMake preset to configure and build; one that the fork committed is kept.',
  },
  buildType: {
    group: 'Build',
    affects: 'kernels',
    kind: kind.string('a build type of CMake, such as `Release` or `RelWithDebInfo`', /^\w+$/),
    default: 'Release',
    sentence: 'The build type that a preset written by this tool sets.',
  },
  /** Empty: the `install` target. */
  targets: {
    group: 'Build',
    affects: 'kernels',
    kind: kind.list('names of CMake targets, such as `_C` or `_moe_C`', /^[\w.+:][\w.+:-]*$/),
    otherwise: 'all that the fork installs',
    value: () => [],
    sentence: 'The modules to build and install, instead of all.',
  },
  cmakeArgs: {
    group: 'Build',
    affects: 'kernels',
    kind: kind.commandWords('arguments of cmake, quoted as in a shell, such as `-DUSE_X=ON`'),
    otherwise: 'none',
    value: () => [],
    sentence: 'More arguments for the configuration.',
  },
  /** Cache variable that names the Python; undefined: found in the fork's CMakeLists.txt. */
  pythonVariable: {
    group: 'Build',
    affects: 'kernels',
    kind: kind.string('the name of a CMake variable, such as `VLLM_PYTHON_EXECUTABLE`', /^\w+$/),
    otherwise: "found in the fork's CMakeLists.txt",
    sentence: 'The cache variable by which the fork is told its Python.',
  },
  /** undefined: from cores and memory. */
  jobs: {
    group: 'Build',
    affects: 'run',
    kind: kind.wholeNumber(1),
    otherwise: 'from cores and memory',
    sentence: 'How many compilations run at a time.',
  },
  nvccThreads: {
    group: 'Build',
    // Changes no kernel: nvcc makes the same parts, more of them at a time. A build tree made with
    // another number is recompiled all the same, for its compile commands differ.
    affects: 'run',
    kind: kind.wholeNumber(1),
    default: '1',
    sentence:
      'How many architectures one nvcc compiles at a time; part of every compile command, so the same on every machine.',
  },
  clean: {
    group: 'Build',
    affects: 'run',
    kind: kind.choice('auto', 'always', 'never'),
    default: 'auto',
    sentence:
      'When to drop the build tree and begin anew: `auto` where it cannot be trusted; `never` fails there instead.',
  },
  /** Seconds from the start of the job; undefined: none. */
  timeBudget: {
    group: 'Build',
    affects: 'run',
    kind: kind.duration,
    otherwise: 'none',
    sentence:
      'The time from the start of the job after which the build stops and saves its progress.',
  },
  onMiss: {
    group: 'Build',
    affects: 'run',
    kind: kind.choice('build', 'fail'),
    default: 'build',
    sentence: 'What to do where the finished kernels are not cached.',
  },
  cache: {
    group: 'Caches',
    affects: 'run',
    kind: kind.choice('auto', 'github', 'directory', 'off'),
    default: 'auto',
    sentence:
      "Where the caches live: GitHub's cache service, a directory, or nowhere; `auto` is the service where there is one.",
  },
  layers: {
    group: 'Caches',
    affects: 'run',
    kind: kind.choices(layerNames),
    default: layerNames.join(' '),
    sentence: 'The caches to use.',
  },
  /** Absolute path of the directory store and of installed toolkits. */
  cacheDir: {
    group: 'Caches',
    // As with `sourceDir`.
    affects: 'run',
    kind: kind.path('new-directory'),
    otherwise: '`~/.cache/vllm-incremental-build`',
    value: ({ home, environment }) =>
      join(
        ownCacheHome(environment.XDG_CACHE_HOME) ?? join(home, '.cache'),
        'vllm-incremental-build',
      ),
    sentence:
      'The directory of the directory store, of installed toolkits and of Python environments.',
  },
  /** Bytes that the directory store may hold. */
  cacheSize: {
    group: 'Caches',
    affects: 'run',
    kind: kind.bytes,
    default: '20G',
    sentence: 'What the directory store may hold; the least recently used entries go first.',
  },
  cacheWrite: {
    group: 'Caches',
    affects: 'run',
    kind: kind.choice('auto', 'always', 'never'),
    default: 'auto',
    sentence:
      'Whether this run may save; `auto` refuses where an event runs foreign code with the rights of the default branch.',
  },
  compilerCache: {
    group: 'Caches',
    // Compiles nothing itself: what it returns is what the compiler made.
    affects: 'run',
    kind: kind.choice('auto', 'ccache', 'sccache', 'off'),
    default: 'auto',
    sentence: 'The compiler cache; `auto` is ccache.',
  },
  /** Bytes. */
  compilerCacheSize: {
    group: 'Caches',
    affects: 'run',
    kind: kind.bytes,
    default: '3G',
    sentence: 'What the compiler cache may hold.',
  },
  artifactName: {
    group: 'Results',
    affects: 'run',
    kind: kind.string('a name without any of `" : < > | * ? \\ /`', /^[^":<>|*?\r\n\\/]+$/),
    default: 'vllm-kernels',
    sentence: 'The artifact to upload; jobs of one workflow run need different names.',
  },
  /** Days; 0: the repository's default. */
  artifactRetentionDays: {
    group: 'Results',
    affects: 'run',
    kind: kind.wholeNumber(0, 400),
    default: '0',
    sentence: "How many days the artifact is kept; `0` is the repository's own rule.",
  },
  /** Absolute path for the JSON report; undefined: not written. */
  report: {
    group: 'Results',
    affects: 'run',
    kind: kind.path('new-file'),
    otherwise: "in the action, a file in the runner's temporary directory; else not written",
    value: ({ environment }) => reportOfStep(environment),
    sentence: 'Where to write the report as JSON.',
  },
  verbose: {
    group: 'Results',
    frontend: 'command-line',
    affects: 'run',
    kind: kind.boolean,
    otherwise: 'false',
    value: ({ environment }) => environment.RUNNER_DEBUG === '1',
    sentence: 'Say more about every decision; in the action, step debug logging does this.',
  },
} satisfies Readonly<Record<string, Input<unknown>>>;

/** What an input's kind reads, and what its fallback adds to that: mostly `undefined`. */
type ValueOf<Some extends Input<unknown>> = Some extends Input<unknown> & {
  readonly kind: kind.Kind<infer Read>;
}
  ? Read | Exclude<FallbackOf<Some>, Read>
  : never;
type FallbackOf<Some> = Some extends { value: (...given: never) => infer Other }
  ? Other
  : Some extends { otherwise: string }
    ? undefined
    : never;

/** Every input, parsed and checked once. Nothing else in the program reads inputs. */
export type Settings = {
  readonly [Name in keyof typeof inputs]: ValueOf<(typeof inputs)[Name]>;
};

export type SettingName = keyof Settings;
/** In the order of the documents. */
export const settingNames = Object.keys(inputs) as readonly SettingName[];

/** @returns the input's name as users write it: `cudaArchs` → `cuda-archs` */
export function inputName(setting: SettingName): string {
  return setting.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** @returns whether users of the action can give this input */
export function isActionInput(setting: SettingName): boolean {
  const { frontend }: Input<unknown> = inputs[setting];
  return frontend !== 'command-line';
}

/** @returns the settings that decide which kernels come out, and no others: the keys are made from them */
export function kernelSettingsOf(settings: Settings): Partial<Settings> {
  const names = settingNames.filter((name) => inputs[name].affects === 'kernels');
  return Object.fromEntries(names.map((name) => [name, settings[name]]));
}

/** XDG Base Directory Specification: a path that is not absolute is ignored. */
function ownCacheHome(directory: string | undefined): string | undefined {
  return directory !== undefined && isAbsolute(directory) ? directory : undefined;
}

/** One file for each step of a job that runs the action; undefined outside of a runner. */
function reportOfStep(environment: kind.Surroundings['environment']): string | undefined {
  const { RUNNER_TEMP: directory, GITHUB_ACTION: step } = environment;
  return directory && step ? join(directory, `kernels-report-${step}.json`) : undefined;
}
