const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/**
 * Formats a size in bytes in decimal units with at most three significant digits: `180 bytes`, `330
 * kB`, `25.6 MB`.
 */
export function formatBytes(bytes: number): string {
  // Rounded first: 999,500 bytes are 1 MB, not 1000 kB.
  const digits = Math.floor(Math.log10(Math.max(1, Number(bytes.toPrecision(3)))));
  const power = Math.min(Math.floor(digits / 3), units.length - 1);
  return new Intl.NumberFormat('en', {
    style: 'unit',
    unit: units[power],
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumSignificantDigits: 3,
    useGrouping: false,
  }).format(bytes / 1000 ** power);
}

/** Formats a duration in seconds: `0.11 s`, `9.4 s`, `1 min 14 s`, `2 h 5 min`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 0.995) return `${Number(seconds.toFixed(2))} s`;
  if (seconds < 9.95) return `${Number(seconds.toFixed(1))} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  // From an hour on, seconds are left out.
  if (whole < 3600) return withRest(Math.floor(whole / 60), 'min', whole % 60, 's');
  const minutes = Math.round(seconds / 60);
  return withRest(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}

function withRest(value: number, unit: string, rest: number, restUnit: string): string {
  return rest === 0 ? `${value} ${unit}` : `${value} ${unit} ${rest} ${restUnit}`;
}

/**
 * A count with its noun: `1 module`, `2 modules`. The plural defaults to the singular with an s.
 */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/**
 * Joins items for a sentence: `nothing`, `a`, `a, b and c`, or `a, b, c and 4 more`.
 * @param limit how many items are named; the rest is counted.
 */
export function listed(items: readonly string[], limit = 5): string {
  const rest = items.length - limit;
  const named = rest > 0 ? [...items.slice(0, limit), `${rest} more`] : items;
  // British English, which has no comma before the `and`.
  return new Intl.ListFormat('en-GB').format(named) || 'nothing';
}
