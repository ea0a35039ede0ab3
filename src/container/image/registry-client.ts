import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { type Credentials, findCredentials } from './credentials.js';
import { manifestTypes } from './manifest.js';
import {
  formatImageReference,
  type ImageReference,
  isLoopback,
  registryAddress,
} from './reference.js';

/** Why a registry tells nothing of an image, in one sentence. */
export interface NoAnswer {
  /**
   * `absent`: the registry does not offer it, which is bad input unless the image is local.
   * `unreachable`: the registry did not answer, and a local image is used instead.
   */
  readonly outcome: 'absent' | 'unreachable';
  readonly sentence: string;
}

/** A part of an image with its digest, `sha256:…`. */
interface ImagePart {
  readonly outcome: 'found';
  readonly text: string;
  readonly digest: string;
}

/**
 * Requests a part of one image from its registry, by tag or digest, and keeps the authorization for
 * later requests.
 */
export type RequestPart = (
  kind: 'manifests' | 'blobs',
  name: string,
) => Promise<ImagePart | NoAnswer>;

/** Milliseconds: the limit for all requests together, and the pause before each retry. */
export interface RegistryTimes {
  readonly limit: number;
  readonly pauses: readonly number[];
}

/** The authentication that a registry asks for (RFC 9110, section 11.6.1). */
type Challenge =
  | { readonly scheme: 'basic' }
  | { readonly scheme: 'bearer'; readonly realm: string; readonly service: string | undefined };

/**
 * Creates a client for an image's registry (OCI Distribution Specification; for tokens,
 * distribution/distribution docs/content/spec/auth/token.md and oauth.md).
 * @param environment locates the user's login files
 */
export function openRegistry(
  image: ImageReference,
  environment: Readonly<Record<string, string>>,
  { limit, pauses }: RegistryTimes,
): RequestPart {
  const address = `${registryAddress(image)}/v2/${image.repository}`;
  const signal = AbortSignal.timeout(limit);
  let authorization: string | undefined;

  async function get(path: string, accept: string): Promise<Response> {
    const request = () => {
      const headers = { accept, ...(authorization === undefined ? {} : { authorization }) };
      return fetch(`${address}/${path}`, { headers, signal });
    };
    const response = await request();
    if (response.status !== 401 || authorization !== undefined) return response;
    const challenge = parseChallenge(response.headers.get('www-authenticate') ?? '');
    if (challenge === undefined) return response;
    await response.body?.cancel();
    const credentials = await findCredentials(image, environment);
    authorization = await authorize(challenge, image, credentials, signal);
    return await request();
  }

  return async (kind, name) => {
    let reason = '';
    for (const wait of [0, ...pauses]) {
      try {
        await pause(wait, undefined, { signal });
        const response = await get(`${kind}/${name}`, kind === 'manifests' ? manifestTypes : '*/*');
        if (response.ok) return imagePart(image, name, await response.text());
        await response.body?.cancel();
        const { status } = response;
        if (status === 404) return { outcome: 'absent', sentence: absentSentence(image) };
        if (status === 401 || status === 403) {
          return { outcome: 'absent', sentence: deniedSentence(image) };
        }
        reason = `it answered with status ${status}`;
        if (status < 500 && status !== 408 && status !== 429) break;
      } catch (error) {
        if (signal.aborted) return unreachable(image, 'it did not answer in time');
        reason = causeOf(error);
      }
    }
    return unreachable(image, reason);
  };
}

/** Verifies what a registry sent against the name that was requested, if that is a digest. */
function imagePart(image: ImageReference, name: string, text: string): ImagePart | NoAnswer {
  // A digest is the SHA-256 of the bytes (OCI Distribution Specification, "Digest").
  const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  return name.startsWith('sha256:') && name !== digest
    ? unreachable(image, `it sent something else for ${name}`)
    : { outcome: 'found', text, digest };
}

/** @param reason part of a sentence, in which `it` is the registry */
export function unreachable(image: ImageReference, reason: string): NoAnswer {
  const name = formatImageReference(image);
  return {
    outcome: 'unreachable',
    sentence: `${image.registry} cannot be asked for the image ${name}: ${reason}.`,
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

/**
 * Parses the header `WWW-Authenticate`.
 * @returns undefined for a scheme that we do not support
 */
export function parseChallenge(header: string): Challenge | undefined {
  const scheme = /^\s*(\w+)/.exec(header)?.[1]?.toLowerCase();
  if (scheme === 'basic') return { scheme };
  if (scheme !== 'bearer') return undefined;
  const parameter = (name: string) => new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(header)?.[1];
  const realm = parameter('realm');
  return realm === undefined ? undefined : { scheme, realm, service: parameter('service') };
}

/** @returns the value of the header `Authorization`; undefined: there are no usable credentials */
async function authorize(
  challenge: Challenge,
  image: ImageReference,
  credentials: Credentials | undefined,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (challenge.scheme === 'basic') {
    return credentials === undefined || 'identityToken' in credentials
      ? undefined
      : basic(credentials);
  }
  const { service } = challenge;
  const realm = new URL(challenge.realm);
  // The registry chooses the realm; the password must not be sent to it unencrypted.
  if (realm.protocol !== 'https:' && !isLoopback({ ...image, registry: realm.host })) {
    throw new Error('it asks for the password to be sent without encryption');
  }
  const request = new URLSearchParams({ scope: `repository:${image.repository}:pull` });
  if (service !== undefined) request.set('service', service);
  const response = await askForToken(realm, request, credentials, signal);
  if ([400, 401, 403].includes(response.status)) {
    await response.body?.cancel();
    return undefined;
  }
  if (!response.ok) throw new Error(`its token service answered with status ${response.status}`);
  return `Bearer ${tokenAnswer.parse(await response.json())}`;
}

const tokenAnswer = z
  .object({ token: z.string().optional(), access_token: z.string().optional() })
  .transform((answer) => answer.token ?? answer.access_token)
  .pipe(z.string());

/**
 * Requests a token by GET, as every registry allows; an identity token needs a POST, as in OAuth 2.
 */
async function askForToken(
  realm: URL,
  request: URLSearchParams,
  credentials: Credentials | undefined,
  signal: AbortSignal,
): Promise<Response> {
  if (credentials !== undefined && 'identityToken' in credentials) {
    request.set('grant_type', 'refresh_token');
    request.set('client_id', 'vllm-incremental-build');
    request.set('refresh_token', credentials.identityToken);
    return await fetch(realm, { method: 'POST', body: request, signal });
  }
  for (const [name, value] of request) realm.searchParams.set(name, value);
  const headers = credentials === undefined ? {} : { authorization: basic(credentials) };
  return await fetch(realm, { headers, signal });
}

function basic({ username, password }: { username: string; password: string }): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

/**
 * Finds the reason behind `fetch failed`, which is in its cause; after attempts on several
 * addresses, the cause has a code and no message.
 */
function causeOf(error: unknown): string {
  const { cause = error } = error as { readonly cause?: unknown };
  const { message, code } = cause as { readonly message?: string; readonly code?: string };
  return (message || code || String(cause)).split('\n')[0] ?? '';
}
