import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { runChild } from '../services/child.js';
import type { GithubServices } from '../services/github/github-services.js';
import { bundledAction } from './bundle.js';

/**
 * Downloads an artifact as a later job of the same run would, with the real client, and installs it
 * into a checkout with our command line.
 * @throws an Error where one of the two fails
 */
export async function downloadAndInstall(
  services: GithubServices,
  run: number,
  name: string,
  checkout: string,
): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'artifact-'));
  try {
    const { stdout, stderr } = await runChild(
      'test/services/github/artifact-client.ts',
      ['download', name, join(directory, 'downloaded')],
      {
        directory,
        environment: { ...services.environment([], String(run)), RUNNER_TEMP: directory },
      },
    );
    const answer = JSON.parse(await readFile(join(directory, 'answer.json'), 'utf8'));
    if (answer.digestMismatch !== false) throw new Error(`${answer.error}\n${stdout}${stderr}`);
    const [file = ''] = await readdir(join(directory, 'downloaded'));
    const frontend = join(dirname(await bundledAction()), 'dist/cli.js');
    const artifact = join(directory, 'downloaded', file);
    await execa(process.execPath, [frontend, 'install', artifact, '--source-dir', checkout]);
  } finally {
    await rm(directory, { recursive: true });
  }
}
