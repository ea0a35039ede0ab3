import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platformOf } from '../../src/container/image/manifest.js';
import { parseSettings, type RawInputs } from '../../src/inputs/parse.js';
import { InputError } from '../../src/lib/errors.js';
import { capture } from '../../src/lib/programs/process.js';
import { closeRun, openRun, type Run } from '../../src/run/run.js';

const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const [os, architecture] = platformOf().split('/');
const configuration = JSON.stringify({ os, architecture });
const manifest = JSON.stringify({ config: { digest: digestOf(configuration) }, layers: [] });
const searchPath = process.env.PATH;

let directory: string;
let registry: Server;
let said: string[];

const place = (name: string) => join(directory, name);

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'run-'));
  said = [];
  await mkdir(place('bin'));
  await mkdir(place('fork'));
  const inFork = ['-C', place('fork'), '-c', 'user.name=t', '-c', 'user.email=t@example.org'];
  await capture('git', [...inFork, 'init', '--quiet', '--initial-branch=main']);
  await capture('git', [...inFork, 'commit', '--quiet', '--allow-empty', '-m', 'first']);
  registry = createServer(({ url = '' }, response) => {
    response.writeHead(200).end(url.includes('/blobs/') ? configuration : manifest);
  }).listen(0, '127.0.0.1');
  await once(registry, 'listening');
  await writeFile(
    place('bin/docker'),
    `#!/bin/sh
    echo "$1" >> '${place('docker-asked')}'
    if [ "$1" = info ]; then echo '{"ServerVersion": "28.2.2", "DockerRootDir": "/"}'; else exit 1; fi
    `,
    { mode: 0o755 },
  );
  process.env.PATH = `${place('bin')}:${searchPath}`;
});
afterEach(async () => {
  process.env.PATH = searchPath;
  registry.closeAllConnections();
  registry.close();
  await rm(directory, { recursive: true });
});

async function open(sourceDir: string, more: RawInputs = {}): Promise<Run> {
  const host = `127.0.0.1:${(registry.address() as AddressInfo).port}`;
  const settings = parseSettings(
    {
      'source-dir': sourceDir,
      toolkit: 'container',
      'container-engine': 'docker',
      image: `${host}/tools:1`,
      'cuda-version': '13.0',
      'cuda-archs': '9.0',
      requirements: 'none',
      cache: 'off',
      ...more,
    },
    { frontend: 'command-line', directory, home: directory, environment: {} },
  );
  const tell = (text: string) => said.push(text);
  return await openRun(settings, {
    log: {
      ...{ info: tell, warning: tell, error: tell, debug: () => {} },
      group: (_, body) => body(),
      output: process.stderr,
    },
    print: tell,
    setOutput: () => {},
    summarise: async () => {},
  });
}

test('a run has the image that the registry tells, and what git knows of the checkout', async () => {
  const run = await open(place('fork'));
  await closeRun(run);
  expect(run.plan.declared.versions.image).toBe(digestOf(manifest));
  expect(run.repository.ref).toBe('refs/heads/main');
  expect(await readFile(place('docker-asked'), 'utf8')).toContain('info');
  expect(said).toEqual([
    expect.stringMatching(/^CUDA 13\.0 is taken from the image /),
    expect.stringMatching(/ Cache: off, /),
  ]);
});

test('a pattern that matches nothing is named', async () => {
  await writeFile(place('fork/a.cu'), '');
  await closeRun(await open(place('fork'), { 'kernel-inputs': '**, config/{a,b}*,none' }));
  expect(said.filter((sentence) => sentence.startsWith('kernel-inputs'))).toEqual([
    "kernel-inputs: 'config/{a,b}*' matches no file of the checkout.",
    "kernel-inputs: 'none' matches no file of the checkout.",
  ]);
});

test('a directory that is no checkout is refused before any toolkit is looked for', async () => {
  const refused = await open(place('bin')).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(InputError);
  expect(String(refused)).toContain('which is no git checkout');
  expect(await readdir(directory)).not.toContain('docker-asked');
  expect(said).toEqual([]);
});
