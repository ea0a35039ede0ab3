import { z } from 'zod';
import type { Captured } from '../../lib/programs/process.js';

/** What an engine tells of itself. */
export interface EngineInformation {
  /** Of the client: its options are what we write. */
  readonly kind: 'docker' | 'podman';
  /** `28.2.2`; of docker, its daemon's. */
  readonly version: string;
  /** Whether root in a container is an ordinary user outside. */
  readonly rootless: boolean;
  /** Where images are unpacked, as the engine names it; it may lie on another machine. */
  readonly storageRoot: string;
}

/** What one program said when it was asked. */
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

/** Arguments of the question that {@link readEngineAnswer} reads; docker and podman know both. */
export const informationArguments: readonly string[] = ['info', '--format', '{{json .}}'];

/**
 * Reads what `info` answered. The shape tells podman, which distributions also install under the
 * name `docker`. Docker's client exits 0 without a daemon up to version 20, and prints an empty
 * record with 1 since (docker/cli cli/command/system/info.go).
 * @param seconds how long the program was given
 */
export function readEngineAnswer(
  { stdout, stderr, timedOut }: Captured,
  seconds: number,
): EngineAnswer {
  if (timedOut) return { refused: `it did not answer within ${seconds} s` };
  const record = parseRecord(stdout);
  const podman = podmanInformation.safeParse(record).data;
  if (podman !== undefined) {
    return {
      kind: 'podman',
      version: podman.version.Version,
      rootless: podman.host.security.rootless,
      storageRoot: podman.store.graphRoot,
    };
  }
  const errors = dockerErrors.safeParse(record).data?.ServerErrors;
  const docker = dockerInformation.safeParse(record).data;
  if (docker === undefined || errors !== undefined) {
    return { refused: lastLine(errors?.[0] ?? stderr) };
  }
  return {
    kind: 'docker',
    version: docker.ServerVersion,
    // docker/cli writes each option as `name=rootless`, with more behind a comma.
    rootless: docker.SecurityOptions?.some((option) => /^name=rootless\b/.test(option)) ?? false,
    storageRoot: docker.DockerRootDir,
  };
}

function parseRecord(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What failed stands last; podman writes warnings before it, each with the time. */
function lastLine(text: string): string {
  const line = text.trim().split('\n').at(-1)?.trim() ?? '';
  const message = /^time=\S+ level=\w+ msg="(.*)"$/.exec(line)?.[1]?.replaceAll('\\"', '"');
  return (message ?? line.replace(/^Error: /, '')).replace(/\.$/, '') || 'it said nothing';
}
