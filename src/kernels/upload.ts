import { basename, dirname } from 'node:path';
import { messageOf } from '../lib/errors.js';

export type UploadOutcome =
  | {
      readonly status: 'uploaded';
      /** As the service knows it. */
      readonly name: string;
      readonly id: number;
      /** Page of the artifact, where the runner tells whose run this is. */
      readonly url?: string;
      readonly bytes: number;
    }
  /** The run has an artifact of this name; artifacts are never overwritten. */
  | { readonly status: 'name-taken'; readonly reason: string }
  /** There is no service to upload to. */
  | { readonly status: 'unsupported'; readonly reason: string }
  | { readonly status: 'failed'; readonly reason: string };

/**
 * Uploads one file as an artifact of the workflow run. Never throws: the caller decides what a
 * run without its artifact is worth.
 *
 * The artifact is a zip around the file, as every version of actions/download-artifact and of
 * `gh run download` expects; but where the artifact is named as the file is (`NAME.whl`), the file
 * itself is the artifact, which download-artifact from v8 on and the browser hand out unwrapped.
 * @param retentionDays 0: the repository's default.
 */
export async function uploadArtifact(
  file: string,
  name: string,
  retentionDays: number,
): Promise<UploadOutcome> {
  if (!process.env.ACTIONS_RUNTIME_TOKEN) {
    return {
      status: 'unsupported',
      reason: 'Artifacts can only be uploaded by an action inside a GitHub Actions job.',
    };
  }
  try {
    // Loaded where it is needed: the client is by far our largest dependency.
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const { id, size } = await new DefaultArtifactClient().uploadArtifact(
      name,
      [file],
      dirname(file),
      {
        // The file is a compressed zip already.
        compressionLevel: 0,
        skipArchive: basename(file) === name,
        ...(retentionDays > 0 ? { retentionDays } : {}),
      },
    );
    if (id === undefined) throw new Error('the service told no artifact id');
    const url = artifactUrl(process.env, id);
    return {
      status: 'uploaded',
      name,
      id,
      bytes: size ?? 0,
      ...(url === undefined ? {} : { url }),
    };
  } catch (error) {
    return uploadFailure(error, name);
  }
}

/** @returns the artifact's page, as upload-artifact's `artifact-url` output gives it. */
export function artifactUrl(
  environment: Readonly<Record<string, string | undefined>>,
  id: number,
): string | undefined {
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: run,
  } = environment;
  if (!server || !repository || !run) return undefined;
  return `${server}/${repository}/actions/runs/${run}/artifacts/${id}`;
}

/**
 * @param error what `@actions/artifact` threw; its errors differ by name and by text only
 *   (actions/toolkit packages/artifact/src/internal/shared/errors.ts).
 */
export function uploadFailure(error: unknown, name: string): UploadOutcome {
  // The client adds paragraphs of general advice.
  const text = messageOf(error).split('\n')[0] ?? '';
  if (error instanceof Error && error.name === 'GHESNotSupportedError') {
    return {
      status: 'unsupported',
      reason:
        'GitHub Enterprise Server does not take artifacts of this kind; upload the artifact file with actions/upload-artifact@v3 instead.',
    };
  }
  if (/\(409\)|already exists/i.test(text)) {
    return {
      status: 'name-taken',
      reason: `This workflow run has an artifact named ${name} already; give each job of a matrix its own artifact-name.`,
    };
  }
  return { status: 'failed', reason: `The artifact ${name} was not uploaded: ${text}` };
}
