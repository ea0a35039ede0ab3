import { basename, dirname, resolve } from 'node:path';
import { InputError } from '../../lib/errors.js';
import { omitUndefined } from '../../lib/omit-undefined.js';
import type { ConfigurePreset, PresetFile } from './files.js';

/** A configure preset with everything inherited and every macro expanded. */
export interface ResolvedPreset {
  readonly name: string;
  readonly generator?: string;
  /** Absolute. */
  readonly binaryDir?: string;
  /** Absolute. */
  readonly installDir?: string;
  readonly cacheVariables: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
}

interface PresetContext {
  /** Absolute. */
  readonly sourceDir: string;
  /** Environment of the cmake process. */
  readonly environment: Readonly<Record<string, string>>;
  /** CMAKE_HOST_SYSTEM_NAME. */
  readonly hostSystemName: string;
}

/** Fields that no preset inherits (cmake-presets(7), "inherits"). */
const notInherited = new Set(['name', 'hidden', 'inherits', 'description', 'displayName']);
/** Fields whose entries are merged rather than replaced. */
const united = new Set(['cacheVariables', 'environment']);

/**
 * Resolves one configure preset as cmake-presets(7) describes: `inherits` (the earlier parent wins,
 * maps are merged), then macros in the context of the preset that is used.
 * @throws InputError for an unknown, hidden or cyclic preset and for a macro that CMake rejects
 */
export function resolvePreset(
  name: string,
  files: readonly PresetFile[],
  context: PresetContext,
): ResolvedPreset {
  const { preset, file } = findPreset(name, files);
  if (preset.hidden) {
    throw new InputError(
      `Configure preset "${name}" in ${file.path} is hidden; name one that is not.`,
    );
  }
  const merged = inherit(name, files, []);
  const generator = merged.generator;
  const expand = expander(merged, dirname(file.path), context);
  const directory = (path: string | undefined) =>
    path === undefined ? undefined : resolve(context.sourceDir, expand(path));
  return {
    name,
    ...omitUndefined({
      generator,
      binaryDir: directory(merged.binaryDir),
      installDir: directory(merged.installDir),
    }),
    cacheVariables: withoutRemoved(merged.cacheVariables ?? {}, (value) => {
      const plain = typeof value === 'object' ? value.value : value;
      return typeof plain === 'boolean' ? String(plain).toUpperCase() : expand(plain);
    }),
    environment: withoutRemoved(merged.environment ?? {}, (_, key) => expand(`$env{${key}}`)),
  };
}

/** Names of the configure presets that `cmake --preset` accepts. */
export function presetNames(files: readonly PresetFile[]): string[] {
  return files.flatMap(({ document }) =>
    (document.configurePresets ?? []).filter(({ hidden }) => !hidden).map(({ name }) => name),
  );
}

/**
 * Whether `cmake --build --preset NAME` builds what `cmake --preset NAME` configures: a build
 * preset need not exist, and one of the same name may belong to another configure preset.
 */
export function hasBuildPreset(name: string, files: readonly PresetFile[]): boolean {
  const presets = files.flatMap(({ document }) => document.buildPresets ?? []);
  const configuredBy = (current: string, seen: readonly string[]): string | undefined => {
    const preset = presets.find((candidate) => candidate.name === current);
    if (preset === undefined || seen.includes(current)) return undefined;
    if (preset.configurePreset !== undefined) return preset.configurePreset;
    return parentsOf(preset.inherits)
      .map((parent) => configuredBy(parent, [...seen, current]))
      .find((found) => found !== undefined);
  };
  const preset = presets.find((candidate) => candidate.name === name);
  return preset !== undefined && !preset.hidden && configuredBy(name, []) === name;
}

function findPreset(name: string, files: readonly PresetFile[]) {
  for (const file of files) {
    const preset = file.document.configurePresets?.find((candidate) => candidate.name === name);
    if (preset) return { preset, file };
  }
  const where = files.map(({ path }) => path).join(', ');
  throw new InputError(
    `There is no configure preset "${name}" in ${where}; there are: ${presetNames(files).join(', ')}.`,
  );
}

function inherit(
  name: string,
  files: readonly PresetFile[],
  heirs: readonly string[],
): ConfigurePreset {
  if (heirs.includes(name)) {
    throw new InputError(`Configure preset "${name}" inherits from itself.`);
  }
  const { preset, file } = findPreset(name, files);
  const merged: Record<string, unknown> = { ...bindFileDirectory(preset, file) };
  for (const parent of parentsOf(preset.inherits)) {
    for (const [field, value] of Object.entries(inherit(parent, files, [...heirs, name]))) {
      if (notInherited.has(field)) continue;
      if (united.has(field)) merged[field] = { ...(value as object), ...(merged[field] ?? {}) };
      else merged[field] ??= value;
    }
  }
  return merged as ConfigurePreset;
}

/** From version 12 on, `${fileDir}` means the file that contains it, not the one of the preset used. */
function bindFileDirectory(preset: ConfigurePreset, file: PresetFile): ConfigurePreset {
  if (file.document.version < 12) return preset;
  const directory = dirname(file.path);
  return JSON.parse(JSON.stringify(preset), (_, value) =>
    typeof value === 'string' ? value.replaceAll(`\${fileDir}`, directory) : value,
  );
}

function expander(preset: ConfigurePreset, fileDirectory: string, context: PresetContext) {
  const { sourceDir, environment, hostSystemName } = context;
  const macros: Readonly<Record<string, string | undefined>> = {
    sourceDir,
    sourceParentDir: dirname(sourceDir),
    sourceDirName: basename(sourceDir),
    presetName: preset.name,
    generator: preset.generator ?? '',
    hostSystemName,
    fileDir: fileDirectory,
    dollar: '$',
    pathListSep: ':',
  };
  const complain = (macro: string, why: string) =>
    new InputError(`Configure preset "${preset.name}": ${macro} ${why}.`);
  const expand = (value: string, within: readonly string[]): string =>
    value.replace(/\$([a-z]*)\{([^}]*)\}/g, (macro, namespace: string, key: string) => {
      if (namespace === 'penv') return environment[key] ?? '';
      if (namespace === 'env') {
        const own = preset.environment?.[key];
        if (own === undefined) return environment[key] ?? '';
        if (own === null) return '';
        if (within.includes(key)) throw complain(macro, 'refers to itself');
        return expand(own, [...within, key]);
      }
      const known = namespace === '' ? macros[key] : undefined;
      if (known === undefined) throw complain(macro, 'is no macro that CMake knows');
      return known;
    });
  return (value: string) => expand(value, []);
}

const parentsOf = (inherits: string | string[] | undefined) =>
  typeof inherits === 'string' ? [inherits] : (inherits ?? []);

/** Resolves each entry of a map; `null` removes one that would be inherited. */
function withoutRemoved<Value>(
  map: Readonly<Record<string, Value | null>>,
  resolveValue: (value: Value, key: string) => string,
): Record<string, string> {
  const resolved: Record<string, string> = {};
  for (const [key, value] of Object.entries(map)) {
    if (value !== null) resolved[key] = resolveValue(value, key);
  }
  return resolved;
}
