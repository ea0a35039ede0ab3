import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../../frontends/log.js';
import { runProgram } from '../../lib/programs/process.js';
import type { Engine } from '../engine/engine.js';
import { formatImageReference, type ImageReference, isLoopback } from './reference.js';
import { absentSentence, deniedSentence } from './registry-client.js';

/** Why a pull failed. */
export type PullFault = 'absent' | 'denied' | 'no-space' | 'rate-limited' | 'network' | 'failed';

type PullResult =
  | { readonly outcome: 'pulled' }
  | { readonly outcome: PullFault; readonly sentence: string };

/**
 * Messages of engines and registries; the first match counts. An engine passes on the registry's
 * messages.
 */
const faults: readonly (readonly [words: RegExp, fault: PullFault])[] = [
  [/no space left on device|disk quota exceeded/i, 'no-space'],
  [/toomanyrequests|rate limit|too many requests/i, 'rate-limited'],
  [/denied|unauthorized|authentication required|no basic auth credentials|forbidden/i, 'denied'],
  [
    /manifest unknown|name unknown|manifest for .* not found|no such manifest|\b404 Not Found|status(?: code)?:? 404\b/i,
    'absent',
  ],
  [
    /time(d )?out|connection (refused|reset)|no such host|\bEOF\b|TLS handshake|unreachable|temporary failure|server misbehaving|broken pipe|(status|response)\D*5\d\d/i,
    'network',
  ],
];

/** Milliseconds before each retry. The engine itself retries single layers. */
const usualPauses: readonly number[] = [2000, 8000];

/** How many of the last lines of output are searched for a fault. */
const rememberedLines = 20;

/**
 * Pulls an image through the engine and shows its progress in the log. Temporary faults are
 * retried; a retry continues where the last attempt ended, since the engine keeps finished layers.
 */
export async function pullImage(
  engine: Engine,
  image: ImageReference,
  { output }: Pick<Log, 'output'>,
  pauses: readonly number[] = usualPauses,
): Promise<PullResult> {
  let last: string[] = [];
  let fault: PullFault = 'failed';
  for (const wait of [0, ...pauses]) {
    await pause(wait);
    last = [];
    const exitCode = await runProgram(engine.path, pullArguments(engine.kind, image), {
      environment: engine.environment,
      output,
      onLine: (line) => {
        last.push(line);
        if (last.length > rememberedLines) last.shift();
      },
    });
    if (exitCode === 0) return { outcome: 'pulled' };
    fault = faultIn(last.join('\n'));
    if (fault === 'absent' || fault === 'denied' || fault === 'no-space') break;
  }
  return { outcome: fault, sentence: pullSentence(fault, image, engine, last) };
}

/** docker uses no TLS for a loopback address by default; podman needs an option. */
export function pullArguments(kind: Engine['kind'], image: ImageReference): string[] {
  const withoutTls = kind === 'podman' && isLoopback(image) ? ['--tls-verify=false'] : [];
  return ['pull', ...withoutTls, formatImageReference(image)];
}

/** @param said the last lines of a failed pull */
export function faultIn(said: string): PullFault {
  return faults.find(([words]) => words.test(said))?.[1] ?? 'failed';
}

function pullSentence(
  fault: PullFault,
  image: ImageReference,
  { kind, storageRoot }: Engine,
  said: readonly string[],
): string {
  const name = formatImageReference(image);
  const { registry } = image;
  switch (fault) {
    case 'absent':
      return absentSentence(image);
    case 'denied':
      return deniedSentence(image);
    case 'no-space':
      return `The disk of ${storageRoot} was full before the image ${name} was there; reclaim-disk always makes room on a hosted runner, and toolkit wheels needs a tenth of it.`;
    case 'rate-limited':
      return `${registry} lets this machine pull no more images for now; log in to ${registry} first, or name a copy of ${name} in another registry.`;
    case 'network':
    case 'failed':
      return `${kind} could not pull the image ${name}: ${lastWords(said)}.`;
  }
}

function lastWords(said: readonly string[]): string {
  const line = said.findLast((one) => one.trim() !== '')?.trim() ?? 'it said nothing';
  return line.replace(/^Error( response from daemon)?: /, '').replace(/\.$/, '');
}
