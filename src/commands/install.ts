import { resolve } from 'node:path';
import type { Door } from '../door.js';
import { exitCode } from '../errors.js';
import { installArtifact, installedLines } from '../kernels/install.js';
import { verifyManifest } from '../kernels/verify.js';
import type { Settings } from '../settings.js';

/** The command `install ARTIFACT`. Needs neither git nor a toolkit. */
export async function installCommand(
  artifact: string,
  { sourceDir, packageDir }: Settings,
  door: Door,
): Promise<number> {
  const installed = await installArtifact(resolve(artifact), sourceDir, packageDir);
  for (const line of installedLines(installed)) door.print(line);
  return exitCode.done;
}

/** The command `verify MANIFEST`. */
export async function verifyCommand(
  manifestFile: string,
  { sourceDir, packageDir }: Settings,
  door: Door,
): Promise<number> {
  const file = resolve(manifestFile);
  const { manifest, problems } = await verifyManifest(file, sourceDir, packageDir);
  for (const problem of problems) door.log.error(problem);
  if (problems.length > 0) return exitCode.buildFailed;
  door.print(`${manifest.products.length} products are as ${manifestFile} says.`);
  return exitCode.done;
}
