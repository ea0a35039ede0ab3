import { hash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { type LayerName, layerNames } from '../../../inputs/layer-names.js';
import { readJson } from '../../../lib/json.js';

/**
 * How a directory store lies on the disk:
 *
 *     <directory>/entries/<scope>/<layer>/<key>/archive      the entry's archive
 *     <directory>/entries/<scope>/<layer>/<key>/record.json  what it is; its mtime: when last used
 *     <directory>/scratch/                                   files on their way in or out
 *
 * An entry is a directory, since that is what rename(2) publishes and removes as a whole, with its
 * record, and never over an existing one.
 */
export interface DirectoryLayout {
  readonly entries: string;
  readonly scratch: string;
  scopeAndLayer(scope: string, layer: LayerName): string;
  entry(scope: string, layer: LayerName, key: string): string;
}

export const archiveName = 'archive';
export const recordName = 'record.json';

const record = z.strictObject({
  layer: z.enum(layerNames),
  scope: z.string(),
  key: z.string(),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Nanoseconds since 1970; rises within a scope and layer, whatever the machines' clocks say. */
  created: z.string().regex(/^\d{1,20}$/),
});

/** What is known of an entry without opening its archive. */
export type EntryRecord = z.infer<typeof record>;

/** @returns the record, or `undefined` if the text is not one. */
export function parseRecord(text: string): EntryRecord | undefined {
  return readJson(text, record);
}

/** @param directory absolute path of the store. */
export function directoryLayout(directory: string): DirectoryLayout {
  const entries = join(directory, 'entries');
  const scopeAndLayer = (scope: string, layer: LayerName) =>
    join(entries, encodeName(scope), layer);
  return {
    entries,
    scratch: join(directory, 'scratch'),
    scopeAndLayer,
    entry: (scope, layer, key) => join(scopeAndLayer(scope, layer), encodeName(key)),
  };
}

/** File names end at 255 bytes (NAME_MAX); a longer text ends in its digest. */
const longestName = 200;

/** One path component for any text. Different texts get different names. */
export function encodeName(text: string): string {
  const encoded = encodeURIComponent(text.toWellFormed()).replace(/^\./, '%2E');
  if (encoded.length <= longestName && encoded !== '') return encoded;
  return `${encoded.slice(0, longestName - 65)}~${hash('sha256', text, 'hex')}`;
}
