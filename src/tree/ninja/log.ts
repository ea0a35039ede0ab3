/** One execution of a command, which Ninja logs for each of the command's outputs. */
export interface LogEntry {
  /** Milliseconds from the start of the Ninja run that executed the command. */
  readonly startMs: number;
  readonly endMs: number;
  /**
   * Nanoseconds since 1970. Ninja compares it with the newest input. Since 1.12 it is the time at
   * which the command started, before that the output's own time.
   */
  readonly mtime: bigint;
  /** Hexadecimal hash of the command line; MurmurHash64A in version 5, rapidhash since 6. */
  readonly hash: string;
}

export type NinjaLog = ReadonlyMap<string, LogEntry>;

type ParsedLog =
  | { readonly readable: true; readonly version: number; readonly entries: NinjaLog }
  | { readonly readable: false; readonly reason: string };

const oldestVersion = 5;
const newestVersion = 7;
const entryLine = /^(\d+)\t(\d+)\t(\d+)\t([^\t]+)\t([0-9a-f]+)$/;

/**
 * Reads the text of a `.ninja_log`, versions 5 (Ninja 1.5–1.11), 6 (1.12) and 7 (1.13). As in
 * BuildLog::Load (ninja src/build_log.cc), the last entry of an output wins, and an incomplete line
 * from a killed Ninja is skipped.
 */
export function parseNinjaLog(text: string): ParsedLog {
  const header = /^# ninja log v(\d+)\r?(?:\n|$)/.exec(text);
  if (header === null) {
    return { readable: false, reason: 'The Ninja log does not begin with a Ninja log header.' };
  }
  const version = Number(header[1]);
  if (version < oldestVersion || version > newestVersion) {
    return {
      readable: false,
      reason: `The Ninja log has version ${version}; versions ${oldestVersion} to ${newestVersion} can be read.`,
    };
  }
  const entries = new Map<string, LogEntry>();
  const lines = text.slice(header[0].length).split('\n');
  lines.pop(); // Nothing, or an incomplete line.
  for (const line of lines) {
    const fields = entryLine.exec(line);
    if (fields === null) continue;
    const [, start, end, mtime, output, hash] = fields as unknown as [string, ...string[]];
    entries.set(output as string, {
      startMs: Number(start),
      endMs: Number(end),
      mtime: BigInt(mtime as string),
      hash: hash as string,
    });
  }
  return { readable: true, version, entries };
}

/**
 * Lists the outputs whose command Ninja executed between two readings of its log: the entry is new,
 * or a field of it differs (two executions never start at the same nanosecond). In the order of
 * `after`.
 */
export function executedSince(before: NinjaLog, after: NinjaLog): string[] {
  const executed: string[] = [];
  for (const [output, entry] of after) {
    const old = before.get(output);
    if (
      old === undefined ||
      old.mtime !== entry.mtime ||
      old.hash !== entry.hash ||
      old.startMs !== entry.startMs ||
      old.endMs !== entry.endMs
    ) {
      executed.push(output);
    }
  }
  return executed;
}
