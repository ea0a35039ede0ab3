import { ourImage } from '../../../src/container/image/our-image.js';
import { formatImageReference } from '../../../src/container/image/reference.js';
import { InputError } from '../../../src/lib/errors.js';

const cuda = { major: 13, minor: 0 };

test('is named after the repository of the action and the CUDA version', () => {
  const image = ourImage(cuda, { GITHUB_ACTION_REPOSITORY: 'Owner/vLLM-incremental-build' });
  expect(formatImageReference(image)).toBe('ghcr.io/owner/vllm-incremental-build:cuda13.0');
});

test.each([{}, { GITHUB_ACTION_REPOSITORY: '' }])('is nowhere with %j', (environment) => {
  expect(() => ourImage(cuda, environment)).toThrow(InputError);
  expect(() => ourImage(cuda, environment)).toThrow(/^image is not set, .+; accepted: .+\.$/);
});
