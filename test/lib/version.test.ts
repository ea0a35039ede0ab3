import { readFile } from 'node:fs/promises';
import { toolVersion } from '../../src/lib/version.js';

test('the version is that of package.json', async () => {
  expect(toolVersion).toBe(JSON.parse(await readFile('package.json', 'utf8')).version);
});
