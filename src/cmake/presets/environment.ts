import { join } from 'node:path';
import { digestOf } from '../../lib/digest.js';
import { readIfPresent } from '../../lib/files/read-if-present.js';
import { type PresetFile, projectPresets, readPresetFiles, userPresets } from './files.js';

type Environment = Readonly<Record<string, string>>;

/** Differs between machines, and decides only which of the provisioned programs are found. */
const ignored = new Set(['PATH', 'HOME']);

/**
 * Digests the environment that a fork's presets set for configure and build. Compilers obey it, and
 * neither Ninja nor a compiler cache sees it change.
 * @param environment of the cmake process
 * @returns undefined where no preset sets any
 * @throws InputError as {@link readPresetFiles}
 */
export async function digestOfPresetEnvironment(
  sourceDir: string,
  environment: Environment,
): Promise<string | undefined> {
  const files = await Promise.all(
    [projectPresets, userPresets].map((name) =>
      readPresetFiles(join(sourceDir, name), readIfPresent, environment),
    ),
  );
  const set = presetEnvironments(files.flat(), environment);
  return set === undefined ? undefined : digestOf(set);
}

/**
 * The environment blocks of all presets, and the variables that they take values from.
 * @returns plain data; undefined where no preset has such a block
 */
export function presetEnvironments(
  files: readonly PresetFile[],
  environment: Environment,
): { readonly blocks: unknown; readonly variables: Environment } | undefined {
  const blocks = files.flatMap(({ document: { configurePresets = [], buildPresets = [] } }) =>
    [...configurePresets, ...buildPresets].flatMap((preset) =>
      preset.environment === undefined ? [] : [[preset.name, preset.environment]],
    ),
  );
  if (blocks.length === 0) return undefined;
  const names = [...JSON.stringify(blocks).matchAll(/\$p?env\{(\w+)\}/g)].map(([, name]) => name);
  const variables = Object.entries(environment).filter(
    ([name]) => names.includes(name) && !ignored.has(name),
  );
  return { blocks, variables: Object.fromEntries(variables) };
}
