import { z } from 'zod';
import { type LayerName, layerNames } from '../inputs/layer-names.js';

/** How a layer served this run, from best to not looked at. */
export const layerStatuses = ['hit', 'partial', 'miss', 'off', 'skipped'] as const;
export type LayerStatus = (typeof layerStatuses)[number];

/** The phases of a run, in the order of the pipeline. Some overlap. */
export const phaseNames = [
  'plan',
  'provision',
  'restore',
  'restamp',
  'configure',
  'build',
  'verify',
  'upload',
  'save',
] as const;
export type PhaseName = (typeof phaseNames)[number];

const count = z.int().nonnegative();
const seconds = z.number().nonnegative();

const layer = z.object({
  status: z.enum(layerStatuses),
  key: z.string().optional().describe('The cache key that was used or asked for.'),
  reason: z.string().describe('One sentence: why this status.'),
});

/** The names of the layers in the report: `build-tree` → `buildTree`. */
export type ReportLayer = CamelCase<LayerName>;
type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

export function reportLayerOf(name: LayerName): ReportLayer {
  return name.replace(/-./g, (found) => found.slice(1).toUpperCase()) as ReportLayer;
}

/** An object with a value for every layer, by their names in the report. */
export function byLayer<Value>(describe: (name: LayerName) => Value): Record<ReportLayer, Value> {
  const entries = layerNames.map((name) => [reportLayerOf(name), describe(name)]);
  return Object.fromEntries(entries) as Record<ReportLayer, Value>;
}

/**
 * What `--report FILE` writes. Readers may rely on every field of a schema number; any change
 * except an addition raises the number.
 */
export const reportSchema = z
  .object({
    schema: z.literal(1),
    outcome: z
      .enum(['restored', 'built', 'incomplete', 'failed'])
      .describe(
        'restored: products of an earlier run; built: by this run; incomplete: the time budget or an interruption ended the build, progress is saved; failed: the build failed.',
      ),
    layers: z.object({
      ...byLayer(() => layer),
      compilerCache: layer.extend({ hits: count, misses: count }),
    }),
    translationUnits: z.object({
      total: count,
      compiled: count.describe('Compilers really run.'),
      fromCompilerCache: count.describe('Objects that the compiler cache served.'),
    }),
    rebuilt: z
      .array(
        z.object({
          source: z.string(),
          object: z.string(),
          seconds,
          because: z.array(z.string()).describe('What changed, one sentence each.'),
          fromCompilerCache: z.boolean(),
        }),
      )
      .describe('Every translation unit that was compiled or served by the compiler cache.'),
    configured: z.boolean().describe('Whether CMake configured the build tree.'),
    linked: z.array(z.string()).describe('File names of the modules linked in this run.'),
    restamped: count.describe('Inputs whose recorded timestamp was put back.'),
    bytes: z.object({ restored: count, saved: count }),
    seconds: z.object({
      total: seconds,
      ...(Object.fromEntries(phaseNames.map((name) => [name, seconds])) as Record<
        PhaseName,
        typeof seconds
      >),
    }),
    manifest: z.string().optional().describe('Path of kernels.json; absent if none was written.'),
  })
  .meta({
    title: 'Report of vllm-incremental-build',
    description: 'What one run restored, compiled and saved, and why.',
  });

export type Report = z.infer<typeof reportSchema>;

/** @returns the JSON Schema (2020-12) that is published as `schema/report.schema.json`. */
export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema);
}
