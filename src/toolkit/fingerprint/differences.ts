import type { ToolchainFingerprint } from '../toolkit.js';

/** A digest means nothing to a reader, so only the fact that it differs is reported. */
const digest = /^(?:[a-z0-9]+:)?[0-9a-f]{16,}$/i;

/**
 * Compares two toolchains.
 * @param before what an entry was built with
 * @param now what is here
 * @returns one phrase for each part that differs, by name: `nvcc`, `torch 2.11.0 → 2.13.0`, `ccache
 *   gone`, `sccache new`. Empty if they are equal.
 */
export function toolchainDifferences(
  before: ToolchainFingerprint,
  now: ToolchainFingerprint,
): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return names.flatMap((name) => {
    const [was, is] = [before[name], now[name]];
    if (was === is) return [];
    if (was === undefined) return [`${name} new`];
    if (is === undefined) return [`${name} gone`];
    return [digest.test(was) || digest.test(is) ? name : `${name} ${was} → ${is}`];
  });
}
