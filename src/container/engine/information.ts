import { z } from 'zod';
import { readJson } from '../../lib/json.js';
import type { Captured } from '../../lib/programs/process.js';

/** What an engine says about itself. */
export interface EngineInformation {
  /** Of the client, since it decides which options we pass. */
  readonly kind: 'docker' | 'podman';
  /** Such as `28.2.2`; for docker, of its daemon. */
  readonly version: string;
  /** Whether root in a container is an ordinary user outside. */
  readonly rootless: boolean;
  /** Where images are unpacked, as the engine names it; possibly on another machine. */
  readonly storageRoot: string;
}

/** The engine's information, or why it cannot be used. */
export type EngineAnswer = EngineInformation | { readonly refused: string };

const dockerInformation = z.object({
  ServerVersion: z.string().min(1),
  DockerRootDir: z.string(),
  SecurityOptions: z.array(z.string()).nullish(),
});
const dockerErrors = z.object({ ServerErrors: z.array(z.string()).min(1) });
const podmanInformation = z.object({
  version: z.object({ Version: z.string().min(1) }),
  host: z.object({ security: z.object({ rootless: z.boolean() }) }),
  store: z.object({ graphRoot: z.string() }),
});

/** The command whose output {@link readEngineAnswer} reads; the same for docker and podman. */
export const informationArguments: readonly string[] = ['info', '--format', '{{json .}}'];

/**
 * Reads the output of `info`. Its shape identifies podman, which distributions also install under
 * the name `docker`. Without a daemon, docker's client exits with 0 up to version 20, and since
 * then with 1 and an empty record (docker/cli cli/command/system/info.go).
 * @param seconds the timeout that the program was given
 */
export function readEngineAnswer(
  { stdout, stderr, timedOut }: Captured,
  seconds: number,
): EngineAnswer {
  if (timedOut) return { refused: `it did not answer within ${seconds} s` };
  const podman = readJson(stdout, podmanInformation);
  if (podman !== undefined) {
    return {
      kind: 'podman',
      version: podman.version.Version,
      rootless: podman.host.security.rootless,
      storageRoot: podman.store.graphRoot,
    };
  }
  const errors = readJson(stdout, dockerErrors)?.ServerErrors;
  const docker = readJson(stdout, dockerInformation);
  if (docker === undefined || errors !== undefined) {
    return { refused: lastLine(errors?.[0] ?? stderr) };
  }
  return {
    kind: 'docker',
    version: docker.ServerVersion,
    // docker/cli writes each option as `name=rootless`, optionally followed by a comma and more.
    rootless: docker.SecurityOptions?.some((option) => /^name=rootless\b/.test(option)) ?? false,
    storageRoot: docker.DockerRootDir,
  };
}

/** The error is on the last line; podman writes warnings with timestamps before it. */
function lastLine(text: string): string {
  const line = text.trim().split('\n').at(-1)?.trim() ?? '';
  const message = /^time=\S+ level=\w+ msg="(.*)"$/.exec(line)?.[1]?.replaceAll('\\"', '"');
  return (message ?? line.replace(/^Error: /, '')).replace(/\.$/, '') || 'it said nothing';
}
