import { missingTorch } from '../../../src/toolkit/python/torch-builds.js';

const missing = (torch: string) =>
  `error: No solution found when resolving dependencies
  cause: Because there is no version of torch==${torch} and you require torch==${torch}, we can conclude that your requirements are unsatisfiable.`;

test.each([
  [
    '2.7.0',
    'cu130',
    '13.0',
    'The build requirements ask for torch 2.7.0, of which PyTorch has no build for cu130, and cuda-version is 13.0; torch 2.7 was built for CUDA 11.8, 12.6 and 12.8: set cuda-version to one of these, or let the requirements ask for another torch.',
  ],
  [
    '2.7.0',
    'cu129',
    '12.9',
    'The build requirements ask for torch 2.7.0, of which PyTorch has no build for cu129, and cuda-version is 12.9; torch 2.7 was built for CUDA 11.8, 12.6 and 12.8: set torch-backend to cu126 or cu128, set cuda-version to one of these, or let the requirements ask for another torch.',
  ],
  [
    '2.99.1',
    'cu130',
    '13.0',
    'The build requirements ask for torch 2.99.1, of which PyTorch has no build for cu130, and cuda-version is 13.0; set another cuda-version, or let the requirements ask for another torch.',
  ],
])('torch %s from %s for CUDA %s', (torch, backend, cuda, sentence) => {
  expect(missingTorch(missing(torch), backend, cuda)).toBe(sentence);
});

test.each([
  ['another package is missing', 'Because there is no version of torchaudio==2.7.0', 'cu130'],
  ['the default index was asked', missing('2.7.0'), 'pypi'],
])('nothing is said where %s', (_, words, backend) => {
  expect(missingTorch(words, backend, '13.0')).toBeUndefined();
});
