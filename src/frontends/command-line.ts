import { Command, CommanderError, Option } from 'commander';
import { checkPaths } from '../inputs/check-paths.js';
import type { Surroundings } from '../inputs/input-types.js';
import { parseSettings, type RawInputs } from '../inputs/parse.js';
import { type Input, inputName, inputs, type SettingName, settingNames } from '../inputs/table.js';
import { exitCode } from '../lib/errors.js';
import { toolVersion } from '../lib/version.js';
import type { CommandEntry } from './commands.js';
import { endingOf, surroundingsHere } from './frontend.js';
import { shown, terminalLog } from './log.js';

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
 * @param commands under their names, in the order of `--help`
 * @returns the exit code; does not throw
 */
export async function runCommandLine(
  words: readonly string[],
  commands: Commands,
  terminal: Terminal = processTerminal(),
): Promise<number> {
  let code: number = exitCode.done;
  const program = createProgram(commands, terminal, async (entry, options, argument) => {
    const settings = parseSettings(rawInputs(options), terminal.surroundings);
    await checkPaths(settings, terminal.surroundings);
    const frontend = {
      log: terminalLog(settings.verbose),
      print: (text: string) => terminal.writeResult(`${shown(text)}\n`),
    };
    const run = await entry.load();
    code = await run(settings, frontend, argument);
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

type Commands = Readonly<Record<string, CommandEntry>>;
type Options = Readonly<Record<string, string | boolean | undefined>>;

/** @param run called with the command that was asked for, its options and its argument */
function createProgram(
  commands: Commands,
  terminal: Terminal,
  run: (entry: CommandEntry, options: Options, argument: string) => Promise<void>,
): Command {
  const program = new Command('vllm-incremental-build')
    .description('Compiles only the CUDA kernels that a push to a vLLM fork changed.')
    .version(toolVersion)
    .exitOverride()
    .configureOutput({ writeOut: terminal.writeResult, writeErr: terminal.writeMessage })
    .addHelpText('after', exitCodes);
  for (const [name, entry] of Object.entries(commands)) {
    const { argument, sentence } = entry;
    const usage = argument === undefined ? name : `${name} <${argument}>`;
    const command = program.command(usage).description(sentence);
    for (const setting of settingNames) addInput(command, setting);
    command.action(async () => {
      await run(entry, command.opts<Options>(), command.args[0] ?? '');
    });
  }
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
