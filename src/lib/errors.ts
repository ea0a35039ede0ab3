/** Process exit codes of the command line, as the design fixes them. */
export const exitCode = { done: 0, buildFailed: 1, badInput: 2, outOfTime: 3 } as const;

/**
 * Wrong usage or bad input. The message is one sentence for the user: what is wrong, where,
 * and what is accepted. Ends the program with exit code 2 and no stack.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** The user's code or machine did not build. Ends the program with exit code 1 and no stack. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

/** One sentence for any thrown value. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * What the user can do something about, in one sentence: a {@link BuildError}, or a disk that is full
 * wherever this program came to write on it.
 * @returns undefined for bad input, and for a fault of the program
 */
export function buildProblemOf(error: unknown): string | undefined {
  if (error instanceof BuildError) return error.message;
  const { code } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? `The disk is full: ${messageOf(error)}.`
    : undefined;
}
