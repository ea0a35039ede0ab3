// Makes the fork of test/fixtures/fork for a workflow, with a clone of it, and hands the step's
// outputs over: the clone's directory, and what its configure must be told.
// usage: node --import ./test/services/typescript.mjs script/fixture-fork.ts DIRECTORY
import { appendFile, mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { materialise } from '../test/replay/harness/fork.js';

const [directory] = process.argv.slice(2);
const outputs = process.env.GITHUB_OUTPUT;
if (directory === undefined || !outputs) {
  throw new Error('usage: GITHUB_OUTPUT=FILE script/fixture-fork.ts DIRECTORY');
}
await mkdir(directory, { recursive: true });
const fork = await materialise(resolve(directory));
const checkout = await fork.clone();
await appendFile(outputs, `source-dir=${checkout}\ncmake-args=${fork.cmakeArgs.join(' ')}\n`);
