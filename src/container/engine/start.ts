import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { execa } from 'execa';
import type { Log } from '../../frontends/log.js';
import { BuildError } from '../../lib/errors.js';
import { captureIfPossible } from '../../lib/programs/process.js';
import { type Link, openLink } from '../protocol/link.js';
import { unmarkLine } from '../protocol/marked-log.js';
import type { Engine } from './engine.js';
import type { PathMapping } from './path-mapping.js';
import { type ContainerFacts, runArguments } from './run-arguments.js';
import { whyNotStarted } from './start-problems.js';

/** A container whose program has connected. */
interface RunningContainer {
  readonly link: Link;
  /** Settles when the container has gone and all its output has been logged. */
  readonly ended: Promise<void>;
}

/** Name of the socket in the exchange directory. */
export const socketName = 'socket';

/** How many of the last lines of output are used to explain a failed start. */
const rememberedLines = 20;

/**
 * Starts a container whose main process is this program, and waits until it connects. The engine's
 * client only carries output; afterwards its exit and its exit code have no meaning.
 * @param exchange absolute path of the exchange directory, which is mounted
 * @param onMessage called for every message from inside
 * @throws BuildError with one sentence if the container does not start
 */
export async function startContainer(
  engine: Engine,
  facts: ContainerFacts,
  exchange: string,
  mapping: PathMapping,
  log: Log,
  onMessage: (message: unknown, link: Link) => void,
): Promise<RunningContainer> {
  const connected = Promise.withResolvers<Link>();
  const server = createServer((socket) => {
    // Only one connection is accepted: a later one is not from the program that we started.
    server.close();
    const link: Link = openLink(socket, (message) => onMessage(message, link));
    connected.resolve(link);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(join(exchange, socketName), resolve);
  });
  const last: string[] = [];
  const client = execa(engine.path, runArguments(facts), {
    env: { ...engine.environment },
    extendEnv: false,
    stdin: 'ignore',
    reject: false,
    buffer: false,
    all: true,
    // Ctrl-C in a terminal signals the whole process group; we tell the program inside ourselves.
    detached: true,
  });
  const told = (async () => {
    for await (const line of client.iterable({ from: 'all' })) {
      last.push(line);
      if (last.length > rememberedLines) last.shift();
      unmarkLine(line, log, mapping.textToOutside);
    }
  })().catch(() => {});
  const ended = Promise.all([told, client]).then(() => {});
  const link = await Promise.race([connected.promise, ended]);
  if (link === undefined) {
    server.close();
    throw new BuildError(whyNotStarted(last.join('\n'), facts.imageName, engine));
  }
  return { link, ended };
}

/** Milliseconds between two checks of a container. */
const lookInterval = 200;

/**
 * Waits until a container has ended and was removed.
 * @param patience milliseconds
 * @returns whether that happened in time; true if there was no such container
 */
export async function hasEnded(
  engine: Pick<Engine, 'path' | 'environment'>,
  name: string,
  patience: number,
): Promise<boolean> {
  const question = ['ps', '--all', '--quiet', '--filter', `name=^${name}$`];
  for (const begun = performance.now(); ; await pause(lookInterval)) {
    const answer = await captureIfPossible(engine.path, question, {
      environment: engine.environment,
    });
    if (answer === '') return true;
    if (performance.now() - begun > patience) return false;
  }
}

/** Kills and removes a container. Does nothing if there is none. */
export async function removeContainer(
  engine: Pick<Engine, 'path' | 'environment'>,
  name: string,
): Promise<void> {
  await captureIfPossible(engine.path, ['rm', '--force', name], {
    environment: engine.environment,
  });
}
