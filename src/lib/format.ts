const units = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/**
 * Formats a size in bytes in decimal units with at most three significant digits: `180 bytes`, `330
 * kB`, `25.6 MB`.
 */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  // From 999.5 on, rounding to three digits would give 1000.
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit === 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
  const text = value
    .toFixed(digits)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
  return `${text} ${unit === 0 && text === '1' ? 'byte' : units[unit]}`;
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
  const named = items.length > limit ? items.slice(0, limit) : items;
  const rest = items.length - named.length;
  const parts = rest > 0 ? [...named, `${rest} more`] : [...named];
  const last = parts.pop() ?? 'nothing';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}
