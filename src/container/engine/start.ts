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

/** A container whose program has come to speak. */
interface RunningContainer {
  readonly link: Link;
  /** Settles when the container has gone and everything that it wrote is told. */
  readonly ended: Promise<void>;
}

/** Name of the socket in the folder that both sides see. */
export const socketName = 'socket';

/** How many of the last lines tell why a container did not start. */
const rememberedLines = 20;

/**
 * Runs a container whose main process is this program, and waits until it speaks. The client of the
 * engine only carries output: whether it lives, and what it ends with, decides nothing.
 * @param exchange absolute path of a folder of ours that is mounted
 * @param onMessage called for every message from inside
 * @throws BuildError with one sentence where the container does not start
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
    // One only: whatever connects later is not the program that we started.
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
    // Ctrl-C in a terminal reaches the whole group; the program inside hears of it from us.
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

/** Milliseconds between two looks at a container. */
const lookInterval = 200;

/**
 * Waits for a container to end and to be taken away.
 * @param patience milliseconds
 * @returns whether it did in time, or was not there at all
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

/** Ends a container whatever it does, and takes it away. Says nothing where there is none. */
export async function removeContainer(
  engine: Pick<Engine, 'path' | 'environment'>,
  name: string,
): Promise<void> {
  await captureIfPossible(engine.path, ['rm', '--force', name], {
    environment: engine.environment,
  });
}
