import {
  formatImageReference,
  type ImageReference,
  isNameOfThisMachine,
  parseImageReference,
  registryAddress,
  withDigest,
} from '../../../src/container/image/reference.js';
import { InputError } from '../../../src/lib/errors.js';

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;

test.each<[string, ImageReference]>([
  ['ubuntu', { registry: 'docker.io', repository: 'library/ubuntu', tag: 'latest' }],
  ['ubuntu:24.04', { registry: 'docker.io', repository: 'library/ubuntu', tag: '24.04' }],
  ['nvidia/cuda:13.0.0', { registry: 'docker.io', repository: 'nvidia/cuda', tag: '13.0.0' }],
  ['docker.io/ubuntu', { registry: 'docker.io', repository: 'library/ubuntu', tag: 'latest' }],
  ['index.docker.io/a/b', { registry: 'docker.io', repository: 'a/b', tag: 'latest' }],
  ['ghcr.io/a/b/c', { registry: 'ghcr.io', repository: 'a/b/c', tag: 'latest' }],
  ['localhost/tools:1', { registry: 'localhost', repository: 'tools', tag: '1' }],
  ['localhost:5000/a', { registry: 'localhost:5000', repository: 'a', tag: 'latest' }],
  ['127.0.0.1:5000/a/b:1', { registry: '127.0.0.1:5000', repository: 'a/b', tag: '1' }],
  ['[::1]:5000/a', { registry: '[::1]:5000', repository: 'a', tag: 'latest' }],
  ['Registry/a', { registry: 'Registry', repository: 'a', tag: 'latest' }],
  ['a__b/c--d.e_f', { registry: 'docker.io', repository: 'a__b/c--d.e_f', tag: 'latest' }],
  [`ubuntu@${digest}`, { registry: 'docker.io', repository: 'library/ubuntu', digest }],
  [`quay.io/a/b:1@${digest}`, { registry: 'quay.io', repository: 'a/b', tag: '1', digest }],
])('%s', (text, expected) => {
  expect(parseImageReference(text)).toEqual(expected);
  expect(parseImageReference(formatImageReference(expected))).toEqual(expected);
});

test.each([
  'Ubuntu',
  'ghcr.io/Owner/name',
  'ghcr.io/',
  '/name',
  'a//b',
  'a:',
  'a:.tag',
  'a@sha256:123',
  `a@md5:${'0'.repeat(32)}`,
  'a___b',
  'https://ghcr.io/a/b',
  'a b',
])('%j is no name of an image', (text) => {
  expect(() => parseImageReference(text)).toThrow(InputError);
  expect(() => parseImageReference(text)).toThrow(/^image is '.*'.+; accepted: .+\.$/);
});

test.each([
  ['ubuntu', 'https://registry-1.docker.io'],
  ['ghcr.io/a/b', 'https://ghcr.io'],
  ['localhost:5000/a', 'http://localhost:5000'],
  ['127.1.2.3/a', 'http://127.1.2.3'],
  ['[::1]:5000/a', 'http://[::1]:5000'],
  ['localhost.example/a', 'https://localhost.example'],
  ['127.0.0.1.example/a', 'https://127.0.0.1.example'],
])('%s is asked for at %s', (text, address) => {
  expect(registryAddress(parseImageReference(text))).toBe(address);
});

test.each([
  ['localhost/tools', true],
  ['localhost:5000/tools', false],
  ['tools', false],
])('%s is of this machine: %s', (text, expected) => {
  expect(isNameOfThisMachine(parseImageReference(text))).toBe(expected);
});

test('the digest takes the place of the tag', () => {
  const image = withDigest(parseImageReference('ghcr.io/a/b:1'), digest);
  expect(formatImageReference(image)).toBe(`ghcr.io/a/b@${digest}`);
});
