import { stringify } from 'yaml';
import { type OutputName, outputNames, outputs } from '../../src/inputs/outputs.js';
import {
  inputName,
  inputs,
  isActionInput,
  type SettingName,
  settingNames,
} from '../../src/inputs/table.js';
import { actionInput, plain } from './documents.js';

/** What a caller of the workflow cannot decide: the checkout is the workspace, and then it is gone. */
const notPassedOn: ReadonlySet<SettingName> = new Set(['sourceDir', 'editableInstall', 'report']);
/** Paths on a machine that is gone when a caller reads them. */
const notHandedBack: ReadonlySet<OutputName> = new Set(['manifest', 'python', 'report']);

/** Inputs that every caller has to give. */
const required: ReadonlySet<SettingName> = new Set(['cudaVersion', 'cudaArchs']);

/**
 * Where the workflow's default is another than the action's: it is the workflow for containers, and
 * a hosted job ends after six hours, with a build that has to be saved before.
 */
const ownDefaults: Readonly<Partial<Record<SettingName, string>>> = {
  toolkit: 'container',
  timeBudget: '5h30m',
};

const passedOn = settingNames.filter((name) => isActionInput(name) && !notPassedOn.has(name));
const handedBack = outputNames.filter((name) => !notHandedBack.has(name));

/** @returns the text of .github/workflows/kernels.yml with what is made from src/inputs filled in */
export function kernelsWorkflow(text: string): string {
  return Object.entries(blocks()).reduce(
    (filled, [name, content]) => fillBlock(filled, name, content),
    text,
  );
}

function blocks(): Readonly<Record<string, object>> {
  const each = <Name extends string>(names: readonly Name[], value: (name: Name) => unknown) =>
    Object.fromEntries(names.map((name) => [name, value(name)]));
  return {
    inputs: Object.fromEntries(passedOn.map((name) => [inputName(name), workflowInput(name)])),
    with: Object.fromEntries(
      passedOn.map((name) => [inputName(name), `\${{ inputs.${inputName(name)} }}`]),
    ),
    outputs: each(handedBack, (name) => ({
      description: plain(outputs[name]),
      value: `\${{ jobs.build.outputs.${name} }}`,
    })),
    'build outputs': each(handedBack, (name) => `\${{ steps.kernels.outputs.${name} }}`),
  };
}

function workflowInput(name: SettingName): object {
  const { description, default: actionDefault } = actionInput(inputs[name]);
  if (required.has(name)) {
    return {
      description: description.replace(/ Default: .*$/, ''),
      type: 'string',
      required: true,
    };
  }
  const value = ownDefaults[name] ?? actionDefault;
  // A number that is not given would be 0; only one with a default can be typed as such.
  return inputs[name].kind.name === 'number' && value !== ''
    ? { description, type: 'number', default: Number(value) }
    : { description, type: 'string', default: value };
}

/**
 * @param text of a YAML file with the lines `# NAME: …` and `# /NAME`, both indented as what stands
 *   between them
 * @returns the text with the lines between them replaced
 * @throws Error where the file has no such lines
 */
export function fillBlock(text: string, name: string, content: object): string {
  const [block, indent] =
    new RegExp(`^( *)# ${name}: .*\n(?:.*\n)*?\\1# /${name}$`, 'm').exec(text) ?? [];
  if (block === undefined || indent === undefined) throw new Error(`there is no block '${name}'`);
  const lines = stringify(content, { lineWidth: 100 - indent.length })
    .trimEnd()
    .split('\n');
  const [first = '', last = ''] = [block.split('\n').at(0), block.split('\n').at(-1)];
  const filled = [first, ...lines.map((line) => indent + line), last];
  return text.replace(block, () => filled.join('\n'));
}
