// Several of these work on one store at once: each saves its share of entries and reads at random.
// Arguments: store directory, name of this process, how many keys, size of each, limit of the store.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { openDirectoryStore } from '../../../../src/cache/stores/directory/directory-store.js';

const [directory = '', name = '', keys = '0', bytes = '0', maxBytes = '0'] = process.argv.slice(2);
const problems: string[] = [];
const note = (text: string) => void problems.push(text);
const store = openDirectoryStore({
  directory,
  readScopes: ['refs/heads/main'],
  writeScope: 'refs/heads/main',
  maxBytes: Number(maxBytes),
  log: { info: () => {}, debug: () => {}, warning: note },
});

const outcomes: Record<string, string> = {};
for (let index = 0; index < Number(keys); index++) {
  const key = `keys/${index}`;
  const file = await store.scratchFile('products');
  await writeFile(file, `${name} ${key} `.padEnd(Number(bytes), 'x'));
  const outcome = await store.save('products', key, file);
  outcomes[key] = outcome.status;
  if (outcome.status === 'failed') note(outcome.reason);

  const found = await store.find('products', 'keys/absent', ['keys/']);
  const fetched = found && (await store.fetch(found));
  if (found === undefined || fetched === undefined || 'damage' in fetched) continue;
  const content = await readFile(fetched.file, 'utf8');
  if (content.length !== Number(bytes)) note(`a torn read of ${content.length} bytes`);
  if (content.split(' ')[1] !== found.key) note(`${found.key} holds ${content.slice(0, 30)}`);
  await rm(fetched.file);
}
process.stdout.write(JSON.stringify({ outcomes, problems }));
