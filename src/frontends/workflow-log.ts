import * as core from '@actions/core';
import { ownEnvironment } from '../lib/programs/environment.js';
import { type Log, shown } from './log.js';
import { secretsIn } from './secrets.js';

/**
 * Makes text harmless for the runner, which takes a line that begins with `::` or `##[` for a
 * command (actions/runner src/Runner.Common/ActionCommand.cs): a file's name may hold such a line.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^(\s*)(::|##\[)/gm, '$1\u200b$2');
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
