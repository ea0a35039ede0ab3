import { chmod, cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { extractArchive, readHeader } from '../../src/cache/archive/read-archive.js';
import { writeArchive } from '../../src/cache/archive/write-archive.js';
import { listAllEntries, type StoredEntry } from '../../src/cache/stores/directory/entries.js';
import { directoryLayout } from '../../src/cache/stores/directory/layout.js';
import type { LayerName } from '../../src/inputs/layer-names.js';
import { digestFile } from '../../src/lib/files/digest-file.js';
import { listFiles } from '../../src/lib/files/list-files.js';
import { replace, setConstant } from '../replay/harness/edits.js';
import { environmentWithCompilers } from '../replay/harness/program.js';
import {
  type BuildOptions,
  newReplay,
  type Outcome,
  outcomeOf,
  type Replay,
} from '../replay/harness/replay.js';
import { units } from '../replay/harness/units.js';
import { buildFaults, type FaultRow } from './table.js';

type Fault = keyof typeof buildFaults;

jest.setTimeout(300_000);

const all: readonly string[] = units['_moe_C.abi3.so'];
const kernel = 'csrc/moe/topk_softmax_kernels.cu';
const options: BuildOptions = { archs: '9.0', args: ['--targets', '_moe_C'] };
const withArguments = (...args: readonly string[]): BuildOptions => ({
  ...options,
  args: [...(options.args ?? []), ...args],
});

let replay: Replay;
let first: string;
let kept: string;
const layout = () => directoryLayout(join(replay.cacheDir, 'store'));

beforeAll(async () => {
  replay = await newReplay();
  first = await replay.fork.push({});
  outcomeOf(await replay.build(options));
  kept = `${replay.cacheDir}-kept`;
  await cp(replay.cacheDir, kept, { recursive: true, preserveTimestamps: true });
});
beforeEach(async () => {
  await rm(replay.cacheDir, { recursive: true });
  await cp(kept, replay.cacheDir, { recursive: true, preserveTimestamps: true });
  await replay.fork.forceTo(first);
});

const pushed = () => replay.fork.push({ [kernel]: setConstant(2) });
const build = async (more: BuildOptions = options) => outcomeOf(await replay.build(more));

async function entryOf(layer: LayerName): Promise<StoredEntry> {
  const entries = await listAllEntries(layout());
  const entry = entries.find(({ record }) => record.layer === layer);
  if (entry === undefined) throw new Error(`no entry of ${layer}`);
  return entry;
}

/** The entry that another one patches. */
async function baseOf(layer: LayerName): Promise<StoredEntry> {
  const entries = (await listAllEntries(layout())).filter(({ record }) => record.layer === layer);
  const headers = await Promise.all(
    entries.map(({ directory }) => readHeader(join(directory, 'archive'), layer)),
  );
  const keys = headers.map(({ base }) => base?.key).filter((key) => key !== undefined);
  const base = entries.find(({ record }) => keys.includes(record.key));
  if (base === undefined) throw new Error(`no entry of ${layer} patches another`);
  return base;
}

/** Puts other bytes in the place of an entry's archive, with a record that fits them. */
async function replaceArchive({ directory, record }: StoredEntry, file: string): Promise<void> {
  const archive = join(directory, 'archive');
  await chmod(archive, 0o644);
  await cp(file, archive);
  const content = await digestFile(archive);
  await writeFile(join(directory, 'record.json'), JSON.stringify({ ...record, ...content }));
}

/** Takes an entry apart, changes its files or leaves out roots, and packs it again as ours are. */
async function craftEntry(
  layer: LayerName,
  change: (staged: Readonly<Record<string, string>>) => Promise<readonly string[] | undefined>,
): Promise<void> {
  const entry = await entryOf(layer);
  const staging = join(replay.cacheDir, `crafted-${layer}`);
  const unpacked = await extractArchive(join(entry.directory, 'archive'), { layer, staging });
  if (!unpacked.ok) throw new Error(unpacked.reason);
  const without = (await change(unpacked.staged)) ?? [];
  const roots = Object.fromEntries(
    await Promise.all(
      Object.entries(unpacked.staged)
        .filter(([root]) => !without.includes(root))
        .map(async ([root, directory]) => [root, { directory, paths: await listFiles(directory) }]),
    ),
  );
  const file = join(replay.cacheDir, 'crafted.archive');
  await writeArchive({ file, layer, createdBy: 'test', meta: unpacked.header.meta, roots });
  await replaceArchive(entry, file);
}

async function makeGarbage(layer: LayerName): Promise<void> {
  const file = join(replay.cacheDir, 'garbage');
  await writeFile(file, 'no archive');
  await replaceArchive(await entryOf(layer), file);
}

async function editRecord(tree: string, edit: (record: object) => object): Promise<void> {
  const file = join(tree, '.vllm-incremental-build/record.json');
  await writeFile(file, JSON.stringify(edit(JSON.parse(await readFile(file, 'utf8')))));
}

const outside = () => join(replay.cacheDir, '../outside.h');

/** What a build must have compiled, and what the kernel says then. */
interface Built {
  readonly outcome: Outcome;
  readonly compiled: readonly string[];
  readonly version: number;
}

/** A build of the first push again. */
const again = async (compiled: readonly string[], more?: BuildOptions): Promise<Built> => ({
  ...{ outcome: await build(more), compiled, version: 110 },
});
/** A build of a push that edited a kernel. */
const edited = async (compiled: readonly string[], more?: BuildOptions): Promise<Built> => {
  await pushed();
  return { outcome: await build(more), compiled, version: 210 };
};

/** One of a push after that: other objects come from the compiler cache where there is no tree. */
const editedAgain = async (): Promise<Built> => {
  await replay.fork.push({ [kernel]: replace('kVersion = 2;', 'kVersion = 3;') });
  return { outcome: await build(), compiled: [kernel], version: 310 };
};

const meet: Readonly<Record<Fault, () => Promise<Built>>> = {
  'products: no manifest': async () => {
    await craftEntry('products', async ({ manifest = '' }) => {
      await rm(join(manifest, 'kernels.json'));
      return undefined;
    });
    const met = await again([]);
    // The products that this run made took the place of those.
    expect((await build()).report.outcome).toBe('restored');
    return met;
  },
  'products: base evicted': async () => {
    await edited([kernel]);
    await rm((await baseOf('products')).directory, { recursive: true });
    const met: Built = { outcome: await build(), compiled: [], version: 210 };
    expect((await build()).report.outcome).toBe('restored');
    return met;
  },
  'products: another content': async () => {
    await craftEntry('products', async ({ package: directory = '' }) => {
      const [module = ''] = (await listFiles(directory)).filter((path) => path.endsWith('.so'));
      const bytes = await readFile(join(directory, module));
      bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
      await writeFile(join(directory, module), bytes);
      return undefined;
    });
    return await again([]);
  },
  'build tree: base evicted': async () => {
    await edited([kernel]);
    await rm((await baseOf('build-tree')).directory, { recursive: true });
    const met = await editedAgain();
    expect((await build()).report.outcome).toBe('restored');
    return met;
  },
  'build tree: base damaged': async () => {
    await edited([kernel]);
    const file = join(replay.cacheDir, 'garbage');
    await writeFile(file, 'no archive');
    await replaceArchive(await baseOf('build-tree'), file);
    return await editedAgain();
  },
  'build tree: no record': async () => {
    await craftEntry('build-tree', async ({ tree = '' }) => {
      await rm(join(tree, '.vllm-incremental-build'), { recursive: true });
      return undefined;
    });
    return await edited([kernel]);
  },
  'build tree: newer version': async () => {
    await craftEntry('build-tree', async ({ tree = '' }) => {
      await editRecord(tree, (record) => ({ ...record, schema: 99 }));
      return undefined;
    });
    return await edited([kernel]);
  },
  'build tree: files elsewhere': async () => {
    await writeFile(outside(), 'precious');
    await craftEntry('build-tree', async ({ tree = '' }) => {
      const file = join(tree, '.vllm-incremental-build/ledger.json');
      const inputRecord = JSON.parse(await readFile(file, 'utf8'));
      inputRecord.directories[join(outside(), '..')] = [['outside.h', 8, '', '1000000000']];
      await writeFile(file, JSON.stringify(inputRecord));
      return undefined;
    });
    const { mtimeNs } = await stat(outside(), { bigint: true });
    const met = await edited([kernel]);
    expect((await stat(outside(), { bigint: true })).mtimeNs).toBe(mtimeNs);
    return met;
  },
  'build tree: generated elsewhere': async () => {
    await writeFile(outside(), 'precious');
    await craftEntry('build-tree', async ({ tree = '' }) => {
      const generated = ['../../outside.h'];
      await editRecord(tree, (record) => ({ ...record, generated }));
      return undefined;
    });
    const met = await edited([kernel]);
    expect(await readFile(outside(), 'utf8')).toBe('precious');
    return met;
  },
  'external sources: no archive': async () => {
    await makeGarbage('external-sources');
    return await edited([kernel]);
  },
  'compiler cache: no archive': async () => {
    await makeGarbage('compiler-cache');
    return await edited(all, withArguments('--layers', 'compiler-cache'));
  },
  'compiler cache: damaged results': async () => {
    await craftEntry('compiler-cache', async ({ cache = '' }) => {
      for (const path of await listFiles(cache)) {
        if (!/[RM]$/.test(path)) continue;
        const bytes = await readFile(join(cache, path));
        bytes.fill(0x55, Math.floor(bytes.length / 2));
        await writeFile(join(cache, path), bytes);
      }
      return undefined;
    });
    return await edited(all, withArguments('--layers', 'compiler-cache'));
  },
  'build: ccache removed': async () => {
    const programs = join(replay.cacheDir, 'programs');
    const launcher = join(programs, 'ccache');
    await mkdir(programs);
    // It serves until the first compilation of a kernel, and is gone then.
    await writeFile(
      launcher,
      `#!/bin/sh\ncase "$*" in *moe_align*) rm -f ${launcher}; exit 1;; esac\nexec /usr/bin/ccache "$@"\n`,
      { mode: 0o755 },
    );
    const environment = environmentWithCompilers();
    const PATH = `${programs}:${environment.PATH}`;
    const more = withArguments('--layers', 'products', '--compiler-cache', 'ccache');
    return await edited(all, { ...more, environment: { ...environment, PATH } });
  },
  'save: not writable': async () => {
    await rm(layout().scratch, { recursive: true, force: true });
    await writeFile(layout().scratch, '');
    const met = await edited([kernel]);
    await rm(layout().scratch);
    return met;
  },
  'start: no temporary directory': async () => {
    const TMPDIR = join(replay.cacheDir, 'temporary/removed');
    return await edited([kernel], {
      ...options,
      environment: { ...environmentWithCompilers(), TMPDIR },
    });
  },
  'save: clean': async () => {
    const before = (await listAllEntries(layout())).map(({ record }) => record.key);
    const met = await again([], withArguments('--clean', 'always'));
    const after = (await listAllEntries(layout())).map(({ record }) => record.key);
    const added = after.filter((key) => !before.includes(key));
    expect(added.map((key) => key.split('/')[2]).sort()).toEqual(['build-tree', 'products']);
    const next = await build();
    expect(next.report.outcome).toBe('restored');
    expect(added).toContain(next.report.layers.products.key);
    return met;
  },
};

const rows = Object.entries(buildFaults) as [Fault, FaultRow][];
test.each(rows)('%s', async (fault, { says }) => {
  const { outcome, compiled, version } = await meet[fault]();
  expect(outcome.code).toBe(0);
  expect(outcome.compiled).toEqual(compiled);
  const told = outcome.log.split('\n').filter((line) => line.startsWith('warning: '));
  expect(told).toEqual(says === undefined ? [] : [expect.stringMatching(says)]);
  expect(await replay.values()).toMatchObject({ moe_version: version, moe_align_version: 101 });
});

test('no fault: a push that edits a kernel compiles it, without a warning', async () => {
  const { outcome, compiled } = await edited([kernel]);
  expect(outcome.compiled).toEqual(compiled);
  expect(outcome.log).not.toContain('warning: ');
  expect(await readdir(layout().scratch)).toEqual([]);
});
