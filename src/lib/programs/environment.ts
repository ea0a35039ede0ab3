/** Our environment without the names that have no value. Children get less: {@link withoutActionRights}. */
export function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

/**
 * What the runner gives to this action alone: inputs, state, the tokens that write caches and
 * artifacts, and the files through which a step speaks to the runner. Every program that we start
 * may run a fork's code, and a pull request's.
 */
const ofTheAction = /^(INPUT_.*|ACTIONS_.*|STATE_.*|GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY))$/;

/** @returns an environment without the rights of the action; every child process gets such a one. */
export function withoutActionRights(
  environment: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !ofTheAction.test(name)),
  );
}
