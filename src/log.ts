import * as core from '@actions/core';
import { ownEnvironment } from './process.js';
import { hideSecrets, secretsIn } from './secrets.js';

/** Where the program tells its reader what happens. Two readers exist: a workflow log and a terminal. */
export interface Log {
  info(text: string): void;
  /** Something is slower or less than it could be; the result is right. */
  warning(text: string): void;
  error(text: string): void;
  /** Seen only by those who ask for it (step debug logging, `--verbose`). */
  debug(text: string): void;
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  /** Where the output of programs goes that the reader should see. */
  readonly output: NodeJS.WritableStream;
}

/**
 * Makes text harmless for the runner, which takes a line that begins with `::` or `##[` for a
 * command (actions/runner src/Runner.Common/ActionCommand.cs): a file's name may hold such a line.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^(\s*)(::|##\[)/gm, '$1\u200b$2');
}

/** @returns what a reader may see of a text, by the secrets of this process */
function shown(text: string): string {
  return hideSecrets(text, secretsIn(ownEnvironment()));
}

/**
 * Keeps to what GitHub shows of a step: ten annotations of a kind, of which one is left to the
 * step's own failure, and 4,096 characters of each (actions/runner src/Runner.Worker/ExecutionContext.cs);
 * of a job fifty (https://github.com/actions/toolkit/issues/734). The rest would be dropped without
 * a word: it stands in the log, as lines.
 * @param annotate writes an annotation
 * @param tell writes a line
 */
export function withinLimits(
  annotate: (text: string) => void,
  tell: (text: string) => void,
): (text: string) => void {
  let annotations = 0;
  return (text) => {
    annotations += 1;
    if (annotations > 9) {
      tell(text);
    } else if (text.length > 4000) {
      annotate(`${text.slice(0, 3950)}… (the log has the rest)`);
      tell(text);
    } else {
      annotate(text);
    }
  };
}

const tellReader = (text: string) => core.info(withoutCommands(shown(text)));

export const workflowLog: Log = {
  info: tellReader,
  warning: withinLimits(
    (text) => core.warning(shown(text)),
    (text) => tellReader(`warning: ${text}`),
  ),
  error: withinLimits(
    (text) => core.error(shown(text)),
    (text) => tellReader(`error: ${text}`),
  ),
  debug: (text) => core.debug(shown(text)),
  group: (title, body) => core.group(shown(title), body),
  output: process.stdout,
};

/** Tells the runner which texts it must hide, in the output of compilers too. */
export function maskSecrets(): void {
  for (const secret of secretsIn(ownEnvironment())) core.setSecret(secret);
}

/** @param verbose whether debug lines are printed. Everything goes to stderr: stdout is for results. */
export function terminalLog(verbose = false): Log {
  const write = (text: string) => process.stderr.write(`${shown(text)}\n`);
  return {
    info: write,
    warning: (text) => write(`warning: ${text}`),
    error: (text) => write(`error: ${text}`),
    debug: (text) => {
      if (verbose) write(text);
    },
    group: async (title, body) => {
      write(`── ${title}`);
      return await body();
    },
    output: process.stderr,
  };
}
