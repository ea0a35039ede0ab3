import { z } from 'zod';

/** What an image runs on, in Go's words, as registries have it. */
export interface Platform {
  readonly os: 'linux';
  readonly architecture: string;
}

/** @returns the platform of this machine: a process's `x64` is an image's `amd64` */
export function platformOf(architecture: string = process.arch): Platform {
  return { os: 'linux', architecture: architecture === 'x64' ? 'amd64' : architecture };
}

/** What a registry answers under an image's name. */
type ImageManifest =
  | { readonly kind: 'index'; readonly images: readonly PlatformImage[] }
  | {
      readonly kind: 'image';
      readonly configDigest: string;
      /** Of all layers, as they are sent; in bytes. */
      readonly compressedBytes: number;
    };

/** One image of an index. */
interface PlatformImage {
  readonly platform: string;
  readonly digest: string;
}

/** Media types of what {@link parseImageManifest} reads, as `Accept` wants them. */
export const manifestTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const index = z.object({
  manifests: z.array(
    z.object({
      digest,
      platform: z.object({ os: z.string(), architecture: z.string() }).optional(),
    }),
  ),
});
const image = z.object({
  config: z.object({ digest }),
  layers: z.array(z.object({ size: z.number().int().nonnegative() })),
});
const configuration = z.object({ os: z.string(), architecture: z.string() });

/**
 * Reads a manifest (OCI Image Format Specification, "Image Index" and "Image Manifest"; docker's
 * own formats have the same fields).
 * @throws an Error where it is neither an index nor an image's
 */
export function parseImageManifest(text: string): ImageManifest {
  const record: unknown = JSON.parse(text);
  const list = index.safeParse(record).data;
  if (list !== undefined) {
    const images = list.manifests.flatMap(({ digest, platform }) =>
      // Attestations stand beside the images, for a platform that there is not.
      platform === undefined || platform.os === 'unknown'
        ? []
        : [{ platform: platformName(platform), digest }],
    );
    return { kind: 'index', images };
  }
  const { config, layers } = image.parse(record);
  const compressedBytes = layers.reduce((sum, { size }) => sum + size, 0);
  return { kind: 'image', configDigest: config.digest, compressedBytes };
}

/** @returns `linux/amd64` of an image's configuration */
export function parsePlatform(text: string): string {
  return platformName(configuration.parse(JSON.parse(text)));
}

export function platformName({ os, architecture }: Omit<Platform, 'os'> & { os: string }): string {
  return `${os}/${architecture}`;
}
