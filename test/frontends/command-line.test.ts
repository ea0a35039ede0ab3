import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { commands } from '../../src/commands/table.js';
import { runCommandLine, type Terminal } from '../../src/frontends/command-line.js';
import type { CommandEntry } from '../../src/frontends/commands.js';
import { inputName, inputs, type Settings, settingNames } from '../../src/inputs/table.js';
import { BuildError, InputError } from '../../src/lib/errors.js';
import { toolVersion } from '../../src/lib/version.js';

interface Call {
  readonly command: string;
  readonly argument: string;
  readonly settings: Settings;
}

/** Runs a command line with commands that only take note; `behave` decides how they end. */
async function run(words: readonly string[], behave: () => number = () => 0) {
  let results = '';
  let messages = '';
  const calls: Call[] = [];
  const terminal: Terminal = {
    surroundings: {
      frontend: 'command-line',
      directory: process.cwd(),
      home: '/home/user',
      environment: {},
    },
    writeResult: (text) => {
      results += text;
    },
    writeMessage: (text) => {
      messages += text;
    },
  };
  const noting = Object.entries(commands).map(([command, entry]): [string, CommandEntry] => {
    const load = async () => async (settings: Settings, _: unknown, argument: string) => {
      calls.push({ command, argument, settings });
      return behave();
    };
    return [command, { ...entry, load }];
  });
  const code = await runCommandLine(words, Object.fromEntries(noting), terminal);
  return { code, results, messages, calls };
}

test.each([
  [['build'], 'build', ''],
  [['plan'], 'plan', ''],
  [['presets'], 'presets', ''],
  [['install', 'kernels.zip'], 'install', 'kernels.zip'],
  [['verify', 'kernels.json'], 'verify', 'kernels.json'],
  [['doctor'], 'doctor', ''],
])('%j runs the command with the settings', async (words, command, argument) => {
  const { code, calls } = await run([...words, '--source-dir', 'test', '--jobs=3']);
  expect(code).toBe(0);
  expect(calls).toEqual([
    {
      command,
      argument,
      settings: expect.objectContaining({ sourceDir: resolve('test'), jobs: 3 }),
    },
  ]);
});

test.each([0, 1, 3])('exit code %d of a command is the program’s', async (code) => {
  expect((await run(['build'], () => code)).code).toBe(code);
});

test.each([
  [new InputError('the image is unknown'), 2],
  [new BuildError('nvcc failed'), 1],
])('%s: its sentence alone, and exit code %d', async (error, code) => {
  const result = await run(['build'], () => {
    throw error;
  });
  expect(result).toMatchObject({ code, messages: `${error.message}\n`, results: '' });
});

test('what nobody expected comes with its stack and what to do', async () => {
  const { code, messages } = await run(['build'], () => {
    throw new TypeError('x is not a function');
  });
  expect(code).toBe(1);
  expect(messages).toMatch(/^TypeError: x is not a function\n {4}at /);
  expect(messages).toContain('please report it');
});

test.each([
  [['--cuda-arch', '9.0'], 'Did you mean --cuda-archs?'],
  [['--report'], "option '--report <path>' argument missing"],
  [['fork'], 'too many arguments'],
  [['--jobs', 'x'], 'Option --jobs: '],
])('build %j: a message, exit code 2, and nothing is run', async (words, message) => {
  const { code, messages, results, calls } = await run(['build', ...words]);
  expect({ code, results, calls }).toEqual({ code: 2, results: '', calls: [] });
  expect(messages).toContain(message);
});

test.each([
  [[], 'Usage:'],
  [['bild'], 'Did you mean build?'],
  [['verify'], "missing required argument 'manifest'"],
  [['--source-dir', '.'], "unknown option '--source-dir'"],
])('%j: a message and exit code 2', async (words, message) => {
  const { code, messages, results } = await run(words);
  expect({ code, results }).toEqual({ code: 2, results: '' });
  expect(messages).toContain(message);
});

test('the version is a result', async () => {
  expect(await run(['--version'])).toMatchObject({ code: 0, results: `${toolVersion}\n` });
});

test('help names every exit code', async () => {
  const { code, results } = await run(['--help']);
  expect(code).toBe(0);
  for (const exit of ['0  done', '1  the build', '2  wrong', '3  stopped']) {
    expect(results).toContain(exit);
  }
});

test('docs/command-line.md describes every command and no other', async () => {
  const { results } = await run(['--help']);
  const usages = [...results.matchAll(/^ {2}(\w+) \[options\](?: <(\w+)>)?/gm)];
  const page = readFileSync('docs/command-line.md', 'utf8');
  const rows = [...page.matchAll(/^\| `(\w+)(?: ([A-Z]+))?` \|/gm)];
  const pairs = (matches: RegExpExecArray[]) =>
    matches.map(([, command, argument]) => [command, argument?.toLowerCase()]);
  expect(pairs(usages)).toContainEqual(['install', 'artifact']);
  expect(pairs(rows)).toEqual(pairs(usages));
});

test.each(Object.keys(commands))(
  '%s has an option for every input and no other',
  async (command) => {
    const { results } = await run([command, '--help']);
    const options = [...results.matchAll(/^ {2}(?:-h, )?--([\w-]+)/gm)].map(([, name]) => name);
    expect(options).toEqual([...settingNames.map(inputName), 'help']);
  },
);

test.each(settingNames.filter((name) => inputs[name].kind.many))(
  '--%s may be repeated',
  async (name) => {
    const item = name === 'layers' ? 'products' : name === 'cudaArchs' ? '9.0' : 'x';
    const other = name === 'layers' ? 'build-tree' : name === 'cudaArchs' ? '8.0' : 'y';
    const flag = `--${inputName(name)}`;
    const { calls } = await run(['build', flag, item, flag, other]);
    expect(calls.map(({ settings }) => [...(settings[name] as Iterable<string>)])).toEqual([
      [item, other],
    ]);
  },
);

test('an argument for cmake may begin with a dash, and --verbose has none', async () => {
  const { calls } = await run(['build', '--cmake-args', '-DA=1 -DB=2', '--verbose']);
  expect(calls[0]?.settings).toMatchObject({ cmakeArgs: ['-DA=1', '-DB=2'], verbose: true });
});
