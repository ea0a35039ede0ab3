import type { OutputName } from '../inputs/outputs.js';
import type { Report } from './report-schema.js';

/** Values that the report does not contain. */
interface Delivered {
  readonly artifact?: { readonly id: number; readonly url?: string } | undefined;
  /** Path of the Python of the toolchain. */
  readonly python?: string | undefined;
  /** Path of the written report. */
  readonly report?: string | undefined;
}

/** @returns the value of every output, as the action sets it */
export function outputValues(
  report: Report,
  { artifact, python, report: path }: Delivered,
): Record<OutputName, string> {
  const { compiled, total } = report.translationUnits;
  return {
    outcome: report.outcome,
    'products-hit': String(report.layers.products.status === 'hit'),
    compiled: String(compiled),
    total: String(total),
    'hit-rate': hitRate(report),
    manifest: report.manifest ?? '',
    'artifact-id': String(artifact?.id ?? ''),
    'artifact-url': artifact?.url ?? '',
    python: python ?? '',
    report: path ?? '',
  };
}

/** Rounded down, so that 100 means that nothing was compiled. */
function hitRate({ outcome, translationUnits: { total, compiled } }: Report): string {
  // What an unfinished build did not reach is no hit.
  if (outcome === 'failed' || outcome === 'incomplete') return '';
  return String(total === 0 ? 100 : Math.floor((100 * (total - compiled)) / total));
}
