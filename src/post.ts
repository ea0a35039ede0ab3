import { loadCommands } from './commands/table.js';
import { settingsOfStep, workflowDoor } from './frontends/action.js';
import { maskSecrets } from './frontends/workflow-log.js';
import { sentenceOf } from './lib/errors.js';

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
