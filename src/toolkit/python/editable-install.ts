import type { Log } from '../../frontends/log.js';
import type { Settings } from '../../inputs/table.js';
import { BuildError, InputError } from '../../lib/errors.js';
import { captureIfPossible, runProgram } from '../../lib/programs/process.js';
import type { Toolchain } from '../toolkit.js';
import { backendOfTorch, torchArguments } from './torch-backend.js';
import { findUv } from './uv.js';
import { wheelBaseCommit } from './wheel-base-commit.js';

/** What the command depends on. */
export interface EditableInstallQuestion {
  readonly mode: 'precompiled' | 'full';
  /** Of the environment that is installed into. */
  readonly python: string;
  /** See `torchBackends`; undefined: uv and the environment decide. */
  readonly torchBackend: string | undefined;
  /** The commit whose published wheel fits; undefined: vLLM's own setup.py looks for it. */
  readonly baseCommit: string | undefined;
}

/**
 * The command that installs the fork in its checkout, as arguments of uv. `precompiled` is vLLM's
 * Python-only build (docs/getting_started/installation/gpu.md, "Set up using Python-only build").
 * `full` compiles in the existing environment; otherwise uv would install another torch to build
 * with.
 */
export function editableInstallCommand(question: EditableInstallQuestion): {
  readonly args: readonly string[];
  /** Variables that it needs besides the toolchain's environment. */
  readonly environment: Readonly<Record<string, string>>;
} {
  const { mode, python, torchBackend, baseCommit } = question;
  const torch = torchBackend === undefined ? [] : torchArguments(torchBackend);
  const install = ['pip', 'install', '--python', python, ...torch];
  if (mode === 'full') {
    return { args: [...install, '--no-build-isolation', '-e', '.'], environment: {} };
  }
  return {
    args: [...install, '-U', '-e', '.'],
    environment: {
      VLLM_USE_PRECOMPILED: '1',
      ...(baseCommit === undefined ? {} : { VLLM_PRECOMPILED_WHEEL_COMMIT: baseCommit }),
    },
  };
}

/**
 * The backend of the installed torch: without it `-U` would replace this torch by the default
 * index's.
 */
async function installedBackend({ python, environment }: Toolchain): Promise<string | undefined> {
  const question = "import importlib.metadata as m; print(m.version('torch'))";
  const version = await captureIfPossible(python, ['-I', '-c', question], { environment });
  return backendOfTorch(version ?? '');
}

/**
 * Installs the fork into the toolchain's environment, which no other checkout uses where the
 * setting asks for an editable install.
 * @throws InputError where the toolchain has no environment of ours
 * @throws BuildError where uv fails; its output is in the log
 */
export async function installEditable(
  settings: Settings,
  toolchain: Toolchain,
  log: Log,
): Promise<void> {
  const { sourceDir, editableInstall: mode, torchBackend, cacheDir } = settings;
  if (mode === 'none') return;
  if (toolchain.environment.VIRTUAL_ENV === undefined) {
    throw new InputError(
      `editable-install is '${mode}' and requirements 'none', so that there is no environment to install into; accepted: other requirements, or editable-install none.`,
    );
  }
  const baseCommit =
    mode === 'precompiled'
      ? await wheelBaseCommit(sourceDir, toolchain.environment, log)
      : undefined;
  const { python } = toolchain;
  const { args, environment } = editableInstallCommand({
    mode,
    python,
    baseCommit,
    torchBackend: torchBackend ?? (await installedBackend(toolchain)),
  });
  const uv = await findUv(cacheDir, toolchain.environment, log);
  const code = await log.group('Installing the fork in its checkout', () =>
    runProgram(uv.path, args, {
      directory: sourceDir,
      environment: { ...uv.environment, ...environment },
    }),
  );
  if (code !== 0) throw new BuildError(`uv pip install -e . failed in ${sourceDir}.`);
}
