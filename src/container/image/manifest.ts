import { z } from 'zod';

/**
 * @returns the platform of this machine as registries name it, such as `linux/amd64`; Node's `x64`
 *   is `amd64` in images
 */
export function platformOf(architecture: string = process.arch): string {
  return `linux/${architecture === 'x64' ? 'amd64' : architecture}`;
}

/** Media types that {@link parseImageManifest} reads, as a value for the `Accept` header. */
export const manifestTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const platform = z
  .object({ os: z.string(), architecture: z.string() })
  .transform(({ os, architecture }) => `${os}/${architecture}`);

const index = z
  .object({ manifests: z.array(z.object({ digest, platform: platform.optional() })) })
  .transform(({ manifests }) => ({
    kind: 'index' as const,
    images: manifests.flatMap(({ digest, platform }) =>
      // An index also lists attestations, under the platform `unknown`.
      platform === undefined || platform.startsWith('unknown/') ? [] : [{ digest, platform }],
    ),
  }));

const image = z
  .object({
    config: z.object({ digest }),
    layers: z.array(z.object({ size: z.number().int().nonnegative() })),
  })
  .transform(({ config, layers }) => ({
    kind: 'image' as const,
    configDigest: config.digest,
    /** Compressed size of all layers, in bytes. */
    compressedBytes: layers.reduce((sum, { size }) => sum + size, 0),
  }));

const manifest = z.union([index, image]);

/**
 * Parses what a registry has under an image's name (OCI Image Format Specification, "Image Index"
 * and "Image Manifest"; docker's own formats have the same fields).
 * @throws an Error if it is neither an index's nor an image's manifest
 */
export function parseImageManifest(text: string): z.infer<typeof manifest> {
  return manifest.parse(JSON.parse(text));
}

/** @returns the platform in an image's configuration, such as `linux/amd64` */
export function parsePlatform(text: string): string {
  return platform.parse(JSON.parse(text));
}
