import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Credentials } from './credentials.js';
import { type ImageReference, isLoopback, registryAddress } from './reference.js';

/** A registry's answer to one request. */
export type RegistryAnswer =
  | { readonly status: 'found'; readonly text: string }
  | { readonly status: 'absent' }
  /** Not visible with these credentials; registries answer the same for what does not exist. */
  | { readonly status: 'denied' }
  | { readonly status: 'unreachable'; readonly reason: string };

/**
 * Requests parts of one image from its registry, and keeps the authorization for later requests.
 */
export type AskRegistry = (path: string, accept: string) => Promise<RegistryAnswer>;

interface RegistryClientOptions {
  readonly credentials: () => Promise<Credentials | undefined>;
  readonly signal: AbortSignal;
  /** Milliseconds before each further attempt. */
  readonly pauses: readonly number[];
}

/** The authentication that a registry asks for (RFC 9110, section 11.6.1). */
type Challenge =
  | { readonly scheme: 'basic' }
  | { readonly scheme: 'bearer'; readonly realm: string; readonly service: string | undefined };

/**
 * Creates a client for an image's registry (OCI Distribution Specification; for tokens,
 * distribution/distribution docs/content/spec/auth/token.md and oauth.md).
 */
export function openRegistry(image: ImageReference, options: RegistryClientOptions): AskRegistry {
  const address = registryAddress(image);
  let authorization: Promise<string | undefined> | undefined;

  async function get(path: string, accept: string): Promise<Response> {
    const asked = async () => {
      const pass = await authorization;
      const headers = { accept, ...(pass === undefined ? {} : { authorization: pass }) };
      const url = `${address}/v2/${image.repository}/${path}`;
      return await fetch(url, { headers, signal: options.signal });
    };
    const response = await asked();
    if (response.status !== 401 || authorization !== undefined) return response;
    await response.body?.cancel();
    const challenge = parseChallenge(response.headers.get('www-authenticate') ?? '');
    if (challenge === undefined) return response;
    authorization = authorize(challenge, image, options);
    // A failed attempt is discarded, so that the next request tries again.
    authorization.catch(() => {
      authorization = undefined;
    });
    return await asked();
  }

  return async (path, accept) => {
    let reason = '';
    for (const wait of [0, ...options.pauses]) {
      try {
        await pause(wait, undefined, { signal: options.signal });
        const response = await get(path, accept);
        if (response.ok) return { status: 'found', text: await response.text() };
        await response.body?.cancel();
        if (response.status === 404) return { status: 'absent' };
        if (response.status === 401 || response.status === 403) return { status: 'denied' };
        reason = `it answered with status ${response.status}`;
        if (response.status < 500 && ![408, 429].includes(response.status)) break;
      } catch (error) {
        if (options.signal.aborted)
          return { status: 'unreachable', reason: 'it did not answer in time' };
        reason = causeOf(error);
      }
    }
    return { status: 'unreachable', reason };
  };
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
  options: RegistryClientOptions,
): Promise<string | undefined> {
  const credentials = await options.credentials();
  if (challenge.scheme === 'basic') {
    return credentials === undefined || 'identityToken' in credentials
      ? undefined
      : basic(credentials);
  }
  const realm = new URL(challenge.realm);
  // The registry chooses the realm; the password must not be sent to it unencrypted.
  if (realm.protocol !== 'https:' && !isLoopback({ ...image, registry: realm.host })) {
    throw new Error('it asks for the password to be sent without encryption');
  }
  const scope = `repository:${image.repository}:pull`;
  const response = await askForToken(realm, challenge.service, scope, credentials, options.signal);
  if ([400, 401, 403].includes(response.status)) {
    await response.body?.cancel();
    return undefined;
  }
  if (!response.ok) throw new Error(`its token service answered with status ${response.status}`);
  const { token, access_token: accessToken } = tokenAnswer.parse(await response.json());
  return `Bearer ${token ?? accessToken}`;
}

const tokenAnswer = z
  .object({ token: z.string().optional(), access_token: z.string().optional() })
  .refine(({ token, access_token }) => token !== undefined || access_token !== undefined);

/**
 * Requests a token by GET, as every registry allows; an identity token needs a POST, as in OAuth 2.
 */
async function askForToken(
  realm: URL,
  service: string | undefined,
  scope: string,
  credentials: Credentials | undefined,
  signal: AbortSignal,
): Promise<Response> {
  const request = new URLSearchParams({ scope, ...(service === undefined ? {} : { service }) });
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
