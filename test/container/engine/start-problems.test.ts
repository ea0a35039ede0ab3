import { whyNotStarted } from '../../../src/container/engine/start-problems.js';

const image = 'owner/image:1';

test.each([
  [
    "/vllm-incremental-build/node: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.28' not found (required by /vllm-incremental-build/node)",
    /^The image owner\/image:1 is older than .*; accepted: an image with glibc 2\.28 or newer/,
  ],
  [
    'exec /vllm-incremental-build/node: exec format error',
    /^The image owner\/image:1 is for another processor .*; accepted: an image for linux\/(amd|arm)64\.$/,
  ],
  [
    '/vllm-incremental-build/node: error while loading shared libraries: libstdc++.so.6: cannot open shared object file: No such file or directory',
    /has no C\+\+ library, .*; accepted: an image with g\+\+\.$/,
  ],
  [
    'exec: "/vllm-incremental-build/node": stat /vllm-incremental-build/node: no such file or directory: unknown',
    /needs glibc; accepted: an image of Ubuntu, Debian/,
  ],
  [
    'docker: Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /work/fork.',
    /^The container engine does not see this machine's files, .*; accepted: an engine on this machine/,
  ],
  [
    'docker: Error response from daemon: could not select device driver "" with capabilities: [[gpu]].',
    /^container-gpus is all, and the engine has no way to GPUs; accepted: container-gpus none/,
  ],
  [
    'Error: setting up CDI devices: unresolvable CDI devices nvidia.com/gpu=all',
    /^container-gpus is all, and the engine has no way to GPUs/,
  ],
  [
    'Error: something new\nand more',
    /^podman could not start a container of owner\/image:1: something new$/,
  ],
  ['', /^podman could not start a container of owner\/image:1: it said nothing\.$/],
])('%j', (said, sentence) => {
  expect(whyNotStarted(said, image, { kind: 'podman' })).toMatch(sentence);
});
