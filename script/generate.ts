import { readFile, writeFile } from 'node:fs/promises';
import { layerNames } from '../src/inputs/layer-names.js';
import { manifestJsonSchema } from '../src/kernels/manifest.js';
import { reportJsonSchema } from '../src/report/report-schema.js';
import { actionYaml, inputsPage, readme } from './generators/documents.js';
import { kernelsWorkflow } from './generators/kernels-workflow.js';
import { layersTable } from './generators/layers.js';
import { reliabilityPage } from './generators/reliability.js';

const workflow = '.github/workflows/kernels.yml';

await writeFile('src/run/layers/table.ts', layersTable(layerNames));
await writeFile('action.yml', actionYaml());
await writeFile('docs/inputs.md', inputsPage());
const reliability = 'docs/reliability.md';
await writeFile(reliability, reliabilityPage(await readFile(reliability, 'utf8')));
await writeFile('README.md', readme(await readFile('README.md', 'utf8')));
await writeFile(workflow, kernelsWorkflow(await readFile(workflow, 'utf8')));
await writeFile('schema/manifest.schema.json', JSON.stringify(manifestJsonSchema(), null, 2));
await writeFile('schema/report.schema.json', JSON.stringify(reportJsonSchema(), null, 2));
