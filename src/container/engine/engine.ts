import type { Settings } from '../../inputs/table.js';
import { InputError, messageOf } from '../../lib/errors.js';
import { findProgram } from '../../lib/programs/find-program.js';
import { tryCapture } from '../../lib/programs/process.js';
import { type EngineInformation, informationArguments, readEngineAnswer } from './information.js';

/** A container engine that works. */
export interface Engine extends EngineInformation {
  /** Absolute path of the client. */
  readonly path: string;
  /** The client's environment, which names its daemon, its storage and its credentials. */
  readonly environment: Readonly<Record<string, string>>;
}

/** An engine that works, or why it does not; undefined: its program is not on PATH. */
export type EngineProbe = Engine | { readonly refused: string } | undefined;

type EngineName = 'docker' | 'podman';

/** Long enough for a daemon that its socket has to start. */
const secondsToAnswer = 30;

/**
 * Finds the container engine.
 * @param setting the `container-engine` input
 * @throws InputError if none can be used, saying why and what would work
 */
export async function findEngine(
  setting: Settings['containerEngine'],
  environment: Readonly<Record<string, string>>,
): Promise<Engine> {
  const [docker, podman] = await Promise.all(
    (['docker', 'podman'] as const).map((name) =>
      setting === 'auto' || setting === name ? probeEngine(name, environment) : undefined,
    ),
  );
  return chooseEngine(setting, { docker, podman });
}

async function probeEngine(
  name: EngineName,
  environment: Readonly<Record<string, string>>,
): Promise<EngineProbe> {
  const path = await findProgram(name, environment.PATH);
  if (path === undefined) return undefined;
  try {
    const answer = await tryCapture(path, informationArguments, { environment }, secondsToAnswer);
    return { path, environment, ...readEngineAnswer(answer, secondsToAnswer) };
  } catch (error) {
    return { refused: messageOf(error) };
  }
}

/**
 * Chooses the engine: the one that is named, else docker, else podman. A `docker` that is really
 * podman counts as podman.
 * @throws InputError if none works
 */
export function chooseEngine(
  setting: Settings['containerEngine'],
  probes: Readonly<Record<EngineName, EngineProbe>>,
): Engine {
  const names: EngineName[] = setting === 'auto' ? ['docker', 'podman'] : [setting];
  const working: Engine[] = [];
  const refusals: string[] = [];
  for (const name of names) {
    const probe = probes[name];
    if (probe === undefined) continue;
    if ('refused' in probe) refusals.push(refusalOf(name, probe.refused));
    else working.push(probe);
  }
  const chosen = working.find(({ kind }) => kind === 'docker') ?? working.at(-1);
  if (chosen !== undefined) return chosen;
  if (refusals.length > 0) {
    throw new InputError(`${refusals.join('; ')}; or ${withoutEngine}.`);
  }
  throw new InputError(
    setting === 'auto'
      ? `There is no container engine, neither docker nor podman is on PATH; install one, or ${withoutEngine}.`
      : `container-engine is ${setting}, which is not on PATH; install it, leave container-engine at auto, or ${withoutEngine}.`,
  );
}

const withoutEngine = 'set toolkit to wheels, which needs no engine';

function refusalOf(name: EngineName, refused: string): string {
  return `${name} cannot be used, ${refused}: ${remedyFor(name, refused)}`;
}

function remedyFor(name: EngineName, refused: string): string {
  if (name === 'podman') return 'see that podman info works for this user';
  if (/permission denied/i.test(refused)) {
    return "add the runner's user to the docker group and start the runner anew";
  }
  return 'start the daemon, or name a running one in DOCKER_HOST';
}
