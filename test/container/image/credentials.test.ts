import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  credentialSource,
  findCredentials,
  type LoginFile,
  loginFilePaths,
  parseLoginFile,
} from '../../../src/container/image/credentials.js';
import { parseImageReference } from '../../../src/container/image/reference.js';

const encoded = (text: string) => Buffer.from(text).toString('base64');
const user = { auth: encoded('user:pass:word') };
const ada = { username: 'user', password: 'pass:word' };

test.each<[string, LoginFile, string, unknown]>([
  ['a registry', { auths: { 'ghcr.io': user } }, 'ghcr.io/a/b', ada],
  ['another registry', { auths: { 'ghcr.io': user } }, 'quay.io/a/b', undefined],
  ['a registry as an address', { auths: { 'https://ghcr.io': user } }, 'ghcr.io/a/b', ada],
  ['docker.io by its old name', { auths: { 'https://index.docker.io/v1/': user } }, 'ubuntu', ada],
  ['docker.io as podman has it', { auths: { 'docker.io': user } }, 'a/b', ada],
  [
    'an owner before a registry',
    { auths: { 'ghcr.io': { auth: encoded('x:y') }, 'ghcr.io/a': user } },
    'ghcr.io/a/b',
    ada,
  ],
  ['no beginning of an owner', { auths: { 'ghcr.io/a': user } }, 'ghcr.io/ab/c', undefined],
  [
    'a token',
    { auths: { 'ghcr.io': { identitytoken: 't' } } },
    'ghcr.io/a',
    { identityToken: 't' },
  ],
  ['no text that is no login', { auths: { 'ghcr.io': { auth: 'x' } } }, 'ghcr.io/a', undefined],
  [
    'a helper, beside which docker leaves an empty login',
    { auths: { 'ghcr.io': {} }, credsStore: 'desktop' },
    'ghcr.io/a',
    { helper: 'desktop', server: 'ghcr.io' },
  ],
  [
    'a helper of docker.io',
    { credsStore: 'desktop' },
    'ubuntu',
    { helper: 'desktop', server: 'https://index.docker.io/v1/' },
  ],
  [
    "a registry's own helper before all",
    { auths: { 'ghcr.io': user }, credHelpers: { 'ghcr.io': 'own' }, credsStore: 'desktop' },
    'ghcr.io/a',
    { helper: 'own', server: 'ghcr.io' },
  ],
  ['nothing', {}, 'ghcr.io/a', undefined],
])('%s is found', (_, file, image, expected) => {
  expect(credentialSource(file, parseImageReference(image))).toEqual(expected);
});

test.each(['', 'no JSON', '[]', '{"auths": 3}'])('%j is no login', (text) => {
  expect(parseLoginFile(text)).toEqual({});
});

test('login files are looked for where docker and podman write them', () => {
  expect(loginFilePaths({})).toEqual([]);
  expect(
    loginFilePaths({
      HOME: '/home/user',
      XDG_RUNTIME_DIR: '/run/user/1',
      DOCKER_CONFIG: '/config',
      REGISTRY_AUTH_FILE: '/auth.json',
    }),
  ).toEqual([
    '/auth.json',
    '/config/config.json',
    '/run/user/1/containers/auth.json',
    '/home/user/.config/containers/auth.json',
    '/home/user/.docker/config.json',
  ]);
});

describe('a machine', () => {
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'credentials-'));
  });
  afterEach(() => rm(home, { recursive: true }));

  const image = parseImageReference('ghcr.io/a/b');
  const find = () =>
    findCredentials(image, { HOME: home, PATH: `${home}/bin:${process.env.PATH}` });
  async function put(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(home, path)), { recursive: true });
    await writeFile(join(home, path), text);
    await chmod(join(home, path), 0o755);
  }
  const helper = (answer: string, code = 0) =>
    put(
      'bin/docker-credential-test',
      `#!/bin/sh\nread server\n[ "$1 $server" = "get ghcr.io" ] || exit 9\necho '${answer}'\nexit ${code}\n`,
    );
  const askHelper = () => put('.docker/config.json', '{"credsStore": "test"}');

  test('without any login has none', async () => {
    expect(await find()).toBeUndefined();
  });

  test('goes on to the next file where one is broken', async () => {
    await put('.config/containers/auth.json', '{');
    await put('.docker/config.json', JSON.stringify({ auths: { 'ghcr.io': user } }));
    expect(await find()).toEqual(ada);
  });

  test('asks a helper', async () => {
    await askHelper();
    await helper('{"ServerURL": "ghcr.io", "Username": "user", "Secret": "pass:word"}');
    expect(await find()).toEqual(ada);
  });

  test('takes a token from a helper', async () => {
    await askHelper();
    await helper('{"ServerURL": "ghcr.io", "Username": "<token>", "Secret": "t"}');
    expect(await find()).toEqual({ identityToken: 't' });
  });

  test.each([
    ['fails', '{"Username": "user", "Secret": "s"}', 1],
    ['says something else', 'credentials not found in native keychain', 0],
  ])('does without a helper that %s', async (_, answer, code) => {
    await askHelper();
    await helper(answer, code);
    expect(await find()).toBeUndefined();
  });

  test('does without a helper that is not there', async () => {
    await askHelper();
    expect(await find()).toBeUndefined();
  });
});
