import { stringify } from 'yaml';
import { outputNames, outputs } from '../../src/inputs/outputs.js';
import {
  type Input,
  inputName,
  inputs,
  isActionInput,
  type SettingName,
  settingNames,
} from '../../src/inputs/table.js';

const origin = 'Written by script/generate from src/inputs; edit there.';

/** @returns the text of action.yml */
export function actionYaml(): string {
  const action = {
    name: 'vLLM incremental build',
    description: 'Compile only the CUDA kernels that a push to a vLLM fork changed',
    branding: { icon: 'zap', color: 'green' },
    inputs: Object.fromEntries(
      settingNames
        .filter(isActionInput)
        .map((name) => [inputName(name), actionInput(inputs[name])]),
    ),
    outputs: Object.fromEntries(
      outputNames.map((name) => [name, { description: plain(outputs[name]) }]),
    ),
    runs: {
      using: 'node24',
      main: 'dist/main.js',
      post: 'dist/post.js',
      'post-if': 'always()',
    },
  };
  return `# ${origin}\n${stringify(action, { lineWidth: 100 })}`;
}

/** @returns an input as action.yml describes it */
export function actionInput(input: Input<unknown>) {
  const parts = [input.sentence, `Accepted: ${input.kind.accepted}.`, input.inWorkflows ?? []];
  if ('otherwise' in input) parts.push(`Default: ${input.otherwise}.`);
  return {
    description: plain(parts.flat().join(' ')),
    required: false,
    default: 'default' in input ? input.default : '',
  };
}

/** @returns the README's table of inputs */
function inputsTable(): string {
  const rows = settingNames.filter(isActionInput).map((name) => {
    const sentence = inputs[name].sentence;
    return [
      `[\`${inputName(name)}\`](docs/inputs.md#${inputName(name)})`,
      defaultOf(name),
      sentence,
    ];
  });
  return table(['Input', 'Default', 'What it is'], rows);
}

/** @returns the README's table of outputs */
function outputsTable(): string {
  return table(
    ['Output', 'What it is'],
    outputNames.map((name) => [`\`${name}\``, outputs[name]]),
  );
}

/** @returns the text of docs/inputs.md */
export function inputsPage(): string {
  const groups = [...new Set(settingNames.map((name) => inputs[name].group))];
  const chapters = groups.map((group) => {
    const names = settingNames.filter((name) => inputs[name].group === group);
    return [`## ${group}`, ...names.map(inputSection)].join('\n\n');
  });
  return `<!-- ${origin} -->

# Inputs

Every input of the action is an option of the same name on the command line: \`cuda-archs: '9.0'\` in a workflow is \`--cuda-archs 9.0\` there. An empty value is the same as none. Items of a list stand on lines of their own, or between spaces or commas; on the command line an option for a list may be given several times. A value that cannot be read ends the run before anything is done, with one sentence for each mistake and exit code 2.

${chapters.join('\n\n')}
`;
}

function inputSection(name: SettingName): string {
  const { sentence, kind, inWorkflows, frontend }: Input<unknown> = inputs[name];
  const facts = [
    `Kind: ${kind.name}`,
    `Accepted: ${kind.accepted}`,
    `Default: ${defaultOf(name)}`,
    ...(frontend === 'command-line' ? ['Only on the command line'] : []),
  ];
  return [
    `### ${inputName(name)}`,
    [sentence, inWorkflows ?? []].flat().join(' '),
    facts.map((fact) => `- ${fact}`).join('\n'),
  ].join('\n\n');
}

/**
 * @param text a document with the lines `<!-- section: … -->` and `<!-- /section -->`
 * @returns the document with the content between them replaced
 * @throws Error where the document has no such section
 */
export function fillSection(text: string, section: string, content: string): string {
  const filled = text.replace(
    new RegExp(`(?<=<!-- ${section}: .*-->\n).*?(?=<!-- /${section} -->)`, 's'),
    () => `\n${content}\n\n`,
  );
  if (filled.includes(content)) return filled;
  throw new Error(`the document has no section '${section}'`);
}

/** @returns the README with its tables filled in */
export function readme(text: string): string {
  return fillSection(fillSection(text, 'inputs', inputsTable()), 'outputs', outputsTable());
}

function defaultOf(name: SettingName): string {
  const input: Input<unknown> = inputs[name];
  return 'default' in input ? `\`${input.default}\`` : input.otherwise;
}

/** @returns a table in Markdown */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** @returns a sentence for GitHub's pages, which show descriptions without Markdown */
export function plain(text: string): string {
  return text.replaceAll('`', "'");
}
