import type { Edits } from './edits.js';
import type { Values } from './modules.js';
import type { BuildOptions, Replay } from './replay.js';
import { firstValues } from './units.js';

/** A push after the first one, and exactly what it must compile, link and change. */
export interface Scenario {
  readonly title: string;
  readonly edits: Edits;
  /** Sources, sorted. */
  readonly compiled: readonly string[];
  /** Modules, sorted. */
  readonly linked: readonly string[];
  /** Functions whose value differs from the first push's; `undefined`: gone. */
  readonly changed?: Readonly<Record<string, number | undefined>>;
  readonly options?: BuildOptions;
}

/** Replays a push and compares all that it did with all that it should have done. */
export async function expectScenario(replay: Replay, scenario: Scenario): Promise<void> {
  const { compiled, linked } = await replay.push(scenario.edits, scenario.options);
  expect({ compiled, linked, changed: changesOf(await replay.values()) }).toEqual({
    compiled: scenario.compiled,
    linked: scenario.linked,
    changed: scenario.changed ?? {},
  });
}

/** The functions whose value is not that of the first push, with `undefined` for those gone. */
function changesOf(values: Values): Readonly<Record<string, number | undefined>> {
  const then: Values = firstValues;
  const names = new Set([...Object.keys(then), ...Object.keys(values)]);
  return Object.fromEntries(
    [...names].filter((name) => then[name] !== values[name]).map((name) => [name, values[name]]),
  );
}
