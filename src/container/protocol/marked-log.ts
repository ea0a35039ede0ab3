import { z } from 'zod';
import type { Log } from '../../frontends/log.js';
import { readJson } from '../../lib/json.js';

/**
 * Marks lines of the log. They are written to the same stream as the output of the programs that it
 * runs, so that everything arrives in order; a line without this mark is output.
 */
const mark = '\u001evllm-incremental-build ';

const said = z.tuple([z.enum(['info', 'warning', 'error', 'debug', 'group', 'end']), z.string()]);

/**
 * The log of the program inside.
 * @param output standard output, which the engine forwards
 */
export function markedLog(output: NodeJS.WritableStream = process.stdout): Log {
  const say = (line: z.infer<typeof said>) => {
    output.write(`${mark}${JSON.stringify(line)}\n`);
  };
  return {
    info: (text) => say(['info', text]),
    warning: (text) => say(['warning', text]),
    error: (text) => say(['error', text]),
    debug: (text) => say(['debug', text]),
    group: async (title, body) => {
      say(['group', title]);
      try {
        return await body();
      } finally {
        say(['end', title]);
      }
    },
    output,
  };
}

/**
 * Writes one line of the container's output to the log outside: log lines of {@link markedLog} as
 * such, others as output.
 * @param translate replaces container paths in a text by paths of this machine
 */
export function unmarkLine(line: string, log: Log, translate: (text: string) => string): void {
  const known = line.startsWith(mark) ? readJson(line.slice(mark.length), said) : undefined;
  if (known === undefined) {
    log.output.write(`${translate(line)}\n`);
    return;
  }
  const [kind, text] = known;
  const groups = groupsOf(log);
  switch (kind) {
    case 'group':
      groups.begin(translate(text));
      break;
    case 'end':
      groups.end();
      break;
    default:
      log[kind](translate(text));
  }
}

/**
 * `Log.group` lasts as long as a promise; these functions settle it when the group's end arrives.
 */
const ends = new WeakMap<Log, (() => void)[]>();

function groupsOf(log: Log) {
  const open = ends.get(log) ?? [];
  ends.set(log, open);
  return {
    begin: (title: string) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      open.push(resolve);
      void log.group(title, () => promise);
    },
    end: () => open.pop()?.(),
  };
}
