import { Command, CommanderError, Option } from 'commander';
import type { Surroundings } from '../inputs/input-types.js';
import { parseSettings, type RawInputs } from '../inputs/parse.js';
import {
  type Input,
  inputName,
  inputs,
  type SettingName,
  type Settings,
  settingNames,
} from '../inputs/table.js';
import { exitCode } from '../lib/errors.js';
import { ownEnvironment } from '../lib/programs/environment.js';
import { toolVersion } from '../lib/version.js';
import type { Commands, LoadCommands } from './commands.js';
import { endingOf, surroundingsHere } from './frontend.js';
import { terminalLog } from './log.js';
import { hideSecrets, secretsIn } from './secrets.js';

/** Where the command line reads and writes; the process's own but in tests. */
export interface Terminal {
  readonly surroundings: Surroundings;
  readonly writeResult: (text: string) => void;
  readonly writeMessage: (text: string) => void;
}

const exitCodes = `
Exit codes:
  ${exitCode.done}  done
  ${exitCode.buildFailed}  the build failed
  ${exitCode.badInput}  wrong usage or bad input
  ${exitCode.outOfTime}  stopped by the time budget, progress saved`;

/**
 * Runs one command line.
 * @param words the arguments after the program's name
 * @returns the exit code; does not throw
 */
export async function runCommandLine(
  words: readonly string[],
  load: LoadCommands,
  terminal: Terminal = processTerminal(),
): Promise<number> {
  let code: number = exitCode.done;
  const program = createProgram(terminal, async (options, run) => {
    const settings = parseSettings(rawInputs(options), terminal.surroundings);
    const frontend = {
      log: terminalLog(settings.verbose),
      print: (text: string) =>
        terminal.writeResult(`${hideSecrets(text, secretsIn(ownEnvironment()))}\n`),
      setOutput: () => undefined,
      summarise: async () => undefined,
    };
    code = await run(await load(frontend), settings);
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    // Commander has written its own message already.
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCode.done : exitCode.badInput;
    }
    const ending = endingOf(error);
    terminal.writeMessage(`${ending.message}\n`);
    return ending.code;
  }
}

type Run = (commands: Commands, settings: Settings) => Promise<number>;
type Options = Readonly<Record<string, string | boolean | undefined>>;

/** @param start called by every command with its options and what to do with the commands */
function createProgram(
  terminal: Terminal,
  start: (options: Options, run: Run) => Promise<void>,
): Command {
  const program = new Command('vllm-incremental-build')
    .description('Compiles only the CUDA kernels that a push to a vLLM fork changed.')
    .version(toolVersion)
    .exitOverride()
    .configureOutput({ writeOut: terminal.writeResult, writeErr: terminal.writeMessage })
    .addHelpText('after', exitCodes);
  const add = (usage: string, description: string, run: (argument: string) => Run) => {
    const command = program.command(usage).description(description);
    for (const name of settingNames) addInput(command, name);
    command.action(async (...given: unknown[]) => {
      await start(command.opts<Options>(), run(String(given[0])));
    });
  };
  add(
    'build',
    'Compile what changed, install it, write the manifest.',
    () => (commands, settings) => commands.build(settings),
  );
  add(
    'plan',
    'Say what `build` would do and why; do nothing.',
    () => (commands, settings) => commands.plan(settings),
  );
  add(
    'presets',
    'Write CMakeUserPresets.json.',
    () => (commands, settings) => commands.presets(settings),
  );
  add(
    'install <artifact>',
    'Check a downloaded artifact (a directory or a zip) and put its kernels in place.',
    (artifact) => (commands, settings) => commands.install(artifact, settings),
  );
  add(
    'verify <manifest>',
    'Check the installed kernels against a kernels.json.',
    (manifest) => (commands, settings) => commands.verify(manifest, settings),
  );
  add(
    'doctor',
    'Say what this machine has and lacks.',
    () => (commands, settings) => commands.doctor(settings),
  );
  return program;
}

function addInput(command: Command, name: SettingName): void {
  const input: Input<unknown> = inputs[name];
  if (input.frontend === 'action') return;
  const { kind } = input;
  const flag = `--${inputName(name)}`;
  const option = new Option(
    kind.name === 'boolean' ? flag : `${flag} <${kind.name}>`,
    `${input.sentence} Accepted: ${kind.accepted} (default: ${'default' in input ? input.default : input.otherwise}).`,
  ).helpGroup(`${input.group}:`);
  if (kind.many) {
    option.argParser((value, earlier: string | undefined) =>
      earlier === undefined ? value : `${earlier}\n${value}`,
    );
  }
  command.addOption(option);
}

/** Commander names an option's value as we name the setting. */
function rawInputs(options: Options): RawInputs {
  return Object.fromEntries(
    settingNames
      .filter((name) => options[name] !== undefined)
      .map((name) => [inputName(name), String(options[name])]),
  );
}

function processTerminal(): Terminal {
  return {
    surroundings: surroundingsHere('command-line'),
    writeResult: (text) => process.stdout.write(text),
    writeMessage: (text) => process.stderr.write(text),
  };
}
