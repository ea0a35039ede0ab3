/**
 * Reads a file by which a step talks to its runner (`GITHUB_OUTPUT`, `GITHUB_STATE`, `GITHUB_ENV`):
 * `name=value`, or `name<<DELIMITER`, lines, `DELIMITER`.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#multiline-strings
 * @throws an Error where the runner would fail the step.
 */
export function parseCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    if (line === '') continue;
    const [, name, operator, rest] = line.match(/^(.+?)(<<|=)(.*)$/) ?? [];
    if (name === undefined || rest === undefined) throw new Error(`Invalid format '${line}'`);
    if (operator === '=') {
      values[name] = rest;
      continue;
    }
    const end = lines.indexOf(rest, at + 1);
    if (end < 0) throw new Error(`Matching delimiter not found '${rest}'`);
    values[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return values;
}
