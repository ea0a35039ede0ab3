import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { platformOf } from '../../src/container/image-manifest.js';
import { ask } from '../../src/process.js';
import { closeRun } from '../../src/run/close-run.js';
import { openRun } from '../../src/run/run.js';
import { parseSettings } from '../../src/settings.js';
import { findProgram } from '../../src/toolkit/find-program.js';

// What neither a real registry nor git can be made to do: to answer only once the other was asked.

const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const configuration = JSON.stringify(platformOf());
const manifest = JSON.stringify({ config: { digest: digestOf(configuration) }, layers: [] });
const searchPath = process.env.PATH;
/** How long one of them waits for the other to be asked; milliseconds. */
const patience = 10_000;

let directory: string;
let registry: Server;
let said: string[];

const place = (name: string) => join(directory, name);
const provideProgram = (name: string, script: string) =>
  writeFile(place(`bin/${name}`), `#!/bin/sh\n${script}\n`, { mode: 0o755 });

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'run-'));
  said = [];
  await mkdir(place('bin'));
  await mkdir(place('fork'));
  const inFork = ['-C', place('fork'), '-c', 'user.name=t', '-c', 'user.email=t@example.org'];
  await ask('git', [...inFork, 'init', '--quiet', '--initial-branch=main']);
  await ask('git', [...inFork, 'commit', '--quiet', '--allow-empty', '-m', 'first']);
  registry = createServer(async ({ url = '' }, response) => {
    writeFileSync(place('registry-asked'), '');
    const begun = performance.now();
    while (!existsSync(place('git-asked')) && performance.now() - begun < patience) await pause(20);
    response
      .writeHead(existsSync(place('git-asked')) ? 200 : 404)
      .end(url.includes('/blobs/') ? configuration : manifest);
  }).listen(0, '127.0.0.1');
  await once(registry, 'listening');
  await provideProgram(
    'docker',
    `if [ "$1" = info ]; then echo '{"ServerVersion": "28.2.2", "DockerRootDir": "/"}'; else exit 1; fi`,
  );
  await provideProgram(
    'git',
    `touch '${place('git-asked')}'
    for _ in $(seq ${patience / 50}); do
      if [ -e '${place('registry-asked')}' ]; then
        exec '${await findProgram('git', searchPath)}' "$@"
      fi
      sleep 0.05
    done
    exit 1`,
  );
  process.env.PATH = `${place('bin')}:${searchPath}`;
});
afterEach(async () => {
  process.env.PATH = searchPath;
  registry.closeAllConnections();
  registry.close();
  await rm(directory, { recursive: true });
});

test('the registry is asked for the image while git reads the checkout', async () => {
  const host = `127.0.0.1:${(registry.address() as AddressInfo).port}`;
  const settings = parseSettings(
    {
      'source-dir': place('fork'),
      toolkit: 'container',
      'container-engine': 'docker',
      image: `${host}/tools:1`,
      'cuda-version': '13.0',
      'cuda-archs': '9.0',
      requirements: 'none',
      cache: 'off',
    },
    { door: 'command-line', directory, home: directory, environment: {} },
  );
  const tell = (text: string) => said.push(text);
  const run = await openRun(settings, {
    log: {
      ...{ info: tell, warning: tell, error: tell, debug: () => {} },
      group: (_, body) => body(),
      output: process.stderr,
    },
    print: tell,
    setOutput: () => {},
    summarise: async () => {},
  });
  await closeRun(run);
  expect(run.plan.declared.versions.image).toBe(digestOf(manifest));
  expect(run.repository.ref).toBe('refs/heads/main');
  expect(said).toEqual([
    expect.stringMatching(/^CUDA 13\.0 is taken from the image /),
    expect.stringMatching(/ Cache: off, /),
  ]);
});
