import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { commit, type Fault, type Faults } from './faults.js';
import { readToken, type TokenClaims } from './token.js';

// biome-ignore lint/suspicious/noExplicitAny: requests are JSON of many shapes, made by the real clients.
type Request = Record<string, any>;

/** The methods of a Twirp service: JSON in, a status (200 unless told) and JSON out. */
export type TwirpMethods = Record<
  string,
  (request: Request, token: TokenClaims) => Promise<{ status?: number; body: object }>
>;

/** One call as the service saw it. */
export interface ServedRequest {
  readonly method: string;
  readonly request: Request;
  /** 0 where the connection was cut. */
  readonly status: number;
}

interface ResultsService {
  /** What `ACTIONS_RESULTS_URL` shall be. */
  readonly url: string;
  readonly requests: ServedRequest[];
  stop(): Promise<void>;
}

const faultyBlob = '/faulty-blob/';
/** Fields of an answer that name a blob's address, and what the client does there. */
const signedAddresses: Readonly<Record<string, 'upload' | 'download'>> = {
  signed_upload_url: 'upload',
  signed_download_url: 'download',
  signed_url: 'download',
};

/**
 * Serves Twirp over HTTP as `results-receiver.actions.githubusercontent.com` does.
 * @param services by full name, such as `github.actions.results.api.v1.CacheService`.
 */
export async function startResultsService(
  services: Readonly<Record<string, TwirpMethods>>,
  faults: Faults,
): Promise<ResultsService> {
  const requests: ServedRequest[] = [];
  const blobFaults = new Map<string, Fault>();
  let url = '';

  /** Blobs come straight from the blob store; one that shall fail gets an address of ours instead. */
  function spoilAddresses(body: object): object {
    return Object.fromEntries(
      Object.entries(body).map(([name, value]) => {
        const part = signedAddresses[name];
        const fault = part === undefined ? undefined : faults.next(part);
        if (fault === undefined) return [name, value];
        const path = `${faultyBlob}${blobFaults.size}`;
        blobFaults.set(path, fault);
        return [name, `${url}${path}`];
      }),
    );
  }

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = incoming.url?.split('?')[0] ?? '';
    const blobFault = blobFaults.get(path);
    if (blobFault !== undefined) {
      const method = `${incoming.method} blob`;
      requests.push({ method, request: {}, status: commit(blobFault, incoming, response) });
      return;
    }
    const body = await text(incoming);
    const [, service = '', method = ''] = path.match(/^\/twirp\/([^/]+)\/([^/]+)$/) ?? [];
    const request = JSON.parse(body || '{}') as Request;
    const fault = faults.next(method);
    if (fault !== undefined) {
      requests.push({ method, request, status: commit(fault, incoming, response) });
      return;
    }
    const answer = await answerTo(services[service]?.[method], request, incoming);
    requests.push({ method, request, status: answer.status });
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(spoilAddresses(answer.body)));
  }

  const server = createServer((incoming, response) => {
    serve(incoming, response).catch((error) => {
      response.writeHead(500, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ code: 'internal', msg: String(error) }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    requests,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function answerTo(
  method: TwirpMethods[string] | undefined,
  request: Request,
  incoming: IncomingMessage,
): Promise<{ status: number; body: object }> {
  if (method === undefined) {
    const msg = `no handler for ${incoming.method} ${incoming.url}`;
    return { status: 404, body: { code: 'bad_route', msg } };
  }
  const token = readToken(incoming.headers.authorization);
  if (token === undefined) {
    return { status: 401, body: { code: 'unauthenticated', msg: 'no token' } };
  }
  const { status = 200, body } = await method(request, token);
  return { status, body };
}
