import {
  parseImageManifest,
  parsePlatform,
  platformOf,
} from '../../../src/container/image/manifest.js';

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;

test('an index names an image for each platform, and no attestations', () => {
  const text = JSON.stringify({
    schemaVersion: 2,
    manifests: [
      { digest: digest('a'), platform: { os: 'linux', architecture: 'amd64' } },
      { digest: digest('b'), platform: { os: 'linux', architecture: 'arm64', variant: 'v8' } },
      { digest: digest('c'), platform: { os: 'unknown', architecture: 'unknown' } },
      { digest: digest('d') },
    ],
  });
  expect(parseImageManifest(text)).toEqual({
    kind: 'index',
    images: [
      { platform: 'linux/amd64', digest: digest('a') },
      { platform: 'linux/arm64', digest: digest('b') },
    ],
  });
});

test('an image is as large as its layers', () => {
  const text = JSON.stringify({
    config: { digest: digest('a'), size: 5 },
    layers: [{ size: 100 }, { size: 23 }],
  });
  expect(parseImageManifest(text)).toEqual({
    kind: 'image',
    configDigest: digest('a'),
    compressedBytes: 123,
  });
});

test.each([
  '<html>',
  '{}',
  '{"manifests": [{"digest": "../../secret"}]}',
  '{"config": {"digest": "sha256:0"}, "layers": []}',
  '{"schemaVersion": 1, "fsLayers": []}',
])('%s is no manifest', (text) => {
  expect(() => parseImageManifest(text)).toThrow();
});

test('platforms are written as registries write them', () => {
  expect(parsePlatform('{"os": "linux", "architecture": "arm64"}')).toBe('linux/arm64');
  expect(platformOf('x64')).toBe('linux/amd64');
  expect(platformOf('arm64')).toBe('linux/arm64');
});
