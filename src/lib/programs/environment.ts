import { omitUndefined } from '../omit-undefined.js';

/** The environment of this process. Child processes get less: {@link withoutActionRights}. */
export function ownEnvironment(): Record<string, string> {
  return omitUndefined(process.env);
}

/**
 * Variables that the runner gives to this action only: inputs, state, the tokens that write caches
 * and artifacts, and the files for talking to the runner. Programs that we start may run code of a
 * fork or a pull request, so they must not get these.
 */
const ofTheAction = /^(INPUT_.*|ACTIONS_.*|STATE_.*|GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY))$/;

/**
 * Removes the variables that only this action may have; every child process gets such an
 * environment.
 */
export function withoutActionRights(
  environment: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !ofTheAction.test(name)),
  );
}
