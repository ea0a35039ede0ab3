import * as core from '@actions/core';
import { type Door, surroundingsHere } from './door.js';
import { inputName, isActionInput, settingNames } from './inputs/inputs.js';
import { workflowLog } from './log.js';
import { parseSettings, type Settings } from './settings.js';

/** The door of a step in a workflow. */
export const workflowDoor: Door = {
  log: workflowLog,
  print: workflowLog.info,
  setOutput: core.setOutput,
  summarise: async (markdown) => {
    await core.summary.addRaw(markdown, true).write();
  },
};

/**
 * The settings that the step's `with:` asks for.
 * @throws InputError
 */
export function settingsOfStep(): Settings {
  const names = settingNames.filter(isActionInput).map(inputName);
  const raw = Object.fromEntries(names.map((name) => [name, core.getInput(name)]));
  return parseSettings(raw, surroundingsHere('action'));
}
