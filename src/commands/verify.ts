import { resolve } from 'node:path';
import type { Frontend } from '../frontends/frontend.js';
import type { Settings } from '../inputs/table.js';
import { verifyManifest } from '../kernels/verify.js';
import { exitCode } from '../lib/errors.js';

/**
 * The command `verify MANIFEST`.
 * @param manifestFile path of a kernels.json
 */
export async function verifyCommand(
  { sourceDir, packageDir }: Settings,
  frontend: Frontend,
  manifestFile: string,
): Promise<number> {
  const file = resolve(manifestFile);
  const { manifest, problems } = await verifyManifest(file, sourceDir, packageDir);
  for (const problem of problems) frontend.log.error(problem);
  if (problems.length > 0) return exitCode.buildFailed;
  frontend.print(`${manifest.products.length} products are as ${manifestFile} says.`);
  return exitCode.done;
}
