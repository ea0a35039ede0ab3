import { loadCommands } from './commands/table.js';
import { settingsOfStep, workflowFrontend } from './frontends/action.js';
import { maskSecrets } from './frontends/workflow-log.js';
import { messageOf } from './lib/errors.js';

/** The post step: the net under a build that was cancelled or failed. Never fails the job. */
export async function post(load = loadCommands): Promise<void> {
  try {
    maskSecrets();
    const settings = settingsOfStep();
    const commands = await load(workflowFrontend);
    await commands.finish(settings);
  } catch (error) {
    workflowFrontend.log.warning(`Nothing more was saved: ${messageOf(error)}`);
  }
}
