import type { Report } from '../../report/report-schema.js';
import type { Built } from '../build/build.js';
import type { Run } from '../run.js';
import type { Delivered } from './deliver.js';

/** How a run ended: with a build, or before one. */
export type RunEnd =
  | { readonly outcome: 'restored' | 'failed'; readonly delivered: Delivered }
  | { readonly built: Built; readonly delivered: Delivered };

/** Makes the report of a run from its journal, its timeline and its build. */
export function makeReport(
  { journal, timeline }: Pick<Run, 'journal' | 'timeline'>,
  end: RunEnd,
): Report {
  const built = 'built' in end ? end.built : undefined;
  const { compilation, prepared } = built ?? {};
  const { hits = 0, misses = 0, uncacheable = 0 } = compilation?.statistics ?? {};
  const { layers, bytes } = journal.state;
  const manifest = end.delivered.manifestFile;
  return {
    schema: 1,
    outcome: 'built' in end ? outcomeOf(end.built, end.delivered) : end.outcome,
    layers: {
      ...layers,
      compilerCache: { ...layers.compilerCache, hits, misses: misses + uncacheable },
    },
    translationUnits: compilation?.translationUnits ?? {
      total: 0,
      compiled: 0,
      fromCompilerCache: 0,
    },
    rebuilt: [...(compilation?.rebuilt ?? [])],
    configured: prepared?.need.needed ?? false,
    linked: (compilation?.linked ?? []).map((output) => output.replace(/^.*\//, '')),
    restamped: prepared?.stamped ?? 0,
    bytes,
    seconds: timeline.seconds(),
    ...(manifest === undefined ? {} : { manifest }),
  };
}

function outcomeOf(built: Built, { problems }: Delivered): Report['outcome'] {
  if (built.status === 'stopped') return 'incomplete';
  return built.status === 'failed' || problems.length > 0 ? 'failed' : 'built';
}
