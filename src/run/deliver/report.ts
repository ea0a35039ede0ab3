import type { Report } from '../../report/report-schema.js';
import type { Built } from '../build/build.js';
import type { Run } from '../run.js';
import type { HandedOver } from './deliver.js';

/** What a run came to: a build, or its end before one. */
export type RunEnd =
  | { readonly outcome: 'restored' | 'failed'; readonly handedOver: HandedOver }
  | { readonly built: Built; readonly handedOver: HandedOver };

/** The report of a run, made of what its journal, its timeline and its build say. */
export function makeReport(
  { journal, timeline }: Pick<Run, 'journal' | 'timeline'>,
  end: RunEnd,
): Report {
  const built = 'built' in end ? end.built : undefined;
  const { compilation, ready } = built ?? {};
  const { hits = 0, misses = 0, uncacheable = 0 } = compilation?.statistics ?? {};
  const layers = journal.layers();
  const manifest = end.handedOver.manifestFile;
  return {
    schema: 1,
    outcome: 'built' in end ? outcomeOf(end.built, end.handedOver) : end.outcome,
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
    configured: ready?.need.needed ?? false,
    linked: (compilation?.linked ?? []).map((output) => output.replace(/^.*\//, '')),
    restamped: ready?.stamped ?? 0,
    bytes: journal.bytes(),
    seconds: timeline.seconds(),
    ...(manifest === undefined ? {} : { manifest }),
  };
}

function outcomeOf(built: Built, { problems }: HandedOver): Report['outcome'] {
  if (built.status === 'stopped') return 'incomplete';
  return built.status === 'failed' || problems.length > 0 ? 'failed' : 'built';
}
