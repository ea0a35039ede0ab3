import { resolve } from 'node:path';
import type { Frontend } from '../frontends/frontend.js';
import type { Settings } from '../inputs/table.js';
import { installArtifact, installedLines, otherInputsSentence } from '../kernels/install.js';
import { exitCode } from '../lib/errors.js';
import { lockCheckout } from '../machine/checkout-lock.js';
import { readRepository } from '../machine/repository.js';
import { readCMakeTexts } from '../plan/cmake-texts.js';
import { digestOfFiles, kernelInputsOf } from '../plan/kernel-inputs.js';

/**
 * The command `install ARTIFACT`. Needs neither git nor a toolkit.
 * @param artifact its directory or zip
 */
export async function installCommand(
  settings: Settings,
  frontend: Frontend,
  artifact: string,
): Promise<number> {
  const { sourceDir, packageDir } = settings;
  await using _lock = await lockCheckout(sourceDir, frontend.log);
  const installed = await installArtifact(resolve(artifact), sourceDir, packageDir);
  for (const line of installedLines(installed)) frontend.print(line);
  const here = await kernelInputsHere(settings);
  const other = here && otherInputsSentence(installed.manifest, here);
  if (other) frontend.log.warning(other);
  return exitCode.done;
}

/** @returns the digest of the checkout's kernel inputs; undefined where git cannot tell */
async function kernelInputsHere({
  sourceDir,
  kernelInputs,
}: Settings): Promise<string | undefined> {
  const repository = await readRepository(sourceDir).catch(() => undefined);
  if (repository === undefined) return undefined;
  return digestOfFiles(kernelInputsOf(repository, await readCMakeTexts(repository), kernelInputs));
}
