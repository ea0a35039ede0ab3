import { decideImage, ourImage } from '../../../src/container/image/choose-image.js';
import type { LocalImage } from '../../../src/container/image/local-image.js';
import {
  formatImageReference,
  parseImageReference,
} from '../../../src/container/image/reference.js';
import type { ImageResolution } from '../../../src/container/image/registry.js';
import { InputError } from '../../../src/lib/errors.js';

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const name = 'nvidia/cuda:13.0.0-devel-ubuntu24.04';
const found: ImageResolution = { outcome: 'found', digest: digest('a'), compressedBytes: 3e9 };
const absent: ImageResolution = { outcome: 'absent', sentence: 'docker.io has no such image.' };
const unreachable: ImageResolution = { outcome: 'unreachable', sentence: 'docker.io is silent.' };
const local = (of?: string): LocalImage => ({
  id: digest('f'),
  digest: of,
});
const decide = (remote: ImageResolution | undefined, here: LocalImage | undefined) =>
  decideImage(name, parseImageReference(name), remote, here);
const pinned = `docker.io/nvidia/cuda@${digest('a')}`;

test.each<[string, ImageResolution | undefined, LocalImage | undefined, object]>([
  ['the registry has it', found, undefined, { pinned, digest: digest('a'), downloadBytes: 3e9 }],
  [
    'the machine has the same',
    found,
    local(digest('a')),
    { pinned: digest('f'), digest: digest('a'), downloadBytes: undefined },
  ],
  [
    'the tag has moved since',
    found,
    local(digest('b')),
    { pinned, digest: digest('a'), downloadBytes: 3e9 },
  ],
  [
    'only the machine has it',
    absent,
    local(),
    { pinned: digest('f'), digest: digest('f'), downloadBytes: undefined },
  ],
  [
    'no registry is asked',
    undefined,
    local(),
    { pinned: digest('f'), digest: digest('f'), downloadBytes: undefined },
  ],
])('%s', (_, remote, here, image) => {
  expect(decide(remote, here)).toEqual({ image: { name, ...image } });
});

test('a registry that cannot be asked leaves the image that is here, and is told', () => {
  expect(decide(unreachable, local(digest('b')))).toEqual({
    image: { name, pinned: digest('f'), digest: digest('b'), downloadBytes: undefined },
    warning: `docker.io is silent. The image ${name} that is on this machine is used.`,
  });
});

test.each([
  [absent, /^docker\.io has no such image\. Accepted for image: /],
  [unreachable, /^docker\.io is silent\. Accepted for image: /],
  [
    undefined,
    /^There is no image nvidia\/cuda:13\.0\.0-devel-ubuntu24\.04 on this machine\. Accepted/,
  ],
])('%j and nothing here is bad input', (remote, message) => {
  expect(() => decide(remote, undefined)).toThrow(InputError);
  expect(() => decide(remote, undefined)).toThrow(message);
});

const cuda = '13.0';

test('our image is named after the repository of the action and the CUDA version', () => {
  const image = ourImage(cuda, { GITHUB_ACTION_REPOSITORY: 'Owner/vLLM-incremental-build' });
  expect(formatImageReference(image)).toBe('ghcr.io/owner/vllm-incremental-build:cuda13.0');
});

test.each([{}, { GITHUB_ACTION_REPOSITORY: '' }])('our image is nowhere with %j', (environment) => {
  expect(() => ourImage(cuda, environment)).toThrow(InputError);
  expect(() => ourImage(cuda, environment)).toThrow(/^image is not set, .+; accepted: .+\.$/);
});
