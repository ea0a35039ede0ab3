import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** Both ends of a conversation through the wall: one JSON value a line, each a message. */
export interface Link {
  send(message: unknown): void;
  /** Settles when the other end has gone, whatever ended it. */
  readonly closed: Promise<void>;
  /** Ends the conversation once everything is sent. */
  close(): void;
}

/**
 * Speaks over a connected socket.
 * @param onMessage called for every message, in order; a line that is no JSON ends the conversation,
 *   for what comes after it cannot be trusted either
 */
export function openLink(socket: Socket, onMessage: (message: unknown) => void): Link {
  const lines = createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY });
  lines.on('line', (line) => {
    try {
      onMessage(JSON.parse(line));
    } catch (error) {
      socket.destroy(error as Error);
    }
  });
  // An end that has gone is told by `closed`; the error says no more than that.
  socket.on('error', () => {});
  lines.on('error', () => {});
  return {
    send: (message) => {
      if (!socket.destroyed) socket.write(`${JSON.stringify(message)}\n`);
    },
    closed: new Promise((resolve) => socket.once('close', () => resolve())),
    close: () => socket.end(),
  };
}
