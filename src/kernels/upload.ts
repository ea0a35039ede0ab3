import { basename, dirname } from 'node:path';
import { messageOf } from '../lib/errors.js';

export type UploadOutcome =
  | {
      readonly status: 'uploaded';
      /** The artifact's name in the service. */
      readonly name: string;
      readonly id: number;
      /** URL of the artifact's page; absent if the environment does not identify the run. */
      readonly url?: string;
      readonly bytes: number;
    }
  /** With one sentence for the user. */
  | { readonly status: 'failed'; readonly reason: string };

/**
 * Uploads one file as an artifact of the workflow run. Never throws: the caller decides how to
 * treat a failed upload.
 *
 * The artifact is a zip around the file, as every version of actions/download-artifact and of `gh
 * run download` expects. If the artifact has the file's name (`NAME.whl`), the file itself is the
 * artifact, which download-artifact from v8 on and the browser deliver unwrapped.
 * @param retentionDays 0: the repository's default.
 */
export async function uploadArtifact(
  file: string,
  name: string,
  retentionDays: number,
): Promise<UploadOutcome> {
  if (!process.env.ACTIONS_RUNTIME_TOKEN) {
    return {
      status: 'failed',
      reason: 'Artifacts can only be uploaded by an action inside a GitHub Actions job.',
    };
  }
  try {
    // Imported lazily: the client is by far our largest dependency.
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const { id, size } = await new DefaultArtifactClient().uploadArtifact(
      name,
      [file],
      dirname(file),
      {
        // The file is already a compressed zip.
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
    return { status: 'failed', reason: uploadProblem(error, name) };
  }
}

/** @returns the URL of the artifact's page, like upload-artifact's `artifact-url` output. */
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
 * @param error what `@actions/artifact` threw; its errors differ only in name and text
 *   (actions/toolkit packages/artifact/src/internal/shared/errors.ts).
 * @returns one sentence: why nothing was uploaded
 */
export function uploadProblem(error: unknown, name: string): string {
  // The client appends paragraphs of general advice.
  const text = messageOf(error).split('\n')[0] ?? '';
  if (error instanceof Error && error.name === 'GHESNotSupportedError') {
    return 'GitHub Enterprise Server does not take artifacts of this kind; upload the artifact file with actions/upload-artifact@v3 instead.';
  }
  // Artifacts are never overwritten.
  if (/\(409\)|already exists/i.test(text)) {
    return `This workflow run has an artifact named ${name} already; give each job of a matrix its own artifact-name.`;
  }
  return `The artifact ${name} was not uploaded: ${text}`;
}
