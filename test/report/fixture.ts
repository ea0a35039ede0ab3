import { byLayer, type Report } from '../../src/report/report-schema.js';

/** The report of a push that edited one kernel. */
export function pushReport(changes: Partial<Report> = {}): Report {
  return {
    schema: 1,
    outcome: 'built',
    layers: {
      ...byLayer(() => ({ status: 'skipped', reason: 'Nothing had to be done.' }) as const),
      products: { status: 'miss', key: 'products/1/ab', reason: 'No run built these inputs.' },
      buildTree: { status: 'hit', key: 'build-tree/1/main', reason: 'Restored from main.' },
      compilerCache: { status: 'skipped', reason: 'The build tree serves.', hits: 0, misses: 0 },
      externalSources: { status: 'hit', reason: 'Restored: cutlass.' },
    },
    translationUnits: { total: 145, compiled: 1, fromCompilerCache: 2 },
    rebuilt: [
      {
        source: 'csrc/moe/topk.cu',
        object: 'CMakeFiles/_moe_C.dir/csrc/moe/topk.cu.o',
        seconds: 61.2,
        because: ['csrc/moe/topk.cu changed'],
        fromCompilerCache: false,
      },
    ],
    configured: false,
    linked: ['_moe_C.abi3.so'],
    restamped: 2604,
    bytes: { restored: 44_000_000, saved: 500_000 },
    seconds: {
      total: 74.1,
      plan: 0.4,
      provision: 2,
      restore: 1.5,
      restamp: 0.11,
      configure: 0,
      build: 68.7,
      verify: 0.1,
      upload: 1,
      save: 0.9,
    },
    manifest: 'kernels.json',
    ...changes,
  };
}
