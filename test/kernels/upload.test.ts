import { artifactUrl, uploadArtifact, uploadProblem } from '../../src/kernels/upload.js';

const runner = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'owner/fork',
  GITHUB_RUN_ID: '12',
};

test.each([
  [runner, 'https://github.com/owner/fork/actions/runs/12/artifacts/7'],
  [{ ...runner, GITHUB_RUN_ID: undefined }, undefined],
  [{ ...runner, GITHUB_REPOSITORY: '' }, undefined],
])('%j names the page %s', (environment, url) => {
  expect(artifactUrl(environment, 7)).toBe(url);
});

/** What @actions/artifact throws, as it words it. */
const enterprise = Object.assign(new Error('@actions/artifact v2.0.0+ … GHES.'), {
  name: 'GHESNotSupportedError',
});

test.each([
  [enterprise, /GitHub Enterprise Server/],
  [
    new Error(
      'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run',
    ),
    /named kernels already; give each job of a matrix its own artifact-name/,
  ],
  [
    new Error('Failed to CreateArtifact: Failed to make request'),
    /^The artifact kernels was not uploaded: .*make request/,
  ],
  ['text', /^The artifact kernels was not uploaded: text$/],
])('%s is told as %s', (error, sentence) => {
  expect(uploadProblem(error, 'kernels')).toMatch(sentence);
});

test('outside an action there is nothing to upload to', async () => {
  const token = process.env.ACTIONS_RUNTIME_TOKEN;
  delete process.env.ACTIONS_RUNTIME_TOKEN;
  try {
    expect(await uploadArtifact('/nowhere/kernels.whl', 'kernels', 0)).toEqual({
      status: 'failed',
      reason: expect.stringMatching(/inside a GitHub Actions job/),
    });
  } finally {
    if (token !== undefined) process.env.ACTIONS_RUNTIME_TOKEN = token;
  }
});
