import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { secretsIn, withoutSecrets } from '../../frontends/secrets.js';
import { artifactFileName, writeArtifact } from '../../kernels/artifact.js';
import { type Manifest, manifestName, manifestText } from '../../kernels/manifest.js';
import { removeDropped } from '../../kernels/remove-dropped.js';
import type { UploadOutcome } from '../../kernels/upload.js';
import { readManifest, verifyProducts } from '../../kernels/verify.js';
import { messageOf } from '../../lib/errors.js';
import type { Built } from '../build/build.js';
import type { Run } from '../run.js';
import { describeProducts, describeRestored } from './describe.js';

/** What a run delivers. */
export interface Delivered {
  /** Of verified products; undefined: there are none. */
  readonly manifest?: Manifest;
  readonly manifestFile?: string;
  readonly artifact?: Extract<UploadOutcome, { status: 'uploaded' }>;
  /** What is wrong with the products, a sentence each; empty: they are verified. */
  readonly problems: readonly string[];
}

/** Verifies what was installed, describes it and uploads it. */
export async function deliver(run: Run, built: Built): Promise<Delivered> {
  const { compilation, context } = built;
  if (built.status !== 'finished' || compilation?.tree === undefined) return { problems: [] };
  const { installed, tree, linked } = compilation;
  const described = await run.timeline.phase('verify', async () => {
    const manifest = await describeProducts(run, installed, tree, linked, context.fingerprint);
    const { sourceDir, packageDir } = run.settings;
    return { manifest, problems: await verifyProducts(sourceDir, manifest, packageDir) };
  });
  if (described.problems.length > 0) return { problems: described.problems };
  return await deliverManifest(run, described.manifest);
}

/** Delivers products of an earlier run, verified when they were put in place. */
export async function deliverRestored(run: Run, restored: Manifest): Promise<Delivered> {
  return await deliverManifest(run, describeRestored(run, restored));
}

async function deliverManifest(run: Run, described: Manifest): Promise<Delivered> {
  const manifest = withoutSecrets(described, secretsIn(run.environment));
  const manifestFile = join(run.workDirectory, manifestName);
  await removeDroppedSince(run, manifestFile, manifest);
  await writeFile(manifestFile, manifestText(manifest));
  const artifact = await run.timeline.phase('upload', () => upload(run, manifest));
  return {
    ...{ manifest, manifestFile, problems: [] },
    ...(artifact === undefined ? {} : { artifact }),
  };
}

/** Without `targets` a build has all modules of the fork: those of an earlier one are outdated. */
async function removeDroppedSince(
  { settings, repository, log }: Run,
  manifestFile: string,
  manifest: Manifest,
): Promise<void> {
  if (settings.targets.length > 0) return;
  const before = await readManifest(manifestFile).catch(() => undefined);
  if (before === undefined) return;
  const { sourceDir } = settings;
  for (const path of await removeDropped(sourceDir, before, manifest, repository.tracked)) {
    log.info(`Removed ${path}: an earlier build installed it here, and this one does not have it.`);
  }
}

/** Uploads in a workflow; the command line has nowhere to upload to. */
async function upload(run: Run, manifest: Manifest): Promise<Delivered['artifact']> {
  const { artifactName, artifactRetentionDays, sourceDir } = run.settings;
  if (run.upload === undefined) return undefined;
  const file = join(run.workDirectory, artifactFileName(artifactName));
  try {
    await writeArtifact(file, sourceDir, manifest);
    const outcome = await run.upload(file, artifactName, artifactRetentionDays);
    if (outcome.status === 'uploaded') return outcome;
    run.journal.warn(outcome.reason);
  } catch (error) {
    run.journal.warn(`The artifact ${artifactName} was not uploaded: ${messageOf(error)}`);
  }
  return undefined;
}
