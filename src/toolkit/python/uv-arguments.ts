import { defaultIndexBackend } from './torch-backend.js';

/** What uv resolves: the fork's requirements and ours. */
interface ResolutionRequest {
  /** The fork's build requirements; undefined: none, so that torch is not needed. */
  readonly requirementsFile: string | undefined;
  /** `3.12.11` */
  readonly pythonVersion: string;
  /** See `TorchSource`. */
  readonly torchBackend: string;
  /** Use uv's cache only. */
  readonly offline: boolean;
  /** Holds the preferred versions before the resolution, and its result afterwards. */
  readonly outputFile: string;
}

function torchArguments(backend: string): readonly string[] {
  return backend === defaultIndexBackend ? [] : [`--torch-backend=${backend}`];
}

/**
 * The arguments of `uv pip compile`; it reads more requirements from standard input. Versions that
 * are in the output file already are kept where they fit
 * (https://docs.astral.sh/uv/pip/compile/#upgrading-requirements). A missing Python is not
 * downloaded: its version is enough to resolve for it.
 */
export function compileArguments(request: ResolutionRequest): readonly string[] {
  const { requirementsFile, pythonVersion, torchBackend, offline, outputFile } = request;
  return [
    ...['pip', 'compile', '--quiet', '--no-header', '--no-annotate', '--no-python-downloads'],
    ...['--python-version', pythonVersion, '--output-file', outputFile],
    ...torchArguments(torchBackend),
    ...(offline ? ['--offline'] : []),
    ...(requirementsFile === undefined ? [] : [requirementsFile]),
    '-',
  ];
}

/**
 * The arguments of `uv venv`. The environment is relocatable, so it can be created under another
 * name and renamed when it is complete.
 */
export function venvArguments(directory: string, python: string): readonly string[] {
  return [
    'venv',
    '--quiet',
    '--no-config',
    '--seed',
    '--relocatable',
    '--python',
    python,
    directory,
  ];
}

/**
 * The arguments of `uv pip install` for a complete list of pins.
 * @param python of the environment
 * @param pinsFile as `uv pip compile` wrote it
 */
export function installArguments(
  python: string,
  pinsFile: string,
  torchBackend: string,
): readonly string[] {
  return [
    ...['pip', 'install', '--python', python, '--no-deps', ...torchArguments(torchBackend)],
    ...['--requirement', pinsFile],
  ];
}
