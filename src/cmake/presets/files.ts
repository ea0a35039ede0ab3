import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { InputError } from '../../lib/errors.js';

const text = z.string();
const environment = z.record(text, z.union([text, z.null()]));
const inherits = z.union([text, z.array(text)]).optional();

/** The fields that this program reads; all others are kept for CMake. */
const configurePreset = z.looseObject({
  name: text,
  hidden: z.boolean().optional(),
  inherits,
  generator: text.optional(),
  binaryDir: text.optional(),
  installDir: text.optional(),
  cacheVariables: z
    .record(
      text,
      z.union([
        text,
        z.boolean(),
        z.null(),
        z.looseObject({ type: text.optional(), value: z.union([text, z.boolean()]) }),
      ]),
    )
    .optional(),
  environment: environment.optional(),
});

const buildPreset = z.looseObject({
  name: text,
  hidden: z.boolean().optional(),
  inherits,
  configurePreset: text.optional(),
  environment: environment.optional(),
  jobs: z.number().optional(),
});

const presetDocument = z.looseObject({
  version: z.number(),
  include: z.array(text).optional(),
  vendor: z.record(text, z.unknown()).optional(),
  configurePresets: z.array(configurePreset).optional(),
  buildPresets: z.array(buildPreset).optional(),
});

export type ConfigurePreset = z.infer<typeof configurePreset>;
export type PresetDocument = z.infer<typeof presetDocument>;

export interface PresetFile {
  /** Absolute. */
  readonly path: string;
  readonly document: PresetDocument;
}

export const projectPresets = 'CMakePresets.json';
export const userPresets = 'CMakeUserPresets.json';

/**
 * Reads a presets file and everything that it includes, itself first.
 * @param path absolute path of `CMakePresets.json` or `CMakeUserPresets.json`
 * @param readText returns the content of a file, `undefined` where there is none
 * @param environment for `$penv{}` in `include`, which version 7 of the format allows
 * @returns no file at all where `path` does not exist
 * @throws InputError for what CMake could not read either: broken JSON, an absent include, a cycle
 */
export async function readPresetFiles(
  path: string,
  readText: (path: string) => Promise<string | undefined>,
  environment: Readonly<Record<string, string>> = {},
): Promise<PresetFile[]> {
  const files = new Map<string, PresetFile>();
  const visit = async (current: string, from: readonly string[]): Promise<void> => {
    if (from.includes(current)) {
      throw new InputError(`${current} includes itself, through ${from.join(', ')}.`);
    }
    if (files.has(current)) return;
    const content = await readText(current);
    if (content === undefined) {
      if (from.length === 0) return;
      throw new InputError(`${from.at(-1)} includes ${current}, which does not exist.`);
    }
    const document = parsePresets(content, current);
    files.set(current, { path: current, document });
    for (const included of document.include ?? []) {
      const expanded = included.replace(/\$penv\{([^}]+)\}/g, (_, name) => environment[name] ?? '');
      await visit(resolve(dirname(current), expanded), [...from, current]);
    }
  };
  await visit(path, []);
  return [...files.values()];
}

/** @throws InputError that names the file, the field and what is wrong with it. */
export function parsePresets(content: string, path: string): PresetDocument {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    throw new InputError(`${path} is not JSON: ${(error as Error).message}.`);
  }
  const parsed = presetDocument.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.join('.') || 'the document';
  throw new InputError(`${path} is no presets file: ${field}: ${issue?.message}.`);
}
