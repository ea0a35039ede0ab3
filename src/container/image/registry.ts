import { createHash } from 'node:crypto';
import { messageOf } from '../../lib/errors.js';
import { listed } from '../../lib/format.js';
import { findCredentials } from './credentials.js';
import {
  manifestTypes,
  type Platform,
  parseImageManifest,
  parsePlatform,
  platformName,
} from './manifest.js';
import { formatImageReference, type ImageReference } from './reference.js';
import { type AskRegistry, openRegistry, type RegistryAnswer } from './registry-client.js';

/** What a registry says about an image; nothing is pulled. */
export type ImageResolution =
  | {
      readonly outcome: 'found';
      /** Digest of the platform's image, not of an index. */
      readonly digest: string;
      /** Compressed size of its layers, in bytes. */
      readonly compressedBytes: number;
    }
  /** The registry does not offer it: bad input unless the image is local. */
  | { readonly outcome: 'absent'; readonly sentence: string }
  /** The registry did not answer: a local image is used instead. */
  | { readonly outcome: 'unreachable'; readonly sentence: string };

/** Milliseconds: the limit for all requests together, and the pause before each retry. */
export interface ResolutionTimes {
  readonly limit: number;
  readonly pauses: readonly number[];
}

const usualTimes: ResolutionTimes = { limit: 30_000, pauses: [500, 2000] };

/**
 * Asks an image's registry for the digest of the image for a platform, in two or three small
 * requests. Nothing is pulled.
 * @param environment locates the user's login files
 * @param signal aborts the requests
 */
export async function resolveImage(
  image: ImageReference,
  platform: Platform,
  environment: Readonly<Record<string, string>>,
  signal?: AbortSignal,
  times: ResolutionTimes = usualTimes,
): Promise<ImageResolution> {
  const limit = AbortSignal.timeout(times.limit);
  const ask = openRegistry(image, {
    credentials: () => findCredentials(image, environment),
    signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
    pauses: times.pauses,
  });
  try {
    return await resolve(image, platformName(platform), ask);
  } catch (error) {
    return unreachable(image, `its answer cannot be read, ${messageOf(error).split('\n')[0]}`);
  }
}

async function resolve(
  image: ImageReference,
  platform: string,
  ask: AskRegistry,
): Promise<ImageResolution> {
  const named = await part(ask, 'manifests', image.digest ?? image.tag ?? 'latest');
  if (named.status !== 'found') return withoutAnswer(image, named);
  const manifest = parseImageManifest(named.text);

  if (manifest.kind === 'image') {
    const configuration = await part(ask, 'blobs', manifest.configDigest);
    if (configuration.status !== 'found') return withoutAnswer(image, configuration);
    const actual = parsePlatform(configuration.text);
    if (actual !== platform) return otherPlatform(image, platform, [actual]);
    return found(named.text, manifest.compressedBytes);
  }

  const ours = manifest.images.find((one) => one.platform === platform);
  if (ours === undefined) {
    const others = manifest.images.map((one) => one.platform);
    return otherPlatform(image, platform, others);
  }
  const inner = await part(ask, 'manifests', ours.digest);
  if (inner.status !== 'found') return withoutAnswer(image, inner);
  const innerManifest = parseImageManifest(inner.text);
  if (innerManifest.kind === 'index') return unreachable(image, 'it has an index in an index');
  return found(inner.text, innerManifest.compressedBytes);
}

/** @returns what the registry has under a name; if that is a digest, verified against it */
async function part(
  ask: AskRegistry,
  kind: 'manifests' | 'blobs',
  name: string,
): Promise<RegistryAnswer> {
  const answer = await ask(`${kind}/${name}`, kind === 'manifests' ? manifestTypes : '*/*');
  if (answer.status !== 'found' || !name.startsWith('sha256:')) return answer;
  if (digestOfText(answer.text) === name) return answer;
  return { status: 'unreachable', reason: `it sent something else for ${name}` };
}

/** A manifest's digest is the SHA-256 of its bytes (OCI Distribution Specification, "Digest"). */
function digestOfText(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

function found(text: string, compressedBytes: number): ImageResolution {
  return { outcome: 'found', digest: digestOfText(text), compressedBytes };
}

function withoutAnswer(
  image: ImageReference,
  answer: Exclude<RegistryAnswer, { status: 'found' }>,
): ImageResolution {
  switch (answer.status) {
    case 'absent':
      return { outcome: 'absent', sentence: absentSentence(image) };
    case 'denied':
      return { outcome: 'absent', sentence: deniedSentence(image) };
    case 'unreachable':
      return unreachable(image, answer.reason);
  }
}

function unreachable(image: ImageReference, reason: string): ImageResolution {
  const name = formatImageReference(image);
  return {
    outcome: 'unreachable',
    sentence: `${image.registry} cannot be asked for the image ${name}: ${reason}.`,
  };
}

function otherPlatform(
  image: ImageReference,
  wanted: string,
  actual: readonly string[],
): ImageResolution {
  const name = formatImageReference(image);
  return {
    outcome: 'absent',
    sentence: `The image ${name} is not for ${wanted}; it is for ${listed(actual)}.`,
  };
}

/** The registry has no such image. */
export function absentSentence(image: ImageReference): string {
  return `${image.registry} has no image ${formatImageReference(image)}.`;
}

/** The registry says neither that there is one nor that there is none. */
export function deniedSentence(image: ImageReference): string {
  const { registry } = image;
  return `${registry} does not show the image ${formatImageReference(image)} to this machine: there is none, or a login to ${registry} has to come first.`;
}
