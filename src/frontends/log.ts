import { ownEnvironment } from '../lib/programs/environment.js';
import { hideSecrets, secretsIn } from './secrets.js';

/** Where the program tells its reader what happens. The readers are a workflow log and a terminal. */
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

/** @returns what a reader may see of a text, by the secrets of this process */
export function shown(text: string): string {
  return hideSecrets(text, secretsIn(ownEnvironment()));
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
