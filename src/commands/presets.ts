import { writePresets } from '../cmake/presets/write.js';
import type { Frontend } from '../frontends/frontend.js';
import type { Settings } from '../inputs/table.js';
import { toolkitsHere } from '../inputs/toolkit-names.js';
import { exitCode, InputError } from '../lib/errors.js';
import { lockCheckout } from '../machine/checkout-lock.js';
import { openRun } from '../run/run.js';

/** The command `presets`: provisions the toolchain and writes CMakeUserPresets.json for it. */
export async function presetsCommand(settings: Settings, frontend: Frontend): Promise<number> {
  await using _lock = await lockCheckout(settings.sourceDir, frontend.log);
  const run = await openRun(settings, frontend);
  run.stop.close();
  if (run.toolkit.where === 'container') {
    throw new InputError(
      `presets are written for compilers of this machine, and toolkit is container; accepted: ${toolkitsHere.join(', ')}.`,
    );
  }
  const toolchain = await run.toolkit.provision();
  const { name, buildDir, sentences } = await writePresets(run.settings, toolchain, run.plan.jobs);
  for (const sentence of sentences) frontend.log.info(sentence);
  frontend.print(`Preset ${name} builds in ${buildDir}.`);
  return exitCode.done;
}
