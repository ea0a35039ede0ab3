import { settingsOfStep, workflowDoor } from './action.js';
import { sentenceOf } from './errors.js';
import { loadCommands } from './load-commands.js';
import { maskSecrets } from './log.js';

/** The post step: the net under a build that was cancelled or failed. Never fails the job. */
export async function post(load = loadCommands): Promise<void> {
  try {
    maskSecrets();
    const settings = settingsOfStep();
    const commands = await load(workflowDoor);
    await commands.finish(settings);
  } catch (error) {
    workflowDoor.log.warning(`Nothing more was saved: ${sentenceOf(error)}`);
  }
}
