import { once } from 'node:events';
import { realpath } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import type { Log } from '../frontends/log.js';
import { digestOf } from '../lib/digest.js';

/**
 * Waits until no other run works in a checkout, then keeps others out until the lock is disposed of
 * or this process ends, however it ends. The lock is a Unix socket in Linux's abstract namespace
 * (unix(7)): it leaves no file behind, and a run that waits sees its connection to it close.
 * @param sourceDir exists
 */
export async function lockCheckout(
  sourceDir: string,
  log: Pick<Log, 'info'>,
): Promise<AsyncDisposable> {
  const name = `\0vllm-incremental-build ${digestOf(await realpath(sourceDir))}`;
  let lock = await listen(name);
  if (lock === undefined) {
    log.info(`Another run is at work in ${sourceDir}; this one waits until it has ended.`);
  }
  while (lock === undefined) {
    await untilClosed(name);
    lock = await listen(name);
  }
  return lock;
}

/** @returns undefined where another process has the name */
async function listen(name: string): Promise<AsyncDisposable | undefined> {
  const waiting = new Set<Socket>();
  const server = createServer((socket) => {
    waiting.add(socket.unref());
    socket.on('error', () => {}).on('close', () => waiting.delete(socket));
  });
  // The lock alone keeps no process running.
  server.unref().listen(name);
  try {
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return undefined;
    throw error;
  }
  return {
    [Symbol.asyncDispose]: async () => {
      server.close();
      for (const socket of waiting) socket.destroy();
    },
  };
}

/** Settles when the process that has the name gave it up, or had done so already. */
async function untilClosed(name: string): Promise<void> {
  await new Promise((closed) => {
    connect(name)
      .resume()
      .on('error', () => {})
      .on('close', closed);
  });
}
