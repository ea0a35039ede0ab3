import { readFileSync } from 'node:fs';

const dockerfile = readFileSync('Dockerfile', 'utf8');
const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
const argument = (name: string) => new RegExp(`^ARG ${name}=(.*)$`, 'm').exec(dockerfile)?.[1];

test('the base is an image that cannot change', () => {
  expect(argument('BASE_IMAGE')).toMatch(
    /^docker\.io\/nvidia\/cuda:[\d.]+-devel-\S+@sha256:\w{64}$/,
  );
});

test.each(['x86_64', 'aarch64'])('the checksum of ccache is known for %s', (machine) => {
  const archive = `ccache-${argument('CCACHE_VERSION')}-linux-${machine}-glibc.tar.gz`;
  expect(lines('docker/ccache.sha256')).toContainEqual(
    expect.stringMatching(new RegExp(`^[0-9a-f]{64} {2}${archive}$`)),
  );
});

test('every program from PyPI is pinned to the wheels of requirements.in', () => {
  const pinned = lines('docker/requirements.txt').filter((line) => !line.startsWith(' '));
  expect(pinned.map((line) => line.split(' ')[0])).toEqual(lines('docker/requirements.in'));
  const hashes = lines('docker/requirements.txt').filter((line) => line.includes('--hash=sha256:'));
  expect(hashes.length).toBeGreaterThan(pinned.length);
});

test('a builder gets the files that the image is made of, and nothing else', () => {
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(\S+) /gm)].map(([, path]) => path);
  const [first, ...others] = lines('.dockerignore');
  expect(first).toBe('*');
  expect(others.sort()).toEqual(copied.map((path) => `!${path}`).sort());
});
