import * as core from '@actions/core';
import { ownEnvironment } from '../lib/programs/environment.js';
import { type Log, shown } from './log.js';
import { secretsIn } from './secrets.js';

/**
 * Defuses workflow commands: the runner interprets a line that begins with `::` or `##[` as a
 * command (actions/runner src/Runner.Common/ActionCommand.cs), and a file's name may contain such a
 * line.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^(\s*)(::|##\[)/gm, '$1\u200b$2');
}

/**
 * Keeps annotations within GitHub's limits and writes the rest to the log, since GitHub would drop
 * it silently. The limits are ten annotations of each level in a step, one of them reserved for the
 * step's own failure, with 4,096 characters each (actions/runner
 * src/Runner.Worker/ExecutionContext.cs); and fifty in a job
 * (https://github.com/actions/toolkit/issues/734).
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

/**
 * Registers secrets with the runner, which then hides them in all output, including that of
 * compilers.
 */
export function maskSecrets(): void {
  for (const secret of secretsIn(ownEnvironment())) core.setSecret(secret);
}
