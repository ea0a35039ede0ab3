import { counted, formatSeconds } from '../lib/format.js';
import type { Report } from './report-schema.js';

/** @returns the run in one sentence, plain text. */
export function headline(report: Report): string {
  const total = formatSeconds(report.seconds.total);
  const { compiled, total: units } = report.translationUnits;
  switch (report.outcome) {
    case 'restored':
      return `Nothing was compiled: the products of an earlier run were used, in ${total}.`;
    case 'built':
      return `${compiled} of ${counted(units, 'translation unit')} compiled${details(report)}, in ${total}.`;
    case 'incomplete':
      return `The build was stopped: ${compiled} of ${counted(units, 'translation unit')} compiled${details(report)}, in ${total}; the next run goes on from there.`;
    case 'failed':
      return `The build failed: ${compiled} of ${counted(units, 'translation unit')} compiled${details(report)}, in ${total}.`;
  }
}

function details(report: Report): string {
  const { compiled, fromCompilerCache, total } = report.translationUnits;
  const kept = total - compiled - fromCompilerCache;
  return [
    ...(fromCompilerCache > 0 ? [`; ${fromCompilerCache} from the compiler cache`] : []),
    // What an unfinished build did not reach is not kept.
    ...(kept > 0 && report.outcome === 'built' ? [`; ${kept} kept from the build tree`] : []),
    ...(report.linked.length > 0 ? [`; ${counted(report.linked.length, 'module')} linked`] : []),
  ].join('');
}
