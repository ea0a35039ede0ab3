import { messageOf } from '../../lib/errors.js';
import { listed } from '../../lib/format.js';
import { parseImageManifest, parsePlatform } from './manifest.js';
import { formatImageReference, type ImageReference } from './reference.js';
import {
  type NoAnswer,
  openRegistry,
  type RegistryTimes,
  type RequestPart,
  unreachable,
} from './registry-client.js';

/** What a registry says about an image; nothing is pulled. */
export type ImageResolution =
  | {
      readonly outcome: 'found';
      /** Digest of the platform's image, not of an index. */
      readonly digest: string;
      /** Compressed size of its layers, in bytes. */
      readonly compressedBytes: number;
    }
  | NoAnswer;

/** For an image that the user asked for. */
export const usualTimes: RegistryTimes = { limit: 30_000, pauses: [500, 2000] };

/**
 * Asks an image's registry for the digest of the image for a platform, in two or three small
 * requests. Nothing is pulled.
 *
 * The engines' own `manifest inspect` would not do: podman 4.3 prints a manifest rewritten, without
 * its digest, and like docker 20.10 it fails on an OCI image for one platform.
 * @param platform such as `linux/amd64`
 * @param environment locates the user's login files
 */
export async function resolveImage(
  image: ImageReference,
  platform: string,
  environment: Readonly<Record<string, string>>,
  times = usualTimes,
): Promise<ImageResolution> {
  try {
    return await resolve(image, platform, openRegistry(image, environment, times));
  } catch (error) {
    return unreachable(image, `its answer cannot be read, ${messageOf(error).split('\n')[0]}`);
  }
}

async function resolve(
  image: ImageReference,
  platform: string,
  request: RequestPart,
): Promise<ImageResolution> {
  const named = await request('manifests', image.digest ?? image.tag ?? 'latest');
  if (named.outcome !== 'found') return named;
  const manifest = parseImageManifest(named.text);

  if (manifest.kind === 'image') {
    const configuration = await request('blobs', manifest.configDigest);
    if (configuration.outcome !== 'found') return configuration;
    const actual = parsePlatform(configuration.text);
    if (actual !== platform) return otherPlatform(image, platform, [actual]);
    const { compressedBytes } = manifest;
    return { outcome: 'found', digest: named.digest, compressedBytes };
  }

  const ours = manifest.images.find((one) => one.platform === platform);
  if (ours === undefined) {
    const others = manifest.images.map((one) => one.platform);
    return otherPlatform(image, platform, others);
  }
  const inner = await request('manifests', ours.digest);
  if (inner.outcome !== 'found') return inner;
  const innerManifest = parseImageManifest(inner.text);
  if (innerManifest.kind === 'index') return unreachable(image, 'it has an index in an index');
  const { compressedBytes } = innerManifest;
  return { outcome: 'found', digest: inner.digest, compressedBytes };
}

function otherPlatform(image: ImageReference, wanted: string, actual: readonly string[]): NoAnswer {
  const name = formatImageReference(image);
  return {
    outcome: 'absent',
    sentence: `The image ${name} is not for ${wanted}; it is for ${listed(actual)}.`,
  };
}
