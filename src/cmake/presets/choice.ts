import { InputError } from '../../lib/errors.js';
import { listed } from '../../lib/format.js';
import { projectPresets, userPresets } from './files.js';
import { defaultPreset } from './generate.js';

/** What lies in the source directory. */
export interface PresetSituation {
  /** The preset that the settings name. */
  readonly name: string;
  /** Usable presets of CMakePresets.json and its includes. */
  readonly project: readonly string[];
  /** Usable presets of CMakeUserPresets.json and its includes; absent: there is no such file. */
  readonly user?: {
    readonly presets: readonly string[];
    /** Whether git tracks the file. */
    readonly tracked: boolean;
    /** Whether this program wrote it. */
    readonly ours: boolean;
  };
}

type PresetChoice =
  /** The user's own is used unchanged. */
  | { readonly origin: 'committed' | 'named'; readonly reason: string }
  /** We write CMakeUserPresets.json; `keep`: the existing one is kept beside it. */
  | { readonly origin: 'generated'; readonly keep: boolean; readonly reason: string };

/**
 * Decides whose preset is built. A preset that the user committed, or chose by a name of their own,
 * is used. An uncommitted file with the usual name comes from vLLM's generator, with threads and
 * jobs guessed from some machine, and is replaced by ours.
 * @throws InputError for a name that no presets file has, where there are such files
 */
export function choosePreset({ name, project, user }: PresetSituation): PresetChoice {
  if (project.includes(name)) {
    return { origin: 'committed', reason: `Preset "${name}" of ${projectPresets} is used.` };
  }
  const inUser = user?.presets.includes(name) ?? false;
  if (user?.tracked) {
    if (!inUser) throw unknownPreset(name, [...project, ...user.presets]);
    return {
      origin: 'committed',
      reason: `Preset "${name}" of the committed ${userPresets} is used.`,
    };
  }
  const theirs = user !== undefined && !user.ours;
  if (theirs && inUser && name !== defaultPreset) {
    return { origin: 'named', reason: `Preset "${name}" of ${userPresets} is used, as named.` };
  }
  const others = [...project, ...(theirs ? user.presets : [])];
  if (name !== defaultPreset && others.length > 0) throw unknownPreset(name, others);
  return {
    origin: 'generated',
    keep: theirs,
    reason: `Preset "${name}" is written to ${userPresets}.`,
  };
}

function unknownPreset(name: string, known: readonly string[]): InputError {
  const names = [...new Set(known)];
  return new InputError(
    `Input preset: there is no configure preset "${name}" in ${projectPresets} or ${userPresets}; ` +
      `accepted: ${names.length === 0 ? 'none is defined there' : listed(names, 12)}.`,
  );
}
