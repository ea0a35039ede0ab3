import { settingsOfStep, workflowFrontend } from './frontends/action.js';
import { maskSecrets } from './frontends/workflow-log.js';
import { messageOf } from './lib/errors.js';

const loadFinish = async () => (await import('./commands/finish.js')).finishCommand;

/** The post step: the net under a build that was cancelled or failed. Never fails the job. */
export async function post(load = loadFinish): Promise<void> {
  try {
    maskSecrets();
    const settings = settingsOfStep();
    const finish = await load();
    await finish(settings, workflowFrontend);
  } catch (error) {
    workflowFrontend.log.warning(`Nothing more was saved: ${messageOf(error)}`);
  }
}
