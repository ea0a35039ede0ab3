import { parseNvccVersion } from '../../../src/cuda/version.js';
import { InputError } from '../../../src/lib/errors.js';
import { attempts } from '../../../src/toolkit/python/resolution.js';
import {
  backendOfTorch,
  checkTorch,
  cudaMajorOfTorch,
  noTorch,
  torchBackends,
} from '../../../src/toolkit/python/torch-backend.js';

test.each([
  ['13.2', 'cu132'],
  ['13.1', 'cu130'],
  ['13.0', 'cu130'],
  ['13.9', 'cu132'],
  ['12.9', 'cu129'],
  ['12.8', 'cu128'],
  ['12.7', 'cu126'],
  ['12.6', 'cu126'],
  ['12.5', 'cu124'],
  ['11.8', 'cu118'],
])('CUDA %s takes torch from %s', (version, backend) => {
  expect(torchBackends(undefined, version, false)).toEqual([backend, 'pypi']);
});

test.each(['14.0', '11.7', '12.0'])(
  'CUDA %s has no torch, and the sentence says what is accepted',
  (version) => {
    const choose = () => torchBackends(undefined, version, true);
    expect(choose).toThrow(InputError);
    expect(choose).toThrow(/cu130.*cu129.*cu128.*pypi/);
  },
);

test('what the user names is taken, and auto only where a GPU answers', () => {
  const cuda = '13.0';
  expect(torchBackends('cu128', cuda, false)).toEqual(['cu128']);
  expect(torchBackends('pypi', cuda, false)).toEqual(['pypi']);
  expect(torchBackends('auto', cuda, true)).toEqual(['auto']);
  expect(noTorch).toEqual(['pypi']);
  expect(() => torchBackends('auto', cuda, false)).toThrow(/has none; accepted: cu132/);
});

test('the cached copy of an index is tried before the next index', () => {
  const tried = attempts(['cu130', 'pypi']);
  expect(tried.map(({ backend, offline }) => backend + (offline ? ' offline' : ''))).toEqual([
    'cu130',
    'cu130 offline',
    'pypi',
    'pypi offline',
  ]);
});

test.each([
  [{ torch: '2.11.0+cu130' }, 13],
  [{ torch: '2.11.0+cu129' }, 12],
  [{ torch: '2.11.0+cpu', 'nvidia-cuda-runtime': '13.0.96' }, undefined],
  [{ torch: '2.14.1', 'nvidia-cuda-runtime': '13.0.96' }, 13],
  [{ torch: '2.9.1', 'nvidia-cuda-runtime-cu12': '12.8.90' }, 12],
  [{ torch: '2.9.1', 'nvidia-cuda-runtime-cu12': '12.8.90', 'nvidia-cuda-runtime': '13.0.96' }, 12],
  [{ torch: '2.14.1' }, undefined],
])('%j is built for CUDA %s', (versions, major) => {
  expect(cudaMajorOfTorch(versions as Record<string, string>)).toBe(major);
});

test.each([
  ['2.11.0+cu130', 'cu130'],
  ['2.11.0+cpu', undefined],
  ['2.11.0', undefined],
])('torch %s came from %s', (version, backend) => {
  expect(backendOfTorch(version)).toBe(backend);
});

test('a torch of another CUDA major is refused, none at all is not', () => {
  const cuda = '13.0';
  expect(() => checkTorch({ torch: '2.9.1+cu128' }, cuda)).toThrow(
    /torch 2.9.1\+cu128 is built for CUDA 12, and cuda-version is 13.0/,
  );
  expect(() => checkTorch({ torch: '2.9.1+cpu' }, cuda)).toThrow(/without CUDA/);
  expect(() => checkTorch({ torch: '2.11.0+cu130' }, cuda)).not.toThrow();
  expect(() => checkTorch({ ninja: '1.13.0' }, cuda)).not.toThrow();
});

test('nvcc tells its release and its full version', () => {
  const text = [
    'nvcc: NVIDIA (R) Cuda compiler driver',
    'Cuda compilation tools, release 13.0, V13.0.88',
    'Build cuda_13.0.r13.0/compiler.36424714_0',
  ].join('\n');
  expect(parseNvccVersion(text)).toEqual({ release: '13.0', full: '13.0.88' });
  expect(parseNvccVersion('nvcc fatal')).toBeUndefined();
});
