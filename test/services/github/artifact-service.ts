import type { BlobStorage } from './azurite.js';
import type { TwirpMethods } from './results-service.js';

interface Artifact {
  readonly id: number;
  readonly run: string;
  readonly job: string;
  readonly name: string;
  readonly type: string;
  readonly created: string;
  readonly blob: string;
  readonly expires: string | undefined;
  finished: { readonly size: string; readonly digest: string } | undefined;
}

/** What a test may look up behind the client's back. */
export interface ArtifactContents {
  list(): { name: string; size: number; digest: string; expires: string | undefined }[];
}

const notFound = { status: 404, body: { code: 'not_found', msg: 'no such artifact' } };

/** ArtifactService as its clients know it: artifacts belong to a run, and a name is used once. */
export function artifactService(storage: BlobStorage): {
  methods: TwirpMethods;
  contents: ArtifactContents;
} {
  const artifacts = new Map<string, Artifact>();
  let count = 0;
  const place = (run: string, name: string) => `${run}/${name}`;
  const finished = () => [...artifacts.values()].filter(({ finished }) => finished !== undefined);

  const methods: TwirpMethods = {
    CreateArtifact: async (request) => {
      const { workflow_run_backend_id: run, workflow_job_run_backend_id: job, name } = request;
      if (artifacts.has(place(run, name))) {
        const msg = 'Conflict: an artifact with this name already exists on the workflow run';
        return { status: 409, body: { code: 'already_exists', msg } };
      }
      const upload = await storage.newUpload();
      artifacts.set(place(run, name), {
        id: ++count,
        run,
        job,
        name,
        type: request.mime_type ?? 'application/zip',
        created: new Date().toISOString(),
        blob: upload.name,
        expires: request.expires_at,
        finished: undefined,
      });
      return { body: { ok: true, signed_upload_url: upload.url } };
    },

    FinalizeArtifact: async ({ workflow_run_backend_id: run, name, size, hash }) => {
      const artifact = artifacts.get(place(run, name));
      if (artifact === undefined || artifact.finished !== undefined) return notFound;
      const uploaded = await storage.size(artifact.blob);
      if (String(uploaded) !== String(size)) {
        return { body: { ok: false } };
      }
      artifact.finished = { size: String(size), digest: hash };
      return { body: { ok: true, artifact_id: String(artifact.id) } };
    },

    ListArtifacts: async ({ workflow_run_backend_id: run, name_filter, id_filter }) => ({
      body: {
        artifacts: finished()
          .filter((artifact) => artifact.run === run)
          .filter(({ name }) => !name_filter || name === name_filter)
          .filter(({ id }) => !id_filter || String(id) === String(id_filter))
          .map((artifact) => ({
            workflow_run_backend_id: artifact.run,
            workflow_job_run_backend_id: artifact.job,
            database_id: String(artifact.id),
            name: artifact.name,
            size: artifact.finished?.size,
            created_at: artifact.created,
            digest: artifact.finished?.digest,
          })),
      },
    }),

    GetSignedArtifactURL: async ({ workflow_run_backend_id: run, name }) => {
      const artifact = artifacts.get(place(run, name));
      if (artifact?.finished === undefined) return notFound;
      const fileName = artifact.type === 'application/zip' ? `${name}.zip` : name;
      const as = { fileName, contentType: artifact.type };
      return { body: { signed_url: await storage.download(artifact.blob, as) } };
    },

    DeleteArtifact: async ({ workflow_run_backend_id: run, name }) => {
      const artifact = artifacts.get(place(run, name));
      if (artifact === undefined) return notFound;
      artifacts.delete(place(run, name));
      await storage.remove(artifact.blob);
      return { body: { ok: true, artifact_id: String(artifact.id) } };
    },
  };

  return {
    methods,
    contents: {
      list: () =>
        finished().map(({ name, finished, expires }) => ({
          name,
          size: Number(finished?.size),
          digest: finished?.digest ?? '',
          expires,
        })),
    },
  };
}
