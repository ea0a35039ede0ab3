import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CudaVersion } from '../../cuda/version.js';
import type { Log } from '../../frontends/log.js';
import { BuildError, InputError, messageOf } from '../../lib/errors.js';
import { capture } from '../../lib/programs/process.js';
import { parsePins, preferredVersions } from './requirements.js';
import { checkTorch, type TorchSource, torchAttempts } from './torch-backend.js';
import { missingTorch } from './torch-builds.js';
import type { Uv } from './uv.js';
import { compileArguments } from './uv-arguments.js';

/** What an environment has to contain. */
export interface EnvironmentRequest {
  readonly sourceDir: string;
  readonly requirementsFile: string | undefined;
  /** Our own requirements, as uv takes them. */
  readonly requirements: readonly string[];
  readonly pythonVersion: string;
  readonly torch: TorchSource;
  readonly cudaVersion: CudaVersion;
}

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
 * Resolves an environment to exact versions without installing anything.
 * @throws BuildError with uv's output where the requirements cannot be met or no index answers
 * @throws InputError where the torch that is asked for is not built for this CUDA
 */
export async function resolveEnvironment(
  uv: Uv,
  request: EnvironmentRequest,
  log: Log,
): Promise<Resolution> {
  let failure = '';
  for (const { backend, offline } of torchAttempts(request.torch)) {
    try {
      const pins = await compile(uv, request, backend, offline);
      const versions = parsePins(pins);
      checkTorch(versions, request.cudaVersion);
      const sentence = substitution(request.torch.backend, backend, offline);
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
      const missing = missingTorch(words, backend, request.cudaVersion);
      if (missing !== undefined) throw new InputError(missing);
      break;
    }
  }
  throw new BuildError(`uv cannot resolve the build requirements: ${failure}`);
}

/** The sentence for the log when another source than the first was used. */
export function substitution(wanted: string, used: string, offline: boolean): string | undefined {
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

async function compile(
  uv: Uv,
  request: EnvironmentRequest,
  torchBackend: string,
  offline: boolean,
): Promise<string> {
  const { requirementsFile, pythonVersion, sourceDir, requirements } = request;
  const directory = await mkdtemp(join(tmpdir(), 'resolution-'));
  const outputFile = join(directory, 'pins.txt');
  try {
    const preferred = Object.entries(preferredVersions).map(
      ([name, version]) => `${name}==${version}`,
    );
    await writeFile(outputFile, `${preferred.join('\n')}\n`);
    const args = compileArguments({
      requirementsFile,
      pythonVersion,
      torchBackend,
      offline,
      outputFile,
    });
    await capture(uv.path, args, {
      directory: sourceDir,
      environment: uv.environment,
      input: requirements.join('\n'),
    });
    return await readFile(outputFile, 'utf8');
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
