import { installEditable } from '../toolkit/editable-install.js';
import type { Toolchain } from '../toolkit/toolkit.js';
import type { Run } from './run.js';

/** Finds or installs the compilers. */
export async function provisionToolchain({ toolkit, timeline }: Run): Promise<Toolchain> {
  return await timeline.phase('provision', () => toolkit.provision());
}

/**
 * Installs the fork in its checkout where that is asked for; before any kernel is put in place,
 * since the installation brings some of its own.
 * @returns the toolchain that it had to provision; undefined: nothing was asked for
 */
export async function installFork(run: Run): Promise<Toolchain | undefined> {
  if (run.settings.editableInstall === 'none') return undefined;
  const toolchain = await provisionToolchain(run);
  await run.timeline.phase('provision', () => installEditable(run.settings, toolchain, run.log));
  return toolchain;
}
