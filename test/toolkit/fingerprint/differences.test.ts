import { toolchainDifferences } from '../../../src/toolkit/fingerprint/differences.js';

const [one, other] = ['a1'.repeat(32), 'b2'.repeat(32)];

test.each([
  [{}, {}, []],
  [{ nvcc: one }, { nvcc: one }, []],
  [{ nvcc: one }, { nvcc: other }, ['nvcc']],
  [{ nvcc: `sha256:${one}` }, { nvcc: `sha256:${other}` }, ['nvcc']],
  [{ torch: '2.11.0' }, { torch: '2.13.0' }, ['torch 2.11.0 → 2.13.0']],
  [{ ccache: '4.7.5' }, { sccache: '0.17.0' }, ['ccache gone', 'sccache new']],
  [{ torch: '1', cmake: '3' }, { torch: '2', cmake: '4' }, ['cmake 3 → 4', 'torch 1 → 2']],
])('%j against %j', (before, now, differences) => {
  expect(toolchainDifferences(before, now)).toEqual(differences);
});
