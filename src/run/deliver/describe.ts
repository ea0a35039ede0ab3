import { lstat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createManifest, type Manifest, type Product } from '../../kernels/manifest.js';
import { archsOfProducts } from '../../kernels/module-archs.js';
import { digestFile } from '../../lib/files/digest-file.js';
import { toolVersion } from '../../lib/version.js';
import type { ToolchainFingerprint } from '../../toolkit/toolkit.js';
import type { BuildTree } from '../../tree/build-tree.js';
import type { Run } from '../run.js';

/** The manifest's origin of the kernels, for this checkout. */
function manifestOrigin({ plan, repository, settings, environment }: Run) {
  const ref = repository.ref ?? environment.GITHUB_REF;
  return {
    tool: { name: 'vllm-incremental-build', version: toolVersion },
    source: {
      repository: repository.name,
      commit: repository.commit,
      ...(ref === undefined ? {} : { ref }),
      dirty: repository.dirty,
    },
    kernelInputs: plan.kernelInputsDigest,
    preset: settings.preset,
  };
}

/**
 * The manifest of what this run installed.
 * @param linked outputs of link steps that ran: their modules were built, the others came with the
 *   tree
 */
export async function describeProducts(
  run: Run,
  installed: readonly string[],
  tree: BuildTree,
  linked: readonly string[],
  fingerprint: ToolchainFingerprint,
): Promise<Manifest> {
  const { sourceDir } = run.settings;
  const facts = await Promise.all(
    installed.map((path) => lstat(join(sourceDir, path)).catch(() => undefined)),
  );
  const paths = installed.filter((_, index) => facts[index]?.isFile());
  const archs = archsOfProducts(paths, tree.manifest.edges);
  const fresh = new Set(linked.map((output) => basename(output)));
  const products = await Promise.all(
    paths.map(async (path): Promise<Product> => {
      const kind = path.endsWith('.so') ? 'module' : 'file';
      const isBuilt = kind === 'file' || fresh.has(basename(path));
      return {
        ...{ path, kind, ...(await digestFile(join(sourceDir, path))) },
        archs: [...(archs.get(path) ?? [])],
        obtained: isBuilt ? 'built' : 'restored',
      };
    }),
  );
  return createManifest({
    ...manifestOrigin(run),
    toolchain: { declared: run.plan.declared, real: fingerprint },
    products,
    created: Date.now(),
  });
}

/** The manifest of restored products, corrected for this checkout. */
export function describeRestored(run: Run, manifest: Manifest): Manifest {
  const { schema: _, ...facts } = manifest;
  return createManifest({
    ...facts,
    ...manifestOrigin(run),
    products: manifest.products.map((product) => ({ ...product, obtained: 'restored' })),
    created: Date.now(),
  });
}
