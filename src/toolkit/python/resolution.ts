import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CudaVersion } from '../../cuda/version.js';
import { BuildError, InputError, messageOf } from '../../lib/errors.js';
import { capture } from '../../lib/programs/process.js';
import { gpuArchs } from '../sources/gpu.js';
import type { ToolkitContext } from '../toolkit-context.js';
import { buildTools, findRequirements, parsePins, preferredVersions } from './requirements.js';
import { checkTorch, noTorch, torchArguments, torchBackends } from './torch-backend.js';
import { missingTorch } from './torch-builds.js';
import type { Uv } from './uv.js';

/** Exact versions of everything that an environment will contain. */
export interface Resolution {
  /** As `uv pip install` takes them. */
  readonly pins: string;
  /** Package name → exact version. */
  readonly versions: Readonly<Record<string, string>>;
  /** The torch backend that the resolution used. */
  readonly torchBackend: string;
}

/**
 * Resolves the environment that the fork asks for to exact versions, without installing anything.
 * @param pythonVersion as uv takes it; that Python need not be installed
 * @param extra more requirements, as uv takes them
 * @throws BuildError with uv's output where the requirements cannot be met or no index answers
 * @throws InputError where the torch that is asked for is not built for this CUDA
 */
export async function resolveEnvironment(
  context: ToolkitContext,
  cudaVersion: CudaVersion,
  pythonVersion: string,
  extra: readonly string[],
): Promise<Resolution> {
  const { settings, log, environment } = context;
  const { sourceDir, torchBackend } = settings;
  const [uv, requirementsFile, archs] = await Promise.all([
    context.uv(),
    findRequirements(sourceDir, settings.requirements),
    torchBackend === 'auto' ? gpuArchs(environment) : undefined,
  ]);
  const backends =
    requirementsFile === undefined
      ? noTorch
      : torchBackends(torchBackend, cudaVersion, archs !== undefined);
  let failure = '';
  for (const { backend, offline } of attempts(backends)) {
    try {
      const request = { requirementsFile, pythonVersion, torchBackend: backend, offline };
      const pins = await compile(uv, sourceDir, request, [...buildTools, ...extra]);
      const versions = parsePins(pins);
      checkTorch(versions, cudaVersion);
      const sentence = substitution(backends[0], backend, offline);
      if (sentence !== undefined) log.warning(sentence);
      return { pins, versions, torchBackend: backend };
    } catch (error) {
      const words = uvWords(error);
      if (words === undefined) {
        if (failure === '') throw error;
        failure += `; and from the default package index: ${messageOf(error)}`;
        break;
      }
      failure ||= words;
      if (offline || isNetworkFailure(words)) continue;
      const missing = missingTorch(words, backend, cudaVersion);
      if (missing !== undefined) throw new InputError(missing);
      break;
    }
  }
  throw new BuildError(`uv cannot resolve the build requirements: ${failure}`);
}

/** For an index that cannot be reached, uv's cached copy of it is tried before the next index. */
export function attempts(backends: readonly string[]) {
  return backends.flatMap((backend) => [
    { backend, offline: false },
    { backend, offline: true },
  ]);
}

/** The sentence for the log when another source than the first was used. */
export function substitution(
  wanted: string | undefined,
  used: string,
  offline: boolean,
): string | undefined {
  const memory = offline ? ', from what uv remembers of it' : '';
  if (used !== wanted) {
    return `PyTorch's index for ${wanted} cannot be reached; torch comes from the default package index${memory}.`;
  }
  return offline
    ? 'The package index cannot be reached; versions come from what uv remembers of it.'
    : undefined;
}

/** Whether uv failed because it reached no index, rather than because there is no solution. */
export function isNetworkFailure(words: string): boolean {
  return /failed to fetch|error sending request|dns error|connection|timed? ?out|HTTP status (server error|client error \((403|407|429))/i.test(
    words,
  );
}

function uvWords(error: unknown): string | undefined {
  const stderr = (error as { stderr?: unknown }).stderr;
  return typeof stderr === 'string' ? stderr.trim() || messageOf(error) : undefined;
}

/** What `uv pip compile` resolves besides our own requirements. */
interface CompileRequest {
  /** The fork's build requirements; undefined: none, so that torch is not needed. */
  readonly requirementsFile: string | undefined;
  /** `3.12.11` */
  readonly pythonVersion: string;
  /** As {@link torchBackends} returns. */
  readonly torchBackend: string;
  /** Use uv's cache only. */
  readonly offline: boolean;
}

/**
 * The arguments of `uv pip compile`; it reads more requirements from standard input. Versions that
 * are in the output file already are kept where they fit
 * (https://docs.astral.sh/uv/pip/compile/#upgrading-requirements). A missing Python is not
 * downloaded: its version is enough to resolve for it.
 */
export function compileArguments(request: CompileRequest, outputFile: string): readonly string[] {
  const { requirementsFile, pythonVersion, torchBackend, offline } = request;
  return [
    ...['pip', 'compile', '--quiet', '--no-header', '--no-annotate', '--no-python-downloads'],
    ...['--python-version', pythonVersion, '--output-file', outputFile],
    ...torchArguments(torchBackend),
    ...(offline ? ['--offline'] : []),
    ...(requirementsFile === undefined ? [] : [requirementsFile]),
    '-',
  ];
}

async function compile(
  uv: Uv,
  sourceDir: string,
  request: CompileRequest,
  requirements: readonly string[],
): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'resolution-'));
  const outputFile = join(directory, 'pins.txt');
  try {
    const preferred = Object.entries(preferredVersions).map(
      ([name, version]) => `${name}==${version}\n`,
    );
    await writeFile(outputFile, preferred);
    await capture(uv.path, compileArguments(request, outputFile), {
      directory: sourceDir,
      environment: uv.environment,
      input: requirements.join('\n'),
    });
    return await readFile(outputFile, 'utf8');
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
