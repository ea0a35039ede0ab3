import type { Settings } from '../inputs/table.js';
import { toolkitsHere } from '../inputs/toolkit-names.js';
import { InputError } from '../lib/errors.js';
import { installEditable } from '../toolkit/python/editable-install.js';
import type { LocalToolkit, Toolchain } from '../toolkit/toolkit.js';
import type { Run } from './run.js';

/** Finds or installs the compilers. */
export async function provisionToolchain(
  { timeline }: Run,
  toolkit: LocalToolkit,
): Promise<Toolchain> {
  return await timeline.phase('provision', () => toolkit.provision());
}

/**
 * Installs the fork in its checkout where the settings ask for it. This comes before any kernel is
 * put in place, since the installation brings some of its own.
 * @returns the toolchain provisioned for it; undefined: no installation was asked for
 */
export async function installFork(run: Run): Promise<Toolchain | undefined> {
  const { toolkit } = run;
  if (run.settings.editableInstall === 'none') return undefined;
  if (toolkit.where === 'container') throw new InputError(noEditableInstall(run.settings));
  const toolchain = await provisionToolchain(run, toolkit);
  await run.timeline.phase('provision', () => installEditable(run.settings, toolchain, run.log));
  return toolchain;
}

function noEditableInstall({ editableInstall }: Settings): string {
  return `editable-install is ${editableInstall}, and with toolkit container the Python of the build is inside of the image; accepted: editable-install none, or toolkit ${toolkitsHere.join(' or ')}.`;
}
