import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { newReplay, type Outcome, outcomeOf, type Replay } from './harness/replay.js';
import { allModules, allUnits, firstValues } from './harness/units.js';

jest.setTimeout(300_000);

/** Python that the build installs; neither of the last two is in an install manifest. */
const installedPython = [
  'vllm/third_party/deep_gemm/__init__.py',
  'vllm/third_party/deep_gemm/envs.py',
  'vllm/third_party/flashmla/flash_mla_interface.py',
  'vllm/vllm_flash_attn/cute/interface.py',
];

describe('an empty cache', () => {
  let replay: Replay;
  let first: Outcome;

  beforeAll(async () => {
    replay = await newReplay();
    first = outcomeOf(await replay.build());
  });

  test('makes the first push compile everything once', async () => {
    expect(first.report.outcome).toBe('built');
    expect(first.compiled).toEqual(allUnits);
    expect(first.linked).toEqual(allModules);
    expect(first.report.translationUnits).toEqual({
      total: allUnits.length,
      compiled: allUnits.length,
      fromCompilerCache: 0,
    });
    expect(await replay.values()).toEqual(firstValues);
  });

  test.each([
    ['an unchanged push', {}],
    ['a push of documentation', { 'README.md': 'Other words.\n', 'docs/new.md': 'New words.\n' }],
    ['a push of Python', { 'vllm/_custom_ops.py': 'import ctypes\n' }],
  ])('makes %s after it take the products, and nothing else happens', async (_, edits) => {
    const { report, compiled, linked } = await replay.push(edits);
    expect(report.outcome).toBe('restored');
    expect(report.layers.products.status).toBe('hit');
    expect({ compiled, linked, configured: report.configured }).toEqual({
      compiled: [],
      linked: [],
      configured: false,
    });
    expect(report.seconds).toMatchObject({ provision: 0, configure: 0, build: 0 });
    expect(await replay.values()).toEqual(firstValues);
    const missing = installedPython.filter((path) => !existsSync(join(replay.fork.checkout, path)));
    expect(missing).toEqual([]);
  });
});
