import type { IncomingMessage, ServerResponse } from 'node:http';

/** How a service can fail its client. */
export type Fault =
  /** An answer in JSON, as the service gives it: 4xx fails at once, 5xx is tried again. */
  | { readonly kind: 'status'; readonly status: number; readonly message?: string }
  /** A page in place of JSON, as a proxy gives it. */
  | { readonly kind: 'page'; readonly status: number }
  /** The connection is reset. */
  | { readonly kind: 'reset' }
  /** The answer begins and never ends. */
  | { readonly kind: 'stall' };

/** A method of a service, or the transfer of a blob. */
type FaultyPart = string | 'download' | 'upload';

export interface Faults {
  /** From now on `part` fails; `times` says how often, always unless told. */
  inject(part: FaultyPart, fault: Fault, times?: number): void;
  /** From now on everything works. */
  clear(): void;
  /** The fault for the next call of `part`, which counts as used. */
  next(part: FaultyPart): Fault | undefined;
}

export function createFaults(): Faults {
  const injected = new Map<FaultyPart, { fault: Fault; left: number }>();
  return {
    inject: (part, fault, times = Number.POSITIVE_INFINITY) => {
      injected.set(part, { fault, left: times });
    },
    clear: () => injected.clear(),
    next: (part) => {
      const entry = injected.get(part);
      if (entry === undefined || entry.left <= 0) return undefined;
      entry.left -= 1;
      return entry.fault;
    },
  };
}

/** Answers a request with a fault. @returns the status that the client sees, 0 for none. */
export function commit(fault: Fault, request: IncomingMessage, response: ServerResponse): number {
  switch (fault.kind) {
    case 'status': {
      const headers = { 'content-type': 'application/json', 'retry-after': '1' };
      response.writeHead(fault.status, headers);
      const msg = fault.message ?? `injected fault ${fault.status}`;
      response.end(JSON.stringify({ code: 'injected', msg }));
      return fault.status;
    }
    case 'page':
      response.writeHead(fault.status, { 'content-type': 'text/html' });
      response.end('<html>Bad gateway</html>');
      return fault.status;
    case 'reset':
      request.socket.resetAndDestroy();
      return 0;
    case 'stall':
      response.writeHead(200, {
        'content-type': 'application/octet-stream',
        'content-length': '1000',
        // Without it the storage client takes nothing for a blob.
        etag: '"0x1"',
      });
      response.write('{');
      return 200;
  }
}
