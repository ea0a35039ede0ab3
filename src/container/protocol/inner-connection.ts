import { connect } from 'node:net';
import { z } from 'zod';
import { type Caller, openCaller } from './calls.js';
import { type Link, openLink } from './link.js';

/** Messages to the program inside. */
const told = z.discriminatedUnion('type', [
  z.object({ type: z.literal('request'), request: z.string() }),
  z.object({ type: z.literal('stop'), cause: z.enum(['budget', 'cancelled']) }),
]);

/** The connection to the program outside. */
export interface InnerConnection {
  readonly caller: Caller;
  /** The container request. */
  readonly request: Promise<string>;
  /** Registers a listener for when the build has to end, also because the other side has gone. */
  onStop(listener: (cause: 'budget' | 'cancelled') => void): void;
  /** Sends the result and closes the connection; settles when everything has been sent. */
  end(message: unknown): Promise<void>;
}

/**
 * Connects to the program outside.
 * @param socket path of its socket
 */
export async function openInnerConnection(socket: string): Promise<InnerConnection> {
  const request = Promise.withResolvers<string>();
  const stop = Promise.withResolvers<'budget' | 'cancelled'>();
  const connection = connect(socket);
  await new Promise<void>((resolve, reject) => {
    connection.once('connect', resolve).once('error', reject);
  });
  let caller: Caller | undefined;
  const link: Link = openLink(connection, (message) => {
    if (caller?.take(message)) return;
    const known = told.parse(message);
    if (known.type === 'request') request.resolve(known.request);
    else stop.resolve(known.cause);
  });
  caller = openCaller(link);
  // If nobody awaits the request, its rejection must not count as unhandled.
  request.promise.catch(() => {});
  void link.closed.then(() => {
    stop.resolve('cancelled');
    request.reject(new Error('the program outside has gone'));
  });
  return {
    caller,
    request: request.promise,
    onStop: (listener) => void stop.promise.then(listener),
    end: async (message) => {
      link.send({ type: 'end', end: message });
      link.close();
      await link.closed;
    },
  };
}
