import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseImageReference } from '../../../src/container/image/reference.js';
import { resolveImage } from '../../../src/container/image/registry.js';
import { parseChallenge } from '../../../src/container/image/registry-client.js';

// What docker-registry cannot be made to do: tokens, faults, several platforms. The real one is
// asked in test/engines/registry.test.ts.

const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const configuration = JSON.stringify({ os: 'linux', architecture: 'amd64' });
const manifest = JSON.stringify({
  config: { digest: digestOf(configuration) },
  layers: [{ size: 1000 }, { size: 200 }],
});
const index = JSON.stringify({
  manifests: [{ digest: digestOf(manifest), platform: { os: 'linux', architecture: 'amd64' } }],
});
const contents: Readonly<Record<string, string>> = {
  '/v2/a/tools/manifests/1': index,
  '/v2/a/tools/manifests/single': manifest,
  [`/v2/a/tools/manifests/${digestOf(index)}`]: index,
  [`/v2/a/tools/manifests/${digestOf(manifest)}`]: manifest,
  [`/v2/a/tools/blobs/${digestOf(configuration)}`]: configuration,
  '/v2/a/tools/manifests/page': '<html>Sign in</html>',
  [`/v2/a/tools/manifests/sha256:${'0'.repeat(64)}`]: manifest,
};
const found = { outcome: 'found', digest: digestOf(manifest), compressedBytes: 1200 };

type Handle = (request: IncomingMessage, response: ServerResponse) => void;
const serve: Handle = ({ url = '' }, response) => {
  const text = contents[url];
  response.writeHead(text === undefined ? 404 : 200).end(text);
};

let server: Server;
let host: string;
let handle: Handle;
let asked: string[];
let home: string;

beforeEach(async () => {
  asked = [];
  handle = serve;
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url?.replace(/\?.*/, '')}`);
    handle(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  home = await mkdtemp(join(tmpdir(), 'registry-home-'));
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(home, { recursive: true });
});

function resolve(name: string, { platform = 'linux/amd64', limit = 5000 } = {}) {
  const image = parseImageReference(`${host}/${name}`);
  const environment = { HOME: home, REGISTRY_AUTH_FILE: join(home, 'auth.json') };
  return resolveImage(image, platform, environment, { limit, pauses: [1, 1] });
}

async function logIn(auth: object): Promise<void> {
  await writeFile(join(home, 'auth.json'), JSON.stringify({ auths: { [host]: auth } }));
}

test.each(['a/tools:1', 'a/tools:single', `a/tools@${digestOf(index)}`])(
  '%s is the image for the platform, and its size that of the layers',
  async (name) => {
    expect(await resolve(name)).toEqual(found);
  },
);

test.each(['a/tools:1', 'a/tools:single'])('%s is not for another platform', async (name) => {
  expect(await resolve(name, { platform: 'linux/arm64' })).toEqual({
    outcome: 'absent',
    sentence: `The image ${host}/${name} is not for linux/arm64; it is for linux/amd64.`,
  });
});

test('an image that the registry does not have is absent', async () => {
  expect(await resolve('a/tools:2')).toEqual({
    outcome: 'absent',
    sentence: `${host} has no image ${host}/a/tools:2.`,
  });
});

test.each([
  ['a page in place of a manifest', 'a/tools:page', /its answer cannot be read, /],
  ['another manifest than asked for', `a/tools@sha256:${'0'.repeat(64)}`, /it sent something else/],
])('%s is no answer', async (_, name, sentence) => {
  const answer = await resolve(name);
  expect(answer).toEqual({ outcome: 'unreachable', sentence: expect.stringMatching(sentence) });
});

describe('a registry that wants a token', () => {
  const secret = 'only-with-this';
  /** What a token is given for, by its form. */
  let accepts: (request: IncomingMessage, form: URLSearchParams) => boolean;

  beforeEach(() => {
    accepts = () => true;
    handle = async (request, response) => {
      const url = new URL(request.url ?? '', `http://${host}`);
      if (url.pathname === '/token') {
        const body = (await request.toArray()).join('');
        const form = request.method === 'POST' ? new URLSearchParams(body) : url.searchParams;
        const granted =
          form.get('scope') === 'repository:a/tools:pull' &&
          form.get('service') === 'tests' &&
          accepts(request, form);
        response.writeHead(granted ? 200 : 401).end(JSON.stringify({ token: secret }));
      } else if (request.headers.authorization === `Bearer ${secret}`) {
        serve(request, response);
      } else {
        const challenge = `Bearer realm="http://${host}/token",service="tests"`;
        response.writeHead(401, { 'www-authenticate': challenge }).end();
      }
    };
  });

  test('gives one to everybody, once', async () => {
    expect(await resolve('a/tools:1')).toEqual(found);
    expect(asked.filter((line) => line.endsWith('/token'))).toEqual(['GET /token']);
  });

  test('gives one for a password', async () => {
    const login = `Basic ${Buffer.from('user:password').toString('base64')}`;
    accepts = ({ headers }) => headers.authorization === login;
    await logIn({ auth: Buffer.from('user:password').toString('base64') });
    expect(await resolve('a/tools:1')).toEqual(found);
  });

  test('gives one for an identity token', async () => {
    accepts = ({ method }, form) =>
      method === 'POST' &&
      form.get('grant_type') === 'refresh_token' &&
      form.get('refresh_token') === 'identity';
    await logIn({ identitytoken: 'identity' });
    expect(await resolve('a/tools:1')).toEqual(found);
  });

  test('denies what it gives none for', async () => {
    accepts = () => false;
    expect(await resolve('a/tools:1')).toEqual({
      outcome: 'absent',
      sentence: `${host} does not show the image ${host}/a/tools:1 to this machine: there is none, or a login to ${host} has to come first.`,
    });
  });

  test('gets no password where it would be sent unencrypted', async () => {
    await logIn({ auth: Buffer.from('user:password').toString('base64') });
    handle = (_, response) => {
      const challenge = 'Bearer realm="http://registry.invalid/token",service="tests"';
      response.writeHead(401, { 'www-authenticate': challenge }).end();
    };
    expect(await resolve('a/tools:1')).toMatchObject({
      outcome: 'unreachable',
      sentence: expect.stringContaining('without encryption'),
    });
  });
});

describe('a fault', () => {
  test.each([500, 503, 429, 408])('with status %s is asked again', async (status) => {
    let left = 2;
    handle = (request, response) => {
      if (left === 0) return serve(request, response);
      left -= 1;
      response.writeHead(status).end();
    };
    expect(await resolve('a/tools:single')).toEqual(found);
    expect(left).toBe(0);
  });

  test.each([
    [503, 3],
    [418, 1],
  ])('with status %s that stays is told after %s questions', async (status, questions) => {
    handle = (_, response) => response.writeHead(status).end();
    expect(await resolve('a/tools:1')).toEqual({
      outcome: 'unreachable',
      sentence: `${host} cannot be asked for the image ${host}/a/tools:1: it answered with status ${status}.`,
    });
    expect(asked).toHaveLength(questions);
  });

  test('of the connection is asked again', async () => {
    let left = 2;
    handle = (request, response) => {
      if (left === 0) return serve(request, response);
      left -= 1;
      request.socket.destroy();
    };
    expect(await resolve('a/tools:single')).toEqual(found);
  });

  test('that never ends is bounded in time', async () => {
    handle = () => {};
    expect(await resolve('a/tools:1', { limit: 200 })).toMatchObject({
      outcome: 'unreachable',
      sentence: expect.stringContaining('it did not answer in time'),
    });
  });

  test('of a port where nobody listens is told by name', async () => {
    server.close();
    await once(server, 'close');
    expect(await resolve('a/tools:1')).toMatchObject({
      outcome: 'unreachable',
      sentence: expect.stringContaining('ECONNREFUSED'),
    });
  });
});

test.each([
  ['Basic realm="x"', { scheme: 'basic' }],
  [
    'Bearer realm="https://a/token",service="s",scope="repository:x:pull"',
    { scheme: 'bearer', realm: 'https://a/token', service: 's' },
  ],
  ['bearer Realm="https://a"', { scheme: 'bearer', realm: 'https://a', service: undefined }],
  ['Bearer service="s"', undefined],
  ['Negotiate', undefined],
  ['', undefined],
])('%s is read', (header, expected) => {
  expect(parseChallenge(header)).toEqual(expected);
});
