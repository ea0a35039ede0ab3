import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readJson } from '../../lib/json.js';
import { findProgram } from '../../lib/programs/find-program.js';
import { captureIfPossible } from '../../lib/programs/process.js';
import type { ImageReference } from './reference.js';

/** Credentials for a registry. */
export type Credentials =
  | { readonly username: string; readonly password: string }
  /** Exchanged for an access token by OAuth 2. */
  | { readonly identityToken: string };

/** Credentials from the file itself, or the helper that keeps them under the server's name. */
type CredentialSource = Credentials | { readonly helper: string; readonly server: string };

const loginFile = z.object({
  auths: z
    .record(
      z.string(),
      z.object({ auth: z.string().optional(), identitytoken: z.string().optional() }),
    )
    .nullish(),
  credHelpers: z.record(z.string(), z.string()).nullish(),
  credsStore: z.string().nullish(),
});

/** The file that `docker login` and `podman login` write. */
export type LoginFile = z.infer<typeof loginFile>;

/** A timeout, since a helper that opens a keyring may wait for a user who is not there. */
const secondsForHelper = 10;

/**
 * Finds the credentials that `docker login` or `podman login` saved for an image's registry.
 * @returns undefined if there are none or they cannot be read; the registry then says whether they
 *   are needed
 */
export async function findCredentials(
  image: ImageReference,
  environment: Readonly<Record<string, string>>,
): Promise<Credentials | undefined> {
  for (const path of loginFilePaths(environment)) {
    const text = await readFile(path, 'utf8').catch(() => undefined);
    const source = text === undefined ? undefined : credentialSource(parseLoginFile(text), image);
    if (source === undefined) continue;
    const credentials = 'helper' in source ? await askHelper(source, environment) : source;
    if (credentials !== undefined) return credentials;
  }
  return undefined;
}

/**
 * Paths of login files, the most specific first (containers-auth.json(5), docker config "Change the
 * .docker directory").
 */
export function loginFilePaths(environment: Readonly<Record<string, string>>): string[] {
  const { REGISTRY_AUTH_FILE, DOCKER_CONFIG, XDG_RUNTIME_DIR, HOME } = environment;
  return [
    REGISTRY_AUTH_FILE,
    DOCKER_CONFIG && join(DOCKER_CONFIG, 'config.json'),
    XDG_RUNTIME_DIR && join(XDG_RUNTIME_DIR, 'containers/auth.json'),
    HOME && join(HOME, '.config/containers/auth.json'),
    HOME && join(HOME, '.docker/config.json'),
  ].filter((path): path is string => path !== undefined && path !== '');
}

/** @returns an empty login file if the text is not valid */
export function parseLoginFile(text: string): LoginFile {
  return readJson(text, loginFile) ?? {};
}

/**
 * Finds where the credentials for an image are: first a helper for its registry, then the longest
 * name that contains the image (containers-auth.json(5)), then the helper for all registries.
 */
export function credentialSource(
  { auths, credHelpers, credsStore }: LoginFile,
  image: ImageReference,
): CredentialSource | undefined {
  const names = serverNames(image);
  for (const name of names) {
    const helper = credHelpers?.[name];
    if (helper) return { helper, server: name };
  }
  for (const name of names) {
    const { auth, identitytoken } = auths?.[name] ?? {};
    if (identitytoken) return { identityToken: identitytoken };
    // A user name contains no colon (RFC 7617, section 2).
    const [, username, password] =
      /^([^:]+):(.+)$/s.exec(Buffer.from(auth ?? '', 'base64').toString()) ?? [];
    if (username !== undefined && password !== undefined) return { username, password };
  }
  const server = image.registry === 'docker.io' ? hubServer : image.registry;
  return credsStore ? { helper: credsStore, server } : undefined;
}

/** Every name under which a login for the image may be stored, the most specific first. */
function serverNames(image: ImageReference): string[] {
  const parts = [image.registry, ...image.repository.split('/')];
  const scopes = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
  const addresses =
    image.registry === 'docker.io'
      ? [hubServer, 'index.docker.io', 'registry-1.docker.io']
      : ['', '/', '/v1/', '/v2/'].map((end) => `https://${image.registry}${end}`);
  return [...scopes, ...addresses];
}

/** docker's name for its own registry (docker/cli, `registry.IndexServer`). */
const hubServer = 'https://index.docker.io/v1/';

const helperAnswer = z
  .object({ Username: z.string(), Secret: z.string().min(1) })
  .transform(({ Username, Secret }) =>
    Username === '<token>' ? { identityToken: Secret } : { username: Username, password: Secret },
  );

/** Protocol: docker/docker-credential-helpers, README "Development". */
async function askHelper(
  { helper, server }: { readonly helper: string; readonly server: string },
  environment: Readonly<Record<string, string>>,
): Promise<Credentials | undefined> {
  const program = await findProgram(`docker-credential-${helper}`, environment.PATH);
  if (program === undefined) return undefined;
  const options = { environment, input: server, seconds: secondsForHelper };
  const answer = await captureIfPossible(program, ['get'], options);
  return answer === undefined ? undefined : readJson(answer, helperAnswer);
}
