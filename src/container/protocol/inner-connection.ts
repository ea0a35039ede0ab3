import { connect } from 'node:net';
import { z } from 'zod';
import { type Caller, openCaller } from './calls.js';
import { type Link, openLink } from './link.js';

/** What the program inside is told. */
const told = z.discriminatedUnion('type', [
  z.object({ type: z.literal('request'), request: z.string() }),
  z.object({ type: z.literal('stop'), cause: z.enum(['budget', 'cancelled']) }),
]);

/** The way out, as the program inside sees it. */
export interface InnerConnection {
  readonly caller: Caller;
  /** What to do. */
  readonly request: Promise<string>;
  /** Called when the build has to end; also when the other side has gone, for nobody waits then. */
  onStop(listener: (cause: 'budget' | 'cancelled') => void): void;
  /** Tells how it ended and closes the frontend; settles when everything has arrived. */
  end(message: unknown): Promise<void>;
}

/** Connects to the program outside. @param socket path of its socket */
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
  // Whether anybody waits for an order that never comes, nobody here knows.
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
