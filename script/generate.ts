import { readFile, writeFile } from 'node:fs/promises';
import { actionYaml, inputsPage, readme } from './documents.js';

await writeFile('action.yml', actionYaml());
await writeFile('docs/inputs.md', inputsPage());
await writeFile('README.md', readme(await readFile('README.md', 'utf8')));
