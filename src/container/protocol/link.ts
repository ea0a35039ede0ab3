import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** One end of the connection between the programs inside and outside: one JSON message a line. */
export interface Link {
  send(message: unknown): void;
  /** Settles when the connection has closed for any reason. */
  readonly closed: Promise<void>;
  /** Closes the connection once everything is sent. */
  close(): void;
}

/**
 * Exchanges messages over a connected socket.
 * @param onMessage called for every message, in order; a line that is not JSON closes the
 *   connection, since later lines cannot be trusted either
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
  // `closed` already reports a lost connection; the error adds nothing.
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
