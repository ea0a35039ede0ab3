import { z } from 'zod';

/** The platform of an image, in Go's terms, as registries use them. */
export interface Platform {
  readonly os: 'linux';
  readonly architecture: string;
}

/** @returns the platform of this machine; Node's `x64` is `amd64` in images */
export function platformOf(architecture: string = process.arch): Platform {
  return { os: 'linux', architecture: architecture === 'x64' ? 'amd64' : architecture };
}

/** What a registry has under an image's name. */
type ImageManifest =
  | { readonly kind: 'index'; readonly images: readonly PlatformImage[] }
  | {
      readonly kind: 'image';
      readonly configDigest: string;
      /** Compressed size of all layers, in bytes. */
      readonly compressedBytes: number;
    };

/** One image of an index. */
interface PlatformImage {
  readonly platform: string;
  readonly digest: string;
}

/** Media types that {@link parseImageManifest} reads, as a value for the `Accept` header. */
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
 * Parses a manifest (OCI Image Format Specification, "Image Index" and "Image Manifest"; docker's
 * own formats have the same fields).
 * @throws an Error if it is neither an index's nor an image's
 */
export function parseImageManifest(text: string): ImageManifest {
  const record: unknown = JSON.parse(text);
  const list = index.safeParse(record).data;
  if (list !== undefined) {
    const images = list.manifests.flatMap(({ digest, platform }) =>
      // An index also lists attestations, under the platform `unknown`.
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

/** @returns the platform in an image's configuration, such as `linux/amd64` */
export function parsePlatform(text: string): string {
  return platformName(configuration.parse(JSON.parse(text)));
}

export function platformName({ os, architecture }: Omit<Platform, 'os'> & { os: string }): string {
  return `${os}/${architecture}`;
}
