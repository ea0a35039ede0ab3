import { InputError } from '../lib/errors.js';
import type { Surroundings } from './input-types.js';
import {
  type Input,
  inputName,
  inputs,
  type SettingName,
  type Settings,
  settingNames,
} from './table.js';

/** The text of every input that was given, under its name as users write it. */
export type RawInputs = Readonly<Record<string, string | undefined>>;

/**
 * Reads every input. Empty is the same as not given, for a workflow cannot leave an input out.
 * @throws InputError with one sentence for each input that cannot be read: where it stood, what is
 * wrong, what is accepted.
 */
export function parseSettings(raw: RawInputs, surroundings: Surroundings): Settings {
  const mistakes: string[] = [];
  const values = settingNames.map((name) => {
    try {
      return [name, readInput(inputs[name], raw[inputName(name)]?.trim() ?? '', surroundings)];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      mistakes.push(mistakeIn(name, error.message, surroundings));
      return [];
    }
  });
  if (mistakes.length > 0) throw new InputError(mistakes.join('\n'));
  // Sound: the type of `inputs` gives each setting's value the setting's type.
  return Object.fromEntries(values) as unknown as Settings;
}

function readInput(input: Input<unknown>, text: string, surroundings: Surroundings): unknown {
  if (text !== '') return input.kind.read(text, surroundings);
  if ('default' in input) return input.kind.read(input.default, surroundings);
  return input.value?.(surroundings);
}

/**
 * The sentence for an input that cannot be used.
 * @param what what is wrong with it
 */
export function mistakeIn(
  name: SettingName,
  what: string,
  { frontend }: Pick<Surroundings, 'frontend'>,
): string {
  const { kind, inWorkflows }: Input<unknown> = inputs[name];
  const place = frontend === 'action' ? `Input ${inputName(name)}` : `Option --${inputName(name)}`;
  const sentence = `${place}: ${what}; accepted: ${kind.accepted}.`;
  return frontend === 'action' && inWorkflows !== undefined
    ? `${sentence} ${inWorkflows}`
    : sentence;
}
