import { jest } from '@jest/globals';
import { baseImage, toolsImage } from '../services/engine-images.js';
import { type Engine, startPodman } from '../services/engines.js';
import { type ContainerReplay, replayInContainers } from './container-replay.js';

jest.setTimeout(900_000);

let engine: Engine;
let place: ContainerReplay;
let images: Readonly<Record<'tools' | 'bare', string>>;
beforeAll(async () => {
  engine = await startPodman();
  images = { tools: await toolsImage(engine), bare: await baseImage(engine) };
  place = await replayInContainers(engine, images.tools, 0);
});
afterAll(async () => {
  await engine?.stop();
});

const rows: [string, () => readonly string[], number, RegExp][] = [
  [
    'an image that is nowhere',
    () => ['--image', 'localhost/nothing:1'],
    2,
    /There is no image localhost\/nothing:1 on this machine\. Accepted for image: /,
  ],
  [
    'an image of a registry that nobody can ask',
    () => ['--image', '127.0.0.1:1/nothing:1'],
    2,
    /127\.0\.0\.1:1.* Accepted for image: /,
  ],
  [
    'an image without nvcc',
    () => ['--image', images.bare],
    2,
    /The image \S+ has no nvcc, .*; accepted: an image with a CUDA toolkit/,
  ],
  [
    'an image with another CUDA',
    () => ['--cuda-version', '12.9'],
    2,
    /cuda-version is 12\.9, and the image \S+ has CUDA 13\.0\.\d+; accepted: cuda-version 13\.0, or/,
  ],
  [
    'GPUs that the engine cannot give',
    () => ['--container-gpus', 'all'],
    1,
    /container-gpus is all, and the engine has no way to GPUs; accepted: container-gpus none/,
  ],
  [
    'an engine that refuses',
    () => ['--container-engine', 'docker'],
    2,
    /docker cannot be used, .*; or set toolkit to wheels, which needs no engine/,
  ],
  [
    'an installed fork',
    () => ['--editable-install', 'precompiled'],
    2,
    /editable-install is precompiled, and with toolkit container .*; accepted: editable-install none/,
  ],
];

test.each(rows)('%s ends with one sentence', async (_, args, code, sentence) => {
  const { replay, options } = place;
  const run = await replay.build({
    ...options,
    args: [...(options.args ?? []), ...args()],
    environment: { ...options.environment, DOCKER_HOST: 'unix:///nowhere/docker.sock' },
  });
  expect(run.code).toBe(code);
  const said = run.log.split('\n').filter((line) => sentence.test(line));
  expect(said).toHaveLength(1);
});
