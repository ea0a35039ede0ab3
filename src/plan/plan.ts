import { isAbsolute } from 'node:path';
import { kernelSettingsOf, type Settings } from '../inputs/table.js';
import { digestOf } from '../lib/digest.js';
import type { Repository } from '../machine/repository.js';
import type { RepositoryFile } from '../machine/working-files.js';
import type { DeclaredToolchain } from '../toolkit/toolkit.js';
import { configuringVariables } from './configuring-variables.js';
import { type ExternalPins, findExternalPins } from './external-pins.js';
import { digestOfFiles, kernelInputsOf } from './kernel-inputs.js';
import type { KeyFacts } from './keys.js';

/** Everything that is decided before anything is done. */
export interface Plan {
  readonly kernelInputs: readonly RepositoryFile[];
  readonly kernelInputsDigest: string;
  readonly externalPins: ExternalPins;
  /** Digest of what decides which kernels come out, besides their sources and compilers. */
  readonly configuration: string;
  readonly declared: DeclaredToolchain;
  /** Variables of the environment that decide what is built: name → value. */
  readonly variables: Readonly<Record<string, string>>;
  /** What the keys of the layers are made of. */
  readonly keyFacts: KeyFacts;
  /** Compilations at a time. */
  readonly jobs: number;
}

interface PlanFacts {
  readonly settings: Settings;
  readonly repository: Repository;
  /** Path → content of the repository's CMake files. */
  readonly cmakeTexts: Readonly<Record<string, string>>;
  readonly declared: DeclaredToolchain;
  readonly jobs: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where compilers see the source directory and the cache directory: compile commands hold both. */
  readonly paths: { readonly sourceDir: string; readonly cacheDir: string };
  /** Tells this run's entries from others': run id and attempt, or a random text. */
  readonly run: string;
}

/** Settings, checkout and declared toolchain → what to look for and how to build. Pure. */
export function createPlan(facts: PlanFacts): Plan {
  const { settings, repository, cmakeTexts, declared, jobs, run } = facts;
  const kernelInputs = kernelInputsOf(repository, cmakeTexts, settings.kernelInputs);
  const kernelInputsDigest = digestOfFiles(kernelInputs);
  const externalPins = findExternalPins(cmakeTexts, settings.cmakeArgs);
  const variables = configuringVariables(cmakeTexts, facts.environment);
  const presetsElsewhere = Object.entries(cmakeTexts).filter(([path]) => isAbsolute(path));
  const configuration = digestOf([
    kernelSettingsOf(settings),
    variables,
    ...(presetsElsewhere.length === 0 ? [] : [presetsElsewhere]),
  ]);
  const keyFacts: KeyFacts = {
    kernelInputs: kernelInputsDigest,
    toolchain: digestOf(declared),
    configuration,
    paths: digestOf([facts.paths.sourceDir, facts.paths.cacheDir]),
    externalPins: digestOf(externalPins),
    run,
  };
  return {
    kernelInputs,
    kernelInputsDigest,
    externalPins,
    configuration,
    declared,
    variables,
    jobs,
    keyFacts,
  };
}
