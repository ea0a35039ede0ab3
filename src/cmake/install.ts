import type { Settings } from '../inputs/table.js';
import { messageOf } from '../lib/errors.js';
import { readOomKills } from '../machine/oom-kills.js';
import type { Toolchain } from '../toolkit/toolkit.js';
import type { StepOptions, UnfinishedStep } from './configure.js';
import { diagnose } from './diagnostics.js';
import {
  installedFiles,
  namesOfDirectory,
  readInstallManifests,
  removeInstallManifests,
} from './install-manifest.js';
import type { PresetInUse } from './presets/write.js';
import { runStoppable } from './stop.js';

export interface InstallFacts {
  readonly settings: Pick<Settings, 'sourceDir' | 'targets'>;
  readonly toolchain: Pick<Toolchain, 'cmake'>;
  readonly preset: Pick<PresetInUse, 'name' | 'buildDir' | 'hasBuildPreset'>;
  /** Compilations at a time. */
  readonly jobs: number;
}

export type InstallOutcome =
  /** `installed`: relative to the source directory, sorted. */
  { readonly status: 'finished'; readonly installed: readonly string[] } | UnfinishedStep;

/** One run of `cmake`; `component` where it installs one. */
interface Step {
  readonly arguments: readonly string[];
  readonly component?: string;
}

/**
 * The runs of `cmake` that build and install: the `install` target, or the chosen targets and then
 * each one's component, which vLLM names like its target (vLLM CMakeLists.txt, lines 11 to 13). A
 * committed configure preset may have no build preset: then its directory is built.
 */
export function installSteps({ settings, preset, jobs }: InstallFacts): Step[] {
  const what = preset.hasBuildPreset ? ['--preset', preset.name] : [preset.buildDir];
  const targets = settings.targets.length === 0 ? ['install'] : settings.targets;
  return [
    { arguments: ['--build', ...what, '--target', ...targets, '--parallel', String(jobs)] },
    ...settings.targets.map((component) => ({
      arguments: ['--install', preset.buildDir, '--component', component],
      component,
    })),
  ];
}

/**
 * Builds and installs, with streamed output.
 * @param options.environment see `buildEnvironment`
 * @returns failed also for a file installed outside of the source directory and for a chosen target
 *   that installs nothing
 */
export async function buildAndInstall(
  facts: InstallFacts,
  options: StepOptions,
): Promise<InstallOutcome> {
  const { sourceDir } = facts.settings;
  const { buildDir } = facts.preset;
  const installed: string[] = [];
  for (const step of installSteps(facts)) {
    await removeInstallManifests(buildDir);
    const lines = failureLines();
    const kills = await readOomKills();
    const end = await runStoppable(facts.toolchain.cmake, step.arguments, {
      ...options,
      directory: sourceDir,
      onLine: lines.add,
    });
    if (end.status === 'stopped') return end;
    if (end.code !== 0) {
      return {
        status: 'failed',
        diagnosis: diagnose(lines.all(), { sourceDir, buildDir }, (await readOomKills()) > kills),
      };
    }
    const files = await readInstallManifests(buildDir);
    if (step.component !== undefined && files.length === 0) {
      return failed(
        `Input targets: "${step.component}" installs nothing; accepted: targets whose install component has their name.`,
      );
    }
    installed.push(...files);
  }
  try {
    const names = await namesOfDirectory(sourceDir);
    return { status: 'finished', installed: installedFiles(installed, names) };
  } catch (error) {
    return failed(messageOf(error));
  }
}

/** A failed installation; what was compiled is still worth keeping. */
function failed(sentence: string): InstallOutcome {
  return { status: 'failed', diagnosis: { kind: 'unknown', failed: [], messages: [], sentence } };
}

/** Lines kept while nothing has failed. */
const tailLength = 200;

/**
 * Keeps the part of an output of any length that a diagnosis needs: everything from the first
 * failure on, or the end.
 */
function failureLines() {
  const kept: string[] = [];
  let failing = false;
  return {
    add(line: string) {
      failing ||= line.startsWith('FAILED: ');
      kept.push(line);
      if (!failing && kept.length > tailLength) kept.shift();
    },
    all: () => kept,
  };
}
