// Adds up results that jest wrote with --json and prints `N passed, N failed` as the last line.
// usage: count-results.mjs FAILED_CHECKS RESULT.json...
// Exits with 1 where anything failed, or where no test ran at all.
import { readFile } from 'node:fs/promises';

const [failedChecks, ...files] = process.argv.slice(2);
const results = await Promise.all(
  files.map(async (file) => JSON.parse(await readFile(file, 'utf8'))),
);
const sum = (count) => results.reduce((total, result) => total + count(result), 0);

const passed = sum((result) => result.numPassedTests);
// A file that can't be loaded has no tests to count.
const failed =
  Number(failedChecks) + sum((result) => result.numFailedTests + result.numRuntimeErrorTestSuites);
const skipped = sum((result) => result.numPendingTests + result.numTodoTests);

if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`\n${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0) process.exitCode = 1;
