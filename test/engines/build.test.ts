import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { execa } from 'execa';
import { replace, setConstant } from '../replay/harness/edits.js';
import { toolsImage } from '../services/engine-images.js';
import { type Engine, startDocker, startPodman } from '../services/engines.js';
import { type ContainerReplay, replayInContainers } from './container-replay.js';

jest.setTimeout(1_200_000);

const kernel = 'csrc/moe/topk_softmax_kernels.cu';

const rows: [string, () => Promise<Engine>, number][] = [
  ['podman as root', startPodman, 0],
  ['docker as an ordinary user', startDocker, 4242],
];

describe.each(rows)('a fork built in containers of %s', (_, start, user) => {
  let engine: Engine;
  let image: string;
  let place: ContainerReplay;
  beforeAll(async () => {
    engine = await start();
    image = await toolsImage(engine);
    place = await replayInContainers(engine, image, user);
  });
  afterAll(async () => {
    await engine?.stop();
  });

  test('the first push compiles everything, in the place of every container', async () => {
    const { replay, options } = place;
    const { report, log } = await replay.push({}, options);
    expect(report.translationUnits.compiled).toBe(report.translationUnits.total);
    expect(Object.keys(await replay.values()).length).toBeGreaterThan(0);
    expect(report.manifest).toBe(
      join(replay.fork.checkout, '.vllm-incremental-build/kernels.json'),
    );
    expect(log).not.toContain('/vllm-incremental-build/source');
  });

  test('an edited kernel is compiled alone', async () => {
    const { replay, options } = place;
    const { compiled, report } = await replay.push({ [kernel]: setConstant(2) }, options);
    expect(compiled).toEqual([kernel]);
    expect(report.configured).toBe(false);
    expect(await replay.modules()).toEqual(await cleanModules(place));
  });

  test('the same cache serves another checkout path', async () => {
    const { replay, options } = place;
    const directory = join(replay.fork.checkout, '../../elsewhere/deep/fork');
    const { compiled, report } = await replay.push(
      { [kernel]: replace('kVersion = 2;', 'kVersion = 3;') },
      { ...options, directory },
    );
    expect(compiled).toEqual([kernel]);
    expect(report.layers.buildTree.status).toBe('hit');
  });

  test('a push that touches no kernel needs no container', async () => {
    const { replay, options } = place;
    const { report, log } = await replay.push({ 'README.md': 'New words.\n' }, options);
    expect(report.outcome).toBe('restored');
    expect(report.seconds.provision).toBe(0);
    expect(log).toContain('is taken from the image');
  });

  test('a compile error names the file outside', async () => {
    const { replay, options } = place;
    await replay.fork.push({ [kernel]: (text) => `${text}\n#error "a mistake"\n` });
    const { code, log } = await replay.build(options);
    expect(code).toBe(1);
    const file = join(replay.fork.checkout, kernel);
    expect(log).toMatch(new RegExp(`${file}:\\d+:\\d+: error: #error "a mistake"`));
    expect(log).not.toContain('/vllm-incremental-build/source');
  });

  test('nothing is left behind, and everything belongs to its user', async () => {
    const { replay } = place;
    const { stdout } = await execa(engine.path, ['ps', '--all', '--quiet'], {
      env: engine.environment,
    });
    expect(stdout).toBe('');
    const files = await readdir(join(replay.fork.checkout, 'vllm'), { recursive: true });
    for (const file of files) {
      const { uid } = await lstat(join(replay.fork.checkout, 'vllm', file));
      expect(uid).toBe(user);
    }
  });
});

async function cleanModules({ replay, options }: ContainerReplay) {
  const args = [...(options.args ?? []), '--cache', 'off', '--compiler-cache', 'off'];
  const { code, log } = await replay.build({ ...options, args });
  if (code !== 0) throw new Error(log);
  return await replay.modules();
}
