import * as core from '@actions/core';
import { commands } from './commands/table.js';
import { settingsOfStep, workflowFrontend } from './frontends/action.js';
import { endingOf } from './frontends/frontend.js';
import { maskSecrets } from './frontends/workflow-log.js';
import { checkPaths } from './inputs/check-paths.js';
import { exitCode } from './lib/errors.js';

const failures: Readonly<Record<number, string>> = {
  [exitCode.buildFailed]: 'The kernels were not built; the first error is above.',
  [exitCode.outOfTime]:
    'The kernels were not built to the end; another run of this job goes on from what is saved.',
};

/** The main step of the action. Does not throw; fails the step where the kernels are not there. */
export async function main(load = commands.build.load): Promise<void> {
  try {
    maskSecrets();
    const settings = settingsOfStep();
    await checkPaths(settings, { frontend: 'action' });
    const build = await load();
    const code = await build(settings, workflowFrontend);
    if (code !== exitCode.done) core.setFailed(failures[code] ?? `The build ended with ${code}.`);
  } catch (error) {
    core.setFailed(endingOf(error).message);
  }
}
