import { writeFileSync } from 'node:fs';

/*
 * Loaded before the program that is measured (`node --import`): when the process ends, writes what
 * it used itself, threads included and children not, to the file that BARS_ACCOUNT names.
 */
process.on('exit', () => {
  const file = process.env.BARS_ACCOUNT;
  if (file !== undefined) writeFileSync(file, JSON.stringify(process.resourceUsage()));
});
