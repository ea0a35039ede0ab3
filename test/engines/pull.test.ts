import { jest } from '@jest/globals';
import { execa } from 'execa';
import { toolsImage } from '../services/engine-images.js';
import { type Engine, startPodman } from '../services/engines.js';
import { type Registry, startRegistry } from '../services/registry.js';
import { replayInContainers } from './container-replay.js';

jest.setTimeout(900_000);

let engine: Engine;
let registry: Registry;
beforeAll(async () => {
  engine = await startPodman();
  registry = await startRegistry();
});
afterAll(async () => {
  await registry?.stop();
  await engine?.stop();
});

test('an image is pulled for a build, and not for products that are cached', async () => {
  const podman = (...args: readonly string[]) =>
    execa(engine.path, args, { env: engine.environment, reject: false });
  const image = `${registry.host}/owner/tools:cuda13.0`;
  await podman('tag', await toolsImage(engine), image);
  expect(await podman('push', image)).toMatchObject({ exitCode: 0 });
  const isHere = async (name: string) => (await podman('image', 'exists', name)).exitCode === 0;
  await podman('untag', image);
  expect(await isHere(image)).toBe(false);

  const { replay, options } = await replayInContainers(engine, image, 0);
  const first = await replay.push({}, { ...options, archs: '9.0' });
  expect(first.report.translationUnits.compiled).toBe(first.report.translationUnits.total);
  const [digest = ''] = /sha256:[0-9a-f]{64}/.exec(first.log) ?? [];
  const pinned = `${registry.host}/owner/tools@${digest}`;
  expect(await isHere(pinned)).toBe(true);

  // By its id, with all its names; what it was built from stays for other tests.
  const { stdout: id } = await podman('image', 'inspect', '--format', '{{.Id}}', pinned);
  await podman('rmi', '--force', '--no-prune', id);
  expect(await isHere(pinned)).toBe(false);
  const documents = { 'README.md': 'Other words.\n' };
  const { report, log } = await replay.push(documents, { ...options, archs: '9.0' });
  expect(report).toMatchObject({ outcome: 'restored', seconds: { provision: 0 } });
  expect(log).toContain(`is taken from the image ${image}, ${digest}, by podman`);
  expect(await isHere(pinned)).toBe(false);
});
