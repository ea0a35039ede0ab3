// A program of its own: both validators need what a test's module loader does not give them.
// usage: validate.ts FILE …
// Prints a JSON object: for each file, what each validator says of it.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { basename } from 'node:path';
import type { Verdict } from './verdict.js';

// The language service imports JSON without saying so, which Node refuses.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { languageServiceProblems } = await import('./language-service.js');
const { actionlintProblems } = await import('./actionlint.js');

const verdicts: Record<string, Verdict> = {};
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8');
  const isAction = basename(file) === 'action.yml';
  // Examples are checked as what they become.
  const path = isAction ? 'action.yml' : `.github/workflows/${basename(file)}`;
  // actionlint reads workflows only.
  const { problems, excused } = isAction
    ? { problems: [], excused: [] }
    : await actionlintProblems(path, text);
  const languageService = await languageServiceProblems(path, text);
  verdicts[file] = { languageService, actionlint: problems, excused };
}
process.stdout.write(JSON.stringify(verdicts));
