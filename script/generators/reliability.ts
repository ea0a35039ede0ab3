import {
  buildFaults,
  directoryFaults,
  diskFaults,
  entryFaults,
  type FaultRow,
  outcomes,
  serviceFaults,
} from '../../test/faults/table.js';
import { fillSection, table } from './documents.js';

type Rows = Readonly<Record<string, FaultRow>>;

/** @returns docs/reliability.md with its tables filled in from what the tests of faults run */
export function reliabilityPage(text: string): string {
  const sections: Readonly<Record<string, string>> = {
    entries: rowsOf(entryFaults, false),
    directory: rowsOf(directoryFaults, true),
    service: rowsOf(serviceFaults, true),
    builds: rowsOf(buildFaults, true),
    disk: rowsOf(diskFaults, true),
    outcomes: table(
      ['Outcome', 'What becomes of the run'],
      Object.entries(outcomes).map(([name, sentence]) => [name, sentence]),
    ),
  };
  return Object.entries(sections).reduce(
    (filled, [name, content]) => fillSection(filled, name, content),
    text,
  );
}

/** @param phased whether the rows' names begin with a phase and a colon */
function rowsOf(rows: Rows, phased: boolean): string {
  const heads = [...(phased ? ['At'] : []), 'Fault', 'Outcome'];
  return table(
    heads,
    Object.entries(rows).map(([name, { fault, outcome }]) => [
      ...(phased ? [name.split(':')[0] ?? ''] : []),
      fault,
      outcome,
    ]),
  );
}
