import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const sources = globSync('src/**/*.ts').map((path) => [path, readFileSync(path, 'utf8')] as const);

test('there are sources', () => expect(sources.length).toBeGreaterThan(100));

describe('no program is started by a shell', () => {
  test.each([
    ['Node’s own functions, of which some take a command line', /from '(node:)?child_process'/],
    ['a shell by name', /['"`](\/bin\/)?(ba|da|z)?sh['"`]/],
    ['an option that asks for one', /\bshell: /],
    ['a command line of execa’s', /\bexeca(Sync)?`|\bexecaCommand|\{[^}]*\$[^}]*\} from 'execa'/],
    ['eval', /\beval\(|\bnew Function\(/],
  ])('%s is used nowhere', (_, pattern) => {
    expect(sources.filter(([, text]) => pattern.test(text)).map(([path]) => path)).toEqual([]);
  });

  test('execa and @actions/exec are called in few places', () => {
    const callers = sources
      .filter(([, text]) => /from '(execa|@actions\/exec)'/.test(text))
      .map(([path]) => path);
    expect(callers.sort()).toEqual([
      'src/container/engine/start.ts',
      'src/lib/programs/process.ts',
    ]);
  });
});

/** The scripts in a workflow or an action, whatever they are nested in. */
function scriptsIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === 'run' && typeof part === 'string' ? [part] : scriptsIn(part),
  );
}

// A value of an expression in `run:` becomes a part of the script before a shell reads it.
test.each(globSync(['.github/workflows/*.yml', 'action.yml']))(
  '%s puts no expression into a script',
  (path) => {
    const scripts = scriptsIn(parse(readFileSync(path, 'utf8')));
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  },
);
