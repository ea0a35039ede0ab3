import * as core from '@actions/core';
import { parseSettings } from '../inputs/parse.js';
import { inputName, isActionInput, type Settings, settingNames } from '../inputs/table.js';
import { type Frontend, surroundingsHere } from './frontend.js';
import { workflowLog } from './workflow-log.js';

/** The frontend of a step in a workflow. */
export const workflowFrontend: Frontend = {
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
