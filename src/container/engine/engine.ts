import type { Settings } from '../../inputs/table.js';
import { InputError, messageOf } from '../../lib/errors.js';
import { findProgram } from '../../lib/programs/find-program.js';
import { tryCapture } from '../../lib/programs/process.js';
import {
  type EngineAnswer,
  type EngineInformation,
  informationArguments,
  readEngineAnswer,
} from './information.js';

/** A container engine that works. */
export interface Engine extends EngineInformation {
  /** Absolute path of the client. */
  readonly path: string;
  /** The client's environment, which names its daemon, its storage and its credentials. */
  readonly environment: Readonly<Record<string, string>>;
}

/** The result of probing an engine; undefined: its program is not on PATH. */
export type EngineProbe = { readonly path: string; readonly answer: EngineAnswer } | undefined;

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
  const ask = (name: EngineName) =>
    setting === 'auto' || setting === name ? probeEngine(name, environment) : undefined;
  const [docker, podman] = await Promise.all([ask('docker'), ask('podman')]);
  return { ...chooseEngine(setting, { docker, podman }), environment };
}

async function probeEngine(
  name: EngineName,
  environment: Readonly<Record<string, string>>,
): Promise<EngineProbe> {
  const path = await findProgram(name, environment.PATH);
  if (path === undefined) return undefined;
  try {
    const answer = await tryCapture(path, informationArguments, { environment }, secondsToAnswer);
    return { path, answer: readEngineAnswer(answer, secondsToAnswer) };
  } catch (error) {
    return { path, answer: { refused: messageOf(error) } };
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
): Omit<Engine, 'environment'> {
  const names: EngineName[] = setting === 'auto' ? ['docker', 'podman'] : [setting];
  const working = names
    .map((name) => workingEngine(probes[name]))
    .filter((one) => one !== undefined);
  const chosen = working.find(({ kind }) => kind === 'docker') ?? working.at(-1);
  if (chosen !== undefined) return chosen;
  const refusals = names.flatMap((name) => refusalOf(name, probes[name]) ?? []);
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

function workingEngine(probe: EngineProbe): Omit<Engine, 'environment'> | undefined {
  if (probe === undefined || 'refused' in probe.answer) return undefined;
  return { ...probe.answer, path: probe.path };
}

function refusalOf(name: EngineName, probe: EngineProbe): string | undefined {
  if (probe === undefined || !('refused' in probe.answer)) return undefined;
  const words = probe.answer.refused;
  return `${name} cannot be used, ${words}: ${remedyFor(name, words)}`;
}

function remedyFor(name: EngineName, words: string): string {
  if (name === 'podman') return 'see that podman info works for this user';
  if (/permission denied/i.test(words)) {
    return "add the runner's user to the docker group and start the runner anew";
  }
  return 'start the daemon, or name a running one in DOCKER_HOST';
}
