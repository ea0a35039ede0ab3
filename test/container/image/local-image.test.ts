import { readLocalImage } from '../../../src/container/image/local-image.js';

const id = 'ab'.repeat(32);
const digest = `sha256:${'0'.repeat(64)}`;
const other = `sha256:${'1'.repeat(64)}`;
const inspected = (fields: object) => JSON.stringify([{ Id: `sha256:${id}`, ...fields }]);

test.each([
  ['docker', `sha256:${id}`],
  ['podman', id],
])('the id of %s is a digest', (_, written) => {
  expect(readLocalImage(inspected({ Id: written }), 'tools')).toEqual({
    id: `sha256:${id}`,
    digest: undefined,
  });
});

test.each<[string, string[] | null, string | undefined]>([
  ['nvidia/cuda:13', [`nvidia/cuda@${digest}`], digest],
  ['nvidia/cuda:13', [`docker.io/nvidia/cuda@${digest}`], digest],
  ['nvidia/cuda:13', [`ghcr.io/nvidia/cuda@${digest}`], undefined],
  [`nvidia/cuda@${digest}`, [`nvidia/cuda@${other}`, `nvidia/cuda@${digest}`], digest],
  ['localhost/tools', [`localhost/tools@${digest}`], undefined],
  ['tools', [`localhost/tools@${digest}`], undefined],
  ['tools', [], undefined],
  ['tools', null, undefined],
])('%s, which has the digests %j, came by %s', (name, digests, expected) => {
  expect(readLocalImage(inspected({ RepoDigests: digests }), name).digest).toBe(expected);
});
