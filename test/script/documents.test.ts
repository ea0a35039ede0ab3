import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { actionYaml, fillSection, inputsPage, readme } from '../../script/generators/documents.js';
import { fillBlock, kernelsWorkflow } from '../../script/generators/kernels-workflow.js';
import { layersTable } from '../../script/generators/layers.js';
import { reliabilityPage } from '../../script/generators/reliability.js';
import type { Surroundings } from '../../src/inputs/input-types.js';
import { layerNames } from '../../src/inputs/layer-names.js';
import { outputNames } from '../../src/inputs/outputs.js';
import { parseSettings } from '../../src/inputs/parse.js';
import { inputName, inputs, isActionInput, settingNames } from '../../src/inputs/table.js';

const read = (path: string) => readFile(path, 'utf8');
const actionInputs = settingNames.filter(isActionInput).map(inputName);
const step: Surroundings = {
  frontend: 'action',
  directory: '/checkout',
  home: '/home/user',
  environment: {},
};

test.each([
  ['action.yml', () => actionYaml()],
  ['docs/inputs.md', () => inputsPage()],
  ['README.md', async () => readme(await read('README.md'))],
  [
    '.github/workflows/kernels.yml',
    async () => kernelsWorkflow(await read('.github/workflows/kernels.yml')),
  ],
  ['src/run/layers/table.ts', () => layersTable(layerNames)],
  ['docs/reliability.md', async () => reliabilityPage(await read('docs/reliability.md'))],
])('%s is what script/generate writes', async (path, text) => {
  expect(await read(path)).toBe(await text());
});

test('action.yml has every input and output, and its defaults are the defaults', async () => {
  const action = parse(await read('action.yml'));
  expect(Object.keys(action.inputs)).toEqual(actionInputs);
  expect(Object.keys(action.outputs)).toEqual(outputNames);
  const asTheRunnerGivesThem = Object.fromEntries(
    Object.entries<{ default: string }>(action.inputs).map(([name, input]) => [
      name,
      input.default,
    ]),
  );
  expect(parseSettings(asTheRunnerGivesThem, step)).toEqual(parseSettings({}, step));
});

test('action.yml opens two of the three frontends', async () => {
  expect(parse(await read('action.yml')).runs).toEqual({
    using: 'node24',
    main: 'dist/main.js',
    post: 'dist/post.js',
    'post-if': 'always()',
  });
});

test('the README lists every input of the action and every output', async () => {
  const rows = [...(await read('README.md')).matchAll(/^\| \[?`([\w-]+)`/gm)].map(
    ([, name]) => name,
  );
  expect(rows).toEqual([...actionInputs, ...outputNames]);
});

test("the README's workflow uses inputs and outputs that exist", async () => {
  const example = /```yaml\n(.*?)```/s.exec(await read('README.md'))?.[1] ?? '';
  const steps: { uses?: string; with?: object }[] = parse(example).jobs.build.steps;
  const ours = steps.find(({ uses }) => uses?.includes('/vllm-incremental-build@'));
  expect(actionInputs).toEqual(expect.arrayContaining(Object.keys(ours?.with ?? { none: '' })));
  const used = [...example.matchAll(/steps\.kernels\.outputs\.([\w-]+)/g)].map(([, name]) => name);
  expect(used).not.toEqual([]);
  expect(outputNames).toEqual(expect.arrayContaining(used));
});

test('docs/inputs.md describes every input under the heading that the README links', async () => {
  const page = await read('docs/inputs.md');
  const headings = [...page.matchAll(/^### (.+)$/gm)].map(([, name]) => name);
  expect(headings).toEqual(settingNames.map(inputName));
});

test.each(settingNames)('%s is described by one sentence', (name) => {
  expect(inputs[name].sentence).toMatch(/^[A-Z].*[^.]\.$/s);
  expect(inputs[name].kind.accepted).not.toMatch(/\.$/);
});

test('a section that is not there is not filled in silence', () => {
  const text = 'a\n<!-- x: written -->\nold\n<!-- /x -->\nb\n';
  expect(fillSection(text, 'x', 'new $1')).toBe(
    'a\n<!-- x: written -->\n\nnew $1\n\n<!-- /x -->\nb\n',
  );
  expect(() => fillSection(text, 'y', 'new')).toThrow("no section 'y'");
});

test('a block that is not there is not filled in silence', () => {
  const text = 'a:\n  # x: written\n  old: 1\n  # /x\nb: 1\n';
  expect(fillBlock(text, 'x', { new: '$1', more: [2] })).toBe(
    'a:\n  # x: written\n  new: $1\n  more:\n    - 2\n  # /x\nb: 1\n',
  );
  expect(() => fillBlock(text, 'y', {})).toThrow("no block 'y'");
});
