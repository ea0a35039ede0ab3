/*
 * CONTRIBUTING.md says that a layer takes three files: its name in the order, its file, a test. Here
 * one is added in this way. Only the order and the table that script/generate makes of it are
 * replaced; everything else is the program's own and has to follow.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { jest } from '@jest/globals';
import { layersTable } from '../../../script/generators/layers.js';
import type { Log } from '../../../src/frontends/log.js';
import type { Surroundings } from '../../../src/inputs/input-types.js';
import type { LayerName } from '../../../src/inputs/layer-names.js';
import type { Built } from '../../../src/run/build/build.js';
import type { Layer } from '../../../src/run/layers/layer.js';
import type { layers } from '../../../src/run/layers/table.js';
import type { Run } from '../../../src/run/run.js';
import { temporaryDirectory } from '../../cache/temporary-directory.js';
import { pushReport } from '../../report/fixture.js';

const scratch = temporaryDirectory();
const log = { info: () => {}, debug: () => {}, warning: () => {} } as unknown as Log;
let id = 0;

/** The program as it is with the new layer. */
async function programWithLayer() {
  const { layerNames: before } = await import('../../../src/inputs/layer-names.js');
  const layerNames = [...before, 'downloads'];
  jest.resetModules();
  jest.unstable_mockModule('../../../src/inputs/layer-names.js', () => ({ layerNames }));
  const { layers } = await import('../../../src/run/layers/table.js');
  const file = await import('./downloads.js');
  jest.unstable_mockModule('../../../src/run/layers/table.js', () => ({
    layers: { ...layers, downloads: file.downloads },
  }));
  return {
    ...{ layerNames, ...file },
    ...(await import('../../../src/cache/stores/directory/directory-store.js')),
    ...(await import('../../../src/inputs/parse.js')),
    ...(await import('../../../src/inputs/table.js')),
    ...(await import('../../../src/report/report-schema.js')),
    ...(await import('../../../src/report/summary.js')),
    ...(await import('../../../src/report/timeline.js')),
    ...(await import('../../../src/run/journal.js')),
    ...(await import('../../../src/run/layers/restore.js')),
    ...(await import('../../../src/run/layers/save-build.js')),
  };
}
type Program = Awaited<ReturnType<typeof programWithLayer>>;
let program: Program;
beforeAll(async () => {
  program = await programWithLayer();
});

function settingsOf(raw: Readonly<Record<string, string>>) {
  const surroundings: Surroundings = {
    frontend: 'command-line',
    directory: join(scratch(), 'fork'),
    home: scratch(),
    environment: {},
  };
  return program.parseSettings(raw, surroundings);
}

/** A run that chooses the new layer alone. */
function runOf(): Run {
  const settings = settingsOf({ layers: 'downloads' });
  const scope = 'refs/heads/main';
  id += 1;
  return {
    ...{ settings, log, environment: {}, id: String(id) },
    workDirectory: join(settings.sourceDir, '.vllm-incremental-build'),
    plan: {
      keyFacts: { toolchain: 't', configuration: 'c', externalPins: 'e', kernelInputs: 'k' },
      ...{ kernelInputs: [], externalPins: {} },
    },
    repository: { commit: 'c' },
    trust: { read: [scope], write: scope, reason: '' },
    store: program.openDirectoryStore({
      ...{ directory: join(scratch(), 'store'), maxBytes: 1e9, log },
      ...{ readScopes: [scope], writeScope: scope },
    }),
    timeline: program.createTimeline(),
    journal: program.openJournal(log),
    stop: { cause: () => undefined },
  } as unknown as Run;
}

/** A build that ended before it made anything. */
function emptyBuild(run: Run): Built {
  return {
    status: 'failed',
    context: { preset: { buildDir: join(run.settings.sourceDir, 'build') } },
    prepared: { generated: [], configured: [], configureReads: [], configureLookups: [] },
    compilation: { installed: [], rebuilt: [], linked: [] },
  } as unknown as Built;
}

test('a layer of the order without a file, or without a part of it, is an error of types', () => {
  type Complete = { readonly [Name in LayerName | 'downloads']: Layer };
  const table = {} as typeof layers;
  // @ts-expect-error the type check is the test: the layer is missing.
  table satisfies Complete;
  const { cases: _, ...silent } = program.downloads;
  // @ts-expect-error the type check is the test: there are no sentences.
  silent satisfies Layer;
  ({ ...table, downloads: program.downloads }) satisfies Complete;
});

test('script/generate enters its file in the table', () => {
  const written = layersTable(program.layerNames);
  expect(written).toContain("import { downloads } from './downloads.js';");
  expect(written).toContain('  downloads,\n}');
});

test('it is a value of the input, and chosen by default', () => {
  expect([...settingsOf({}).layers]).toEqual(program.layerNames);
  expect([...settingsOf({ layers: 'downloads' }).layers]).toEqual(['downloads']);
  expect(program.inputs.layers.default).toContain('downloads');
  expect(() => settingsOf({ layers: 'download' })).toThrow(/accepted: .*downloads/);
});

test('it is looked up, saved and restored, and reported in its own words', async () => {
  const { cases, keyOf } = program.downloads;
  const first = runOf();
  const file = join(first.settings.sourceDir, '.deps/downloads', 'cutlass.tar.gz');
  await program.restoreLayers(first);
  expect(first.journal.state.layers).toMatchObject({ downloads: cases.noEntry });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, 'cutlass');
  await program.saveBuild(first, emptyBuild(first), { manifest: undefined, snapshot: undefined });
  expect(first.journal.state.warnings).toEqual([]);
  expect(first.journal.state.saves).toEqual([
    expect.stringMatching(/^Downloads: saved \d+ bytes\.$/),
  ]);

  await rm(dirname(file), { recursive: true });
  const second = runOf();
  await program.restoreLayers(second);
  expect(await readFile(file, 'utf8')).toBe('cutlass');
  const { layers: reported } = second.journal.state;
  expect(reported).toMatchObject({
    downloads: { ...cases.hit, key: keyOf(second.plan.keyFacts).key },
  });
  const report = pushReport({
    layers: { ...reported, compilerCache: { ...reported.compilerCache, hits: 0, misses: 0 } },
  });
  expect(program.reportSchema.parse(report)).toEqual(report);
  expect(program.terminalSummary(report)).toContain(cases.hit.reason);
  expect(program.jobSummary(report)).toContain('| Downloads | hit |');

  await program.saveBuild(second, emptyBuild(second), { manifest: undefined, snapshot: undefined });
  expect(second.journal.state.saves).toEqual([
    'Downloads: not saved because an equal entry exists.',
  ]);
});

test('it is not used where it is not chosen', async () => {
  const run = { ...runOf(), settings: settingsOf({ layers: 'products' }) };
  await program.restoreLayers(run);
  expect(run.journal.state.layers).toMatchObject({
    downloads: { status: 'off', reason: 'This layer is not among the chosen layers.' },
  });
});
